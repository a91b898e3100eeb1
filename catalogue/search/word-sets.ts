import { DocumentSet } from './document-set.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { WeighedDocuments, WordSource } from './word-sources.ts'

/** A word's documents, without what it is worth to each. `postings`: the documents of the term that alone answers it, in the order of its postings. */
export type WordSet = Readonly<{
  source: WordSource
  documents: DocumentSet
  postings?: Readonly<{ term: number; factor: number; documents: Uint32Array }>
}>

/** The documents of each word. */
export const wordSets = (loaded: LoadedSegment, words: readonly WordSource[]): readonly WordSet[] =>
  words.map(source => {
    const documents = new DocumentSet(loaded.documents)
    const list = loaded.walker.collect(source, documents)
    const [only] = source.terms
    return { source, documents, ...(list !== undefined && only !== undefined && { postings: { ...only, documents: list } }) }
  })

/** The documents that all of the sets hold. There must be one set at least. */
export function inAll(sets: readonly WordSet[]): DocumentSet {
  const [first, ...others] = sets.map(({ documents }) => documents)
  if (first === undefined) throw new TypeError('the documents of no words')
  const all = first.copy()
  for (const { words } of others) for (let i = 0; i < words.length; i++) all.words[i] = (all.words[i] as number) & (words[i] as number)
  return all
}

/** The documents that all words answer, with what these are worth together. */
export function together(loaded: LoadedSegment, words: readonly WordSource[]): WeighedDocuments {
  const sets = wordSets(loaded, words)
  return loaded.walker.weighTogether(sets, inAll(sets))
}
