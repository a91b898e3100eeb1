import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import { orderOf } from '../../catalogue/release/document-order.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { HELD_OUT_QUERIES } from './held-out-queries.ts'
import type { JudgedQuery, JudgedSet } from './judged-set.ts'
import { ROME_QUERIES } from './rome-queries.ts'
import type { RomeQuery } from './rome-query.ts'

/** Documents as they stand in a release. */
export const inReleaseOrder = (documents: readonly ReleaseDocument[]): readonly ReleaseDocument[] =>
  documents
    .map(document => ({ document, order: orderOf(document) }))
    .toSorted((a, b) => a.order.compare(b.order))
    .map(({ document }) => document)

/** The job sheets of a ROME 4.0 folder, imported as a librarian does, with our own queries and those held out. Throws when a judgement names a sheet that is not there. */
export async function romeSet(folder: string): Promise<JudgedSet> {
  const home = await mkdtemp(join(tmpdir(), 'escale-relevance-'))
  try {
    const { outcome } = await importFiles([folder], { home, source: 'rome' })
    if (outcome !== 'done') throw new Error(`the import of ${folder} ended ${outcome}`)
    const documents = (await draftDocuments(home)).map((document, i) => ({ ...document, number: String(1_000_000 + i) }))
    const ids = new Map(documents.flatMap(({ id, identifiers }) => identifiers.map(({ value }) => [value, id])))
    const idOf = (code: string): string => {
      const id = ids.get(code)
      if (id === undefined) throw new Error(`no sheet ${code} in ${folder}`)
      return id
    }
    const judge = (queries: readonly RomeQuery[]): readonly JudgedQuery[] =>
      queries.map(({ codes, ...query }) => ({ ...query, grades: new Map(codes.map(code => [idOf(code), 1])) }))
    return {
      documents: inReleaseOrder(documents),
      judged: [
        { name: 'ROME 4.0 job sheets', queries: judge(ROME_QUERIES) },
        { name: 'ROME 4.0 job sheets, held-out queries', queries: judge(HELD_OUT_QUERIES) },
      ],
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
