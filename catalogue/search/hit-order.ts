import type { Candidate } from './candidates.ts'
import { hasAllWords } from './candidates.ts'
import { withPlurality } from './plurality.ts'

function byPlace(one: Candidate, other: Candidate): number {
  const a = one.loaded.locator(one.document)
  const b = other.loaded.locator(other.document)
  return a.block - b.block || a.record - b.record
}

/** The best first, by what each is worth to somebody. */
export const byScore =
  (scoreOf: (candidate: Candidate) => number) =>
  (one: Candidate, other: Candidate): number =>
    one.batch - other.batch || scoreOf(other) - scoreOf(one) || byPlace(one, other)

const dateOf = ({ loaded, document }: Candidate): number => loaded.segment.columns.dates[document] as number

/** All words before some words holds for the newest too. */
export const byDate = (one: Candidate, other: Candidate): number =>
  Number(hasAllWords(other)) - Number(hasAllWords(one)) || dateOf(other) - dateOf(one) || byPlace(one, other)

/** The best ones so that several kinds and sources are among them (R5). */
export function pluralFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  // Only the first batch is the same whichever page is asked for.
  const first = candidates.filter(({ batch }) => batch === 0)
  const plural = first.map(candidate => {
    const { columns, meta } = candidate.loaded.segment
    const kind = meta.kinds[columns.facetKinds[columns.facets[candidate.document] as number] as number] as string
    return { candidate, score: candidate.score, kind, source: columns.sources[candidate.document] as number }
  })
  const arranged = withPlurality(plural, ({ candidate }) => candidate.isExactTitle).map(({ candidate }) => candidate)
  return [...arranged, ...candidates.slice(first.length)]
}
