import { chunksOf } from '../text/chunks.ts'
import type { FollowingWord } from './begun-titles.ts'
import { completeWord, MOST_COMPLETIONS } from './completions.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentWord } from './resolve-words.ts'
import { resolveWord } from './resolve-words.ts'
import { displayOf } from './surface-lookup.ts'
import type { Reason } from './types.ts'

/** How much a match counts beside the very word that was typed. */
const WEIGHTS = {
  completed: 0.7,
  onlyCompleted: 0.9,
  corrected: 0.8,
  synonym: 0.5,
  family: 0.5,
  part: 0.4,
  framing: 0.1,
} as const

/** Terms any of which will do, each with the factor its weight is multiplied by (its idf times how much the match counts). */
type WeighedTerms = Readonly<{ terms: readonly number[]; factor: number }>

/**
 * One way of answering words of the query: a document that holds a term of every slot answers the words of `bits`.
 * `because` is said besides the field where the term stands; `says` are the words to name there.
 */
export type Clause = Readonly<{ bits: number; slots: readonly WeighedTerms[]; because?: Reason; says: string; isTyped: boolean }>

const weighed = (loaded: LoadedSegment, terms: readonly number[], weight: number): WeighedTerms => ({
  terms,
  factor: weight * loaded.idfOf(terms),
})

/** The word as typed: its parts together, and the whole of a compound. */
export function wordClauses(loaded: LoadedSegment, { chunk, bit, resolved }: SegmentWord): readonly Clause[] {
  const { parts, whole } = resolved
  const clauses: Clause[] = []
  const own = { bits: bit, says: chunk.text, isTyped: true }
  if (whole.length > 0) clauses.push({ ...own, slots: [weighed(loaded, whole, 1)] })
  if (parts.length === 0 || parts.some(terms => terms.length === 0)) return clauses
  // "bac" answers "bac+2" a little; "aide" and "soignant" answer "aide-soignant" fully.
  const weight = parts.length === 1 && whole.length > 0 ? WEIGHTS.part : 1
  clauses.push({ ...own, slots: parts.map(terms => weighed(loaded, terms, weight)) })
  return clauses
}

/** A word that is not what is looked for: "devenir". */
export const asFraming = (clause: Clause): Clause => ({
  ...clause,
  slots: clause.slots.map(({ terms, factor }) => ({ terms, factor: factor * WEIGHTS.framing })),
})

/** What an unfinished word may become: words that titles go on with, then any that begin so. */
export function completionClauses(
  loaded: LoadedSegment,
  { chunk, bit, resolved }: SegmentWord,
  following: readonly FollowingWord[],
): readonly Clause[] {
  const exact = new Set([...resolved.parts.flat(), ...resolved.whole])
  const { terms, range } = completeWord(loaded, chunk.surface)
  const all = [...new Set([...following.map(({ term }) => term), ...terms])].slice(0, MOST_COMPLETIONS)
  const others = all.filter(term => !exact.has(term))
  if (others.length === 0) return []
  const factor = loaded.idfOf(all) * (exact.size > 0 ? WEIGHTS.completed : WEIGHTS.onlyCompleted)
  const displays = bestDisplays(loaded, range, new Set(others))
  const places = new Map(following.map(({ term, place }) => [term, place]))
  return others.map(term => {
    const place = places.get(term)
    const to = displays.get(term) ?? (place === undefined ? chunk.text : displayOf(loaded.segment, place))
    return { bits: bit, slots: [{ terms: [term], factor }], because: { kind: 'completed', from: chunk.text, to }, says: to, isTyped: true }
  })
}

/** The most frequent spelling of each term within a range of the surface dictionary. */
function bestDisplays(
  loaded: LoadedSegment,
  [start, end]: readonly [number, number],
  terms: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const { surfaceTerms, surfaceCounts } = loaded.segment.columns
  const best = new Map<number, number>()
  for (let place = start; place < end; place++) {
    const term = surfaceTerms[place] as number
    if (!terms.has(term)) continue
    const known = best.get(term)
    if (known === undefined || (surfaceCounts[place] as number) > (surfaceCounts[known] as number)) best.set(term, place)
  }
  return new Map([...best].map(([term, place]) => [term, displayOf(loaded.segment, place)]))
}

/** The words a mistyped one was taken for; `terms` are this segment's. */
export function correctionClause(
  loaded: LoadedSegment,
  { chunk, bit }: SegmentWord,
  corrected: Readonly<{ to: string; terms: readonly number[] }>,
): Clause {
  const slots = [weighed(loaded, corrected.terms, WEIGHTS.corrected)]
  return { bits: bit, slots, because: { kind: 'corrected', from: chunk.text, to: corrected.to }, says: corrected.to, isTyped: true }
}

/** A word of the same family as the one that was typed, or a learned one that shares no stem with it; said as a synonym. */
export function familyClause(
  loaded: LoadedSegment,
  { chunk, bit }: SegmentWord,
  { to, term }: Readonly<{ to: string; term: number }>,
): Clause {
  const slots = [weighed(loaded, [term], WEIGHTS.family)]
  return { bits: bit, slots, because: { kind: 'synonym', from: chunk.text, to }, says: to, isTyped: false }
}

/** What the centre says that everyday words mean. Undefined when a word of it stands nowhere in the segment. */
export function synonymClause(
  loaded: LoadedSegment,
  bits: number,
  { from, to }: Readonly<{ from: string; to: string }>,
): Clause | undefined {
  const words = chunksOf(to).map(chunk => resolveWord(loaded, chunk))
  const parts = words.filter(word => !word.isStop).flatMap(word => word.parts)
  if (parts.length === 0 || parts.some(terms => terms.length === 0)) return undefined
  const slots = parts.map(terms => weighed(loaded, terms, WEIGHTS.synonym))
  return { bits, slots, because: { kind: 'synonym', from, to }, says: to, isTyped: false }
}
