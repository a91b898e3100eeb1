import { hashNumbers } from '../index/hash.ts'
import { bucketOf } from '../index/title-buckets.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/**
 * How a title answers a query: `exact` all of both in order, `begins` the query opens the title, `phrase` it stands in it, `all` its words stand there in any order, `share`
 * words of the title asked for.
 */
type TitleMatch = Readonly<{ exact: boolean; begins: boolean; phrase: boolean; all: boolean; share: number }>

/** How the titles of a document answer a query: the main one, and the best of the others. */
export type TitleMatches = Readonly<{ main: TitleMatch; alternative: TitleMatch }>

const NO_MATCH: TitleMatch = { exact: false, begins: false, phrase: false, all: false, share: 0 }

/** Of a document in whose titles none of the words stands. */
export const NO_TITLES: TitleMatches = { main: NO_MATCH, alternative: NO_MATCH }

/** A word of a query in several readings multiplies the sequences to look up: not beyond this. */
const MOST_READINGS = 16

/** Marks which places of the query each term answers. `positions` beyond 32 are left out; returns a function that clears the marks. */
export function markTerms(loaded: LoadedSegment, positions: readonly (readonly number[])[]): () => void {
  const marked = positions.slice(0, 32)
  for (const [place, terms] of marked.entries()) {
    for (const term of terms) loaded.termBits[term] = ((loaded.termBits[term] as number) | (1 << place)) >>> 0
  }
  return () => {
    for (const terms of marked) for (const term of terms) loaded.termBits[term] = 0
  }
}

/** Where among the terms of a form, from `start` to before `end`, the query's words stand one after the other; -1 when they do not. */
function phraseAt(
  termBits: Uint32Array,
  terms: Uint32Array,
  { start, end }: Readonly<{ start: number; end: number }>,
  length: number,
): number {
  const last = end - length
  for (let at = start; at <= last; at++) {
    let place = 0
    while (place < length && ((termBits[terms[at + place] as number] as number) & (1 << place)) !== 0) place++
    if (place === length) return at - start
  }
  return -1
}

const rank = ({ exact, begins, phrase, share }: TitleMatch): number => (exact ? 4 : 0) + (begins ? 2 : 0) + (phrase ? 1 : 0) + share

/** The bits of all places of a query of so many words, as `markTerms` marks them. */
const placesOf = (length: number): number => (length >= 32 ? 0xffffffff : (1 << length) - 1)

/** What the best form of a title says, `best` where none says more; the title is one of the open record. */
function matchTitle({ termBits, segment }: LoadedSegment, title: number, length: number): TitleMatch {
  const { titleForms, formTerms, terms } = segment.records
  const after = titleForms[title + 1] as number
  let best = NO_MATCH
  for (let form = titleForms[title] as number; form < after; form++) {
    const start = formTerms[form] as number
    const end = formTerms[form + 1] as number
    let asked = 0
    let places = 0
    for (let i = start; i < end; i++) {
      const bits = termBits[terms[i] as number] as number
      if (bits !== 0) asked++
      places |= bits
    }
    if (asked === 0) continue
    const size = end - start
    const at = asked >= Math.min(length, size) ? phraseAt(termBits, terms, { start, end }, length) : -1
    const all = places >>> 0 === placesOf(length)
    const match = { exact: at === 0 && size === length, begins: at === 0, phrase: at >= 0, all, share: asked / size }
    if (rank(match) > rank(best)) best = match
  }
  return best
}

/** How a document's titles answer a query whose terms are marked and whose words are `length`. */
export function matchTitles(loaded: LoadedSegment, document: number, length: number): TitleMatches {
  const { records } = loaded.segment
  records.open(document)
  let alternative = NO_MATCH
  for (let title = 1; title < records.titles; title++) {
    const match = matchTitle(loaded, title, length)
    if (rank(match) > rank(alternative)) alternative = match
  }
  return { main: matchTitle(loaded, 0, length), alternative }
}

function readings(positions: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let sequences: number[][] = [[]]
  for (const terms of positions) {
    sequences = sequences.flatMap(sequence => terms.map(term => (sequence.at(-1) === term ? sequence : [...sequence, term])))
    if (sequences.length > MOST_READINGS) sequences = sequences.slice(0, MOST_READINGS)
  }
  return sequences
}

/** Whether a form of a title of the open record is this very sequence of terms. */
function hasForm({ segment }: LoadedSegment, sequence: readonly number[]): boolean {
  const { titles, titleForms, formTerms, terms } = segment.records
  const forms = titleForms[titles] as number
  for (let form = 0; form < forms; form++) {
    const start = formTerms[form] as number
    if ((formTerms[form + 1] as number) - start !== sequence.length) continue
    if (sequence.every((term, i) => terms[start + i] === term)) return true
  }
  return false
}

/** Documents of which a title or an alternative title is exactly the query, in any form of its words: found by hash, then compared. */
export function documentsTitled(loaded: LoadedSegment, positions: readonly (readonly number[])[]): readonly number[] {
  const { segment } = loaded
  const { titleBuckets } = segment.columns
  const documents = new Set<number>()
  for (const sequence of readings(positions)) {
    if (sequence.length === 0) continue
    const bucket = bucketOf(hashNumbers(sequence), titleBuckets.length - 1)
    for (const document of segment.part('titleBucketDocuments', titleBuckets[bucket] as number, titleBuckets[bucket + 1] as number)) {
      if (documents.has(document)) continue
      segment.records.open(document)
      if (hasForm(loaded, sequence)) documents.add(document)
    }
  }
  return [...documents]
}
