import type { Batch } from '../draft/batches.ts'
import { readBatches } from '../draft/batches.ts'
import { listBefore } from '../draft/source-before.ts'
import { sayInstant } from './say-instant.ts'
import type { Verb } from './verb.ts'
import { EXIT } from './verb.ts'

/** `batches`: what was imported into the draft. */
export const batchesVerb: Verb = {
  name: 'batches',
  summary: 'Lists what was imported: each source with its date and its number of documents or concepts.',
  usage: '',
  help: [],
  options: {},
  async run({ home, json, speaker }) {
    const batches = await readBatches(home)
    const before = await listBefore(home)
    if (json) {
      speaker.out(JSON.stringify({ batches, before: before.map(({ source, batch }) => ({ source, batch: batch ?? null })) }))
    } else if (batches.length === 0) {
      speaker.out('Nothing was imported yet. Begin with: npm run escale -- import <file or folder>')
    } else {
      const width = Math.max(...batches.map(batch => batch.source.length))
      for (const { source, documents, concepts, formats, mode, imported } of batches) {
        const held = `${String(concepts ?? documents).padStart(7)} ${concepts === undefined ? 'documents' : 'concepts '}`
        speaker.out(`${source.padEnd(width)}  ${held}  ${sayInstant(imported)}  ${formats.join(', ')}  (${mode})`)
      }
    }
    if (!json && before.length > 0) {
      speaker.out('')
      speaker.out('npm run escale -- undo <source> brings back:')
      for (const { source, file, batch } of before) speaker.out(`  ${source}: ${stateOf(file, batch)}`)
    }
    return EXIT.done
  },
}

/** A source as it stood, in a few words. */
function stateOf(file: string | undefined, batch: Batch | undefined): string {
  if (file === undefined) return 'nothing, as before its first import'
  if (batch === undefined) return 'what it held before'
  return `${batch.concepts ?? batch.documents} ${batch.concepts === undefined ? 'documents' : 'concepts'}, imported ${sayInstant(batch.imported)}`
}
