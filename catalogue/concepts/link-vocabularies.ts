import type { Vocabulary } from '../model/centre.ts'
import { labelTable } from './concept-labels.ts'
import type { ConceptPair } from './concept-pair.ts'
import { pairKey } from './concept-pair.ts'
import { equalLabels } from './equal-labels.ts'
import type { Labelled } from './like-labels.ts'
import { likeLabels } from './like-labels.ts'

type Match = Vocabulary['concepts'][number]['exactMatch'][number]
type Side = Labelled & Readonly<{ scheme: string; matches: Readonly<{ exact: Match[][]; close: Match[][] }> }>

const sideOf = (vocabulary: Vocabulary): Side => ({
  scheme: vocabulary.scheme,
  concepts: vocabulary.concepts,
  labels: labelTable(vocabulary),
  matches: { exact: vocabulary.concepts.map(() => []), close: vocabulary.concepts.map(() => []) },
})

/** The finer scheme, the one with more concepts, comes first, in whatever order the two were given. */
const finerFirst = (one: Side, other: Side): readonly [Side, Side] =>
  one.concepts.length > other.concepts.length || (one.concepts.length === other.concepts.length && one.scheme < other.scheme)
    ? [one, other]
    : [other, one]

/** The places of the concepts of which the sources say themselves what they match in the other scheme. */
const stated = ({ concepts }: Side, { scheme }: Side): ReadonlySet<number> =>
  new Set(
    [...concepts.keys()].filter(place => {
      const { exactMatch = [], closeMatch = [] } = concepts[place] ?? {}
      return [...exactMatch, ...closeMatch].some(match => match.scheme === scheme)
    }),
  )

function linkSides(one: Side, other: Side): void {
  const [left, right] = finerFirst(one, other)
  const [leftStated, rightStated] = [stated(left, right), stated(right, left)]
  const isOurs = (pair: ConceptPair): boolean => !leftStated.has(pair.left) && !rightStated.has(pair.right)
  const add = (pair: ConceptPair, kind: 'exact' | 'close'): void => {
    const [from, to] = [left.concepts[pair.left], right.concepts[pair.right]]
    if (from === undefined || to === undefined) return
    left.matches[kind][pair.left]?.push({ scheme: right.scheme, code: to.code })
    right.matches[kind][pair.right]?.push({ scheme: left.scheme, code: from.code })
  }
  const { exact, close } = equalLabels(left.labels, right.labels)
  const alike = likeLabels(left, right, exact)
  const known = new Set(exact.map(pairKey))
  for (const pair of exact) if (isOurs(pair)) add(pair, 'exact')
  for (const pair of [...close, ...alike]) {
    if (known.has(pairKey(pair)) || !isOurs(pair)) continue
    known.add(pairKey(pair))
    add(pair, 'close')
  }
}

const inOrder = (matches: readonly Match[]): readonly Match[] =>
  matches.toSorted((a, b) => (a.scheme === b.scheme ? (a.code < b.code ? -1 : 1) : a.scheme < b.scheme ? -1 : 1))

/**
 * The vocabularies with `exactMatch` and `closeMatch` added between concepts of different schemes that their labels show to be the same or nearly so.
 * A match stands at both its ends. What a source states stays as it is, and a concept of which a source says what it matches in a scheme gets nothing of ours
 * for that scheme. The order of vocabularies, concepts and labels changes no match. Pure.
 */
export function linkVocabularies(vocabularies: readonly Vocabulary[]): readonly Vocabulary[] {
  const sides = vocabularies.map(sideOf)
  for (const [place, one] of sides.entries()) {
    for (const other of sides.slice(place + 1)) if (one.scheme !== other.scheme) linkSides(one, other)
  }
  return vocabularies.map((vocabulary, place) => ({
    ...vocabulary,
    concepts: vocabulary.concepts.map((concept, at) => ({
      ...concept,
      exactMatch: [...concept.exactMatch, ...inOrder(sides[place]?.matches.exact[at] ?? [])],
      closeMatch: [...concept.closeMatch, ...inOrder(sides[place]?.matches.close[at] ?? [])],
    })),
  }))
}
