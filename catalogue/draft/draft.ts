import { basename, join } from 'node:path'
import { z } from 'zod'
import type { CatalogueDocument } from '../model/document.ts'
import { draftSources } from './batches.ts'
import type { DraftConcept } from './concept-line.ts'
import { parseConceptLine } from './concept-line.ts'
import { parseDocumentLine } from './document-line.ts'
import { damagedSource } from './draft-damage.ts'
import { draftFolder } from './draft-folder.ts'
import { readLines } from './read-lines.ts'

/** What is being prepared in an installation's folder. */
export type Draft = Readonly<{
  /** Every document, sorted by id (by code units); reads the files anew each time. Rejects with `DraftDamage` when a file is damaged. */
  documents(): AsyncIterable<CatalogueDocument>
  /** Every concept of the imported vocabularies with the source it came from: source by source, then by scheme and code. Rejects as `documents` does. */
  concepts(): AsyncIterable<Readonly<{ source: string; concept: DraftConcept }>>
  /** The file of an attachment named in a document. Throws `RangeError` for a name that is not a plain file name. */
  attachmentFile(path: string): string
}>

async function* recordsOf<T>(file: string, parse: (line: string) => T): AsyncGenerator<T> {
  let record = 0
  for await (const line of readLines(file)) {
    record++
    let parsed: T
    try {
      parsed = parse(line)
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof z.ZodError) throw damagedSource(file, record)
      throw error
    }
    yield parsed
  }
}

/** Opens the draft of an installation for reading. A folder without one is an empty draft. */
export async function openDraft(home: string): Promise<Draft> {
  const folder = draftFolder(home)
  return {
    async *documents() {
      for (const source of await draftSources(home)) {
        yield* recordsOf(folder.source(source), parseDocumentLine)
      }
    },
    async *concepts() {
      for (const source of await draftSources(home, 'vocabulary')) {
        for await (const concept of recordsOf(folder.source(source, 'vocabulary'), parseConceptLine)) yield { source, concept }
      }
    },
    attachmentFile(path) {
      if (path === '' || path !== basename(path) || path.startsWith('.')) throw new RangeError(`not an attachment's name: ${path}`)
      return join(folder.attachments, path)
    },
  }
}
