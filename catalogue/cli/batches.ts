import { readBatches } from '../draft/batches.ts'
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
    if (json) {
      speaker.out(JSON.stringify({ batches }))
    } else if (batches.length === 0) {
      speaker.out('Nothing was imported yet. Begin with: npm run escale -- import <file or folder>')
    } else {
      const width = Math.max(...batches.map(batch => batch.source.length))
      for (const { source, documents, concepts, formats, mode, imported } of batches) {
        const held = `${String(concepts ?? documents).padStart(7)} ${concepts === undefined ? 'documents' : 'concepts '}`
        speaker.out(`${source.padEnd(width)}  ${held}  ${imported}  ${formats.join(', ')}  (${mode})`)
      }
    }
    return EXIT.done
  },
}
