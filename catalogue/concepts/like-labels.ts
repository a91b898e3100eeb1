import type { Vocabulary } from '../model/centre.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import type { LabelTable } from './concept-labels.ts'
import type { ConceptPair } from './concept-pair.ts'
import { LikenessIndex } from './likeness-index.ts'
import { NeighbourGroups } from './neighbour-groups.ts'
import type { WordSet } from './word-sets.ts'
import { wordSets } from './word-sets.ts'
import { WordWorth } from './word-worth.ts'

/** A vocabulary's concepts with their labels. */
export type Labelled = Readonly<{ concepts: Vocabulary['concepts']; labels: LabelTable }>

/** The share of the mean over all labels in the likeness of two concepts; the rest is that of their most alike labels. */
const MEAN_SHARE = 0.3
/** What it adds that all matched neighbours of a concept went to the group of the other. */
const GROUP_WORTH = 0.25
/** From this likeness on, and so far before the next, two concepts are close. Chosen by what was measured: docs/relevance.md, "Concepts". */
const LEAST_LIKENESS = 0.75
const LEAST_LEAD = 0.05

type Column = readonly (readonly WordSet[])[]
type Side = Labelled & Readonly<{ columns: ReadonlyMap<string, Column> }>

/** The likeness of what a concept has in common with others, most alike language by most alike language. */
function likenesses(from: Side, place: number, indexes: ReadonlyMap<string, LikenessIndex>): ReadonlyMap<number, number> {
  const all = new Map<number, number>()
  for (const [language, index] of indexes) {
    for (const [concept, { best, sum }] of index.alike(from.columns.get(language)?.[place] ?? [])) {
      all.set(concept, Math.max(all.get(concept) ?? 0, (1 - MEAN_SHARE) * best + MEAN_SHARE * sum))
    }
  }
  return all
}

/** For each concept of `from` that is not `matched` the one of `to` that is like it, where one is, and clearly more so than any other. */
function nearest(from: Side, to: Side, worths: ReadonlyMap<string, WordWorth>, pairs: readonly ConceptPair[]): readonly ConceptPair[] {
  const matched = new Set(pairs.map(({ left }) => left))
  const groups = new NeighbourGroups(from.concepts, to.concepts, pairs)
  const indexes = new Map([...worths].map(([language, worth]) => [language, new LikenessIndex(to.columns.get(language) ?? [], worth)]))
  const found: ConceptPair[] = []
  for (const left of from.concepts.keys()) {
    if (matched.has(left)) continue
    let best = { right: -1, likeness: 0 }
    let second = 0
    for (const [right, own] of likenesses(from, left, indexes)) {
      const likeness = own + GROUP_WORTH * groups.share({ left, right })
      if (likeness > best.likeness) {
        second = best.likeness
        best = { right, likeness }
      } else second = Math.max(second, likeness)
    }
    if (best.likeness >= LEAST_LIKENESS && best.likeness - second >= LEAST_LEAD) found.push({ left, right: best.right })
  }
  return found
}

const turned = (pairs: readonly ConceptPair[]): readonly ConceptPair[] => pairs.map(({ left, right }) => ({ left: right, right: left }))

/**
 * Close concepts by the likeness of their labels in each language that both schemes have: words in common, the rare ones counting more, helped where
 * neighbours of the same group are `matched` with the other's group. Each concept that is not matched looks for its nearest, from either side.
 */
export function likeLabels(left: Labelled, right: Labelled, matched: readonly ConceptPair[]): readonly ConceptPair[] {
  const languages = [...left.labels.keys()].filter(language => right.labels.has(language)).sort()
  const analyzers = new Map(languages.map(language => [language, createAnalyzer(language)]))
  const sideOf = (labelled: Labelled): Side => ({
    ...labelled,
    columns: new Map(
      [...analyzers].map(([language, analyzer]) => [language, (labelled.labels.get(language) ?? []).map(own => wordSets(own, analyzer))]),
    ),
  })
  const [one, other] = [sideOf(left), sideOf(right)]
  const worths = new Map(
    languages.map(language => [language, new WordWorth(one.columns.get(language) ?? [], other.columns.get(language) ?? [])]),
  )
  return [...nearest(one, other, worths, matched), ...turned(nearest(other, one, worths, turned(matched)))]
}
