import type { DocumentSet } from './document-set.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { WeighedDocuments, WordSource } from './word-sources.ts'

/** A word's documents, without what it is worth to each. */
export type WordSet = Readonly<{ source: WordSource; documents: DocumentSet }>

/** The documents of each word, without those that are `expired`. */
export const wordSets = (loaded: LoadedSegment, words: readonly WordSource[], expired?: DocumentSet): readonly WordSet[] =>
  words.map(source => ({ source, documents: without(loaded.walker.collect(source), expired) }))

function without(documents: DocumentSet, expired: DocumentSet | undefined): DocumentSet {
  if (expired === undefined) return documents
  const rest = documents.copy()
  rest.drop(expired)
  return rest
}

/** The documents that all of the sets hold. There must be one set at least. */
export function inAll(sets: readonly WordSet[]): DocumentSet {
  const [first, ...others] = sets.map(({ documents }) => documents)
  if (first === undefined) throw new TypeError('the documents of no words')
  const all = first.copy()
  for (const other of others) all.meet(other)
  return all
}

/** The documents that all words answer, with what these are worth together. */
export function together(loaded: LoadedSegment, words: readonly WordSource[]): WeighedDocuments {
  const { documents, values } = loaded.walker.weighTogether(words, inAll(wordSets(loaded, words)))
  return { documents: documents.slice(), values: values.slice() }
}
