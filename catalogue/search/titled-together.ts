import { FrequencyCursor, fieldMasks } from './frequencies.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** Bits of the title and the alternative titles. */
const TITLES = 3
/** Postings looked through at most: where the rarest word is more frequent than this, nobody can tell so quickly. */
const MOST_POSTINGS = 5_000

/** Whether the titles of some document hold all these words, each by any of its terms. */
export function areTitledTogether(loaded: LoadedSegment, words: readonly (readonly number[])[]): boolean {
  if (words.some(terms => !loaded.isTitled(terms))) return false
  const sizeOf = (terms: readonly number[]): number => terms.reduce((sum, term) => sum + loaded.documentsWith(term), 0)
  const [rarest, ...others] = [...words].sort((one, other) => sizeOf(one) - sizeOf(other))
  if (rarest === undefined || sizeOf(rarest) > MOST_POSTINGS) return false
  let documents = titledBy(loaded, rarest)
  for (const terms of others) {
    const masks = terms.map(term => fieldMasks(loaded.segment, term, documents))
    documents = documents.filter((_, i) => masks.some(own => ((own[i] as number) & TITLES) !== 0))
  }
  return documents.length > 0
}

function titledBy(loaded: LoadedSegment, terms: readonly number[]): readonly number[] {
  const documents = new Set<number>()
  for (const term of terms) {
    const cursor = new FrequencyCursor(loaded.segment, term)
    while (cursor.next()) if ((cursor.fields & TITLES) !== 0) documents.add(cursor.document)
  }
  return [...documents].sort((a, b) => a - b)
}
