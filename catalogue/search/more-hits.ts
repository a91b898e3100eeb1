import type { Candidate } from './candidates.ts'

const keyOf = ({ loaded, document }: Candidate): string => `${loaded.analyzer.language} ${document}`

/**
 * The few that answer most of the query, then those that answer less of it, none of which scores higher. Undefined when one of the few is not among the others:
 * then these are no wider answer.
 */
export function followedBy(few: readonly Candidate[], more: readonly Candidate[]): readonly Candidate[] | undefined {
  const known = new Set(few.map(keyOf))
  const others = more.filter(candidate => !known.has(keyOf(candidate)))
  if (others.length !== more.length - few.length) return undefined
  const lowest = few.reduce((least, { score }) => Math.min(least, score), Number.POSITIVE_INFINITY)
  return [...few, ...others.map(candidate => ({ ...candidate, score: Math.min(candidate.score, lowest) }))]
}
