import { join } from 'node:path'

/** What a source holds: documents, or the concepts of vocabularies. */
export const SOURCE_KINDS = ['documents', 'vocabulary'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** What a source of each kind is made of, in messages. */
export const SOURCE_NOUNS = { documents: 'documents', vocabulary: 'concepts' } as const

/** Where the parts of a draft lie inside an installation's folder. */
export const draftFolder = (home: string) => {
  const folder = join(home, 'draft')
  const kinds = { documents: join(folder, 'sources'), vocabulary: join(folder, 'vocabularies') } as const
  return {
    folder,
    /** The folder of each kind's sources. */
    kinds,
    batches: join(folder, 'batches.json'),
    attachments: join(folder, 'attachments'),
    /** What is kept of each source as it stood before what was done to it last. */
    before: join(folder, 'before'),
    source: (id: string, kind: SourceKind = 'documents') => join(kinds[kind], `${id}.jsonl`),
  } as const
}
