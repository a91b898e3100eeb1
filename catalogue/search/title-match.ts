import { hashNumbers, lowerBound } from '../index/hash.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** How a title answers a query: `exact` all of both in order, `begins` the query opens the title, `phrase` it stands in it, `share` words of the title asked for. */
export type TitleMatch = Readonly<{ exact: boolean; begins: boolean; phrase: boolean; share: number }>

/** A word of a query in several readings multiplies the sequences to look up: not beyond this. */
const MOST_READINGS = 16

/** The places of the forms of one title. */
const formsOf = (loaded: LoadedSegment, title: number): readonly [number, number] => [
  loaded.segment.columns.formFirst[title] as number,
  loaded.segment.columns.formFirst[title + 1] as number,
]

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

/** Where in a form the query's words stand one after the other; -1 when they do not. */
function phraseAt(loaded: LoadedSegment, form: number, length: number): number {
  const { formOffsets, formTerms } = loaded.segment.columns
  const start = formOffsets[form] as number
  const last = (formOffsets[form + 1] as number) - length
  for (let at = start; at <= last; at++) {
    let place = 0
    while (place < length && ((loaded.termBits[formTerms[at + place] as number] as number) & (1 << place)) !== 0) place++
    if (place === length) return at - start
  }
  return -1
}

function matchForm(loaded: LoadedSegment, form: number, length: number): TitleMatch {
  const { formOffsets, formTerms } = loaded.segment.columns
  const start = formOffsets[form] as number
  const size = (formOffsets[form + 1] as number) - start
  let asked = 0
  for (let i = 0; i < size; i++) if (loaded.termBits[formTerms[start + i] as number] !== 0) asked++
  const at = asked >= Math.min(length, size) ? phraseAt(loaded, form, length) : -1
  return { exact: at === 0 && size === length, begins: at === 0, phrase: at >= 0, share: asked / size }
}

const rank = ({ exact, begins, phrase, share }: TitleMatch): number => (exact ? 4 : 0) + (begins ? 2 : 0) + (phrase ? 1 : 0) + share

/** How the best form of a title answers a query whose terms are marked and whose words are `length`. */
export function matchTitle(loaded: LoadedSegment, title: number, length: number): TitleMatch {
  const [first, after] = formsOf(loaded, title)
  let best: TitleMatch = { exact: false, begins: false, phrase: false, share: 0 }
  for (let form = first; form < after; form++) {
    const match = matchForm(loaded, form, length)
    if (rank(match) > rank(best)) best = match
  }
  return best
}

function readings(positions: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let sequences: number[][] = [[]]
  for (const terms of positions) {
    sequences = sequences.flatMap(sequence => terms.map(term => (sequence.at(-1) === term ? sequence : [...sequence, term])))
    if (sequences.length > MOST_READINGS) sequences = sequences.slice(0, MOST_READINGS)
  }
  return sequences
}

/** Documents of which a title or an alternative title is exactly the query, in any form of its words: found by hash, then compared. */
export function documentsTitled(loaded: LoadedSegment, positions: readonly (readonly number[])[]): readonly number[] {
  const { formHashes, formIds, formFirst, titleFirst, formOffsets, formTerms } = loaded.segment.columns
  const documents = new Set<number>()
  for (const sequence of readings(positions)) {
    if (sequence.length === 0) continue
    const hash = hashNumbers(sequence)
    for (let at = lowerBound(formHashes, hash); formHashes[at] === hash; at++) {
      const form = formIds[at] as number
      const terms = formTerms.subarray(formOffsets[form], formOffsets[form + 1])
      if (terms.length !== sequence.length || terms.some((term, i) => term !== sequence[i])) continue
      documents.add(ownerOf(titleFirst, ownerOf(formFirst, form)))
    }
  }
  return [...documents]
}

/** Which list an element belongs to, by the lists' beginnings. */
const ownerOf = (first: Uint32Array, element: number): number => lowerBound(first, element + 1) - 1
