import type { LabelTable } from './concept-labels.ts'
import type { ConceptPair } from './concept-pair.ts'
import { pairKey } from './concept-pair.ts'
import { LabelOwners } from './label-owners.ts'

/** Two concepts called alike: how many of their labels are, and how many preferred labels stand in the best of them (0 to 2). */
type Namesake = ConceptPair & { labels: number; preferred: number }

/** Concepts that mean the same, and concepts that share a label and mean nearly the same. */
export type EqualLabels = Readonly<{ exact: readonly ConceptPair[]; close: readonly ConceptPair[] }>

function namesakes(left: LabelTable, right: LabelTable): readonly Namesake[] {
  const found = new Map<string, Namesake>()
  for (const [language, column] of left) {
    const others = new LabelOwners(right.get(language) ?? [])
    const owners = new LabelOwners(column)
    for (const key of owners.keys()) {
      const own = owners.named(key)
      const other = others.named(key)
      if (own === undefined || other === undefined) continue
      const pair = { left: own.concept, right: other.concept }
      const known = found.get(pairKey(pair)) ?? { ...pair, labels: 0, preferred: 0 }
      found.set(pairKey(pair), known)
      known.labels++
      known.preferred = Math.max(known.preferred, Number(own.isPreferred) + Number(other.isPreferred))
    }
  }
  return [...found.values()]
}

const isBetter = (one: Namesake, other: Namesake): boolean =>
  one.preferred > other.preferred || (one.preferred === other.preferred && one.labels > other.labels)

/**
 * Concepts with an equal label (folded, either gender) of one language that names no other concept of its scheme. `left` is the finer scheme: several of its
 * concepts may mean one of `right`. For each, its best namesake is exact where the label is the preferred one of either; equal alternative labels alone
 * are homonyms too often ("berger" and "pasteur") and only close; so is a second namesake called by its preferred label. Equally good ones are all close.
 */
export function equalLabels(left: LabelTable, right: LabelTable): EqualLabels {
  const byConcept = new Map<number, Namesake[]>()
  for (const pair of namesakes(left, right)) byConcept.set(pair.left, [...(byConcept.get(pair.left) ?? []), pair])
  const exact: ConceptPair[] = []
  const close: ConceptPair[] = []
  for (const pairs of byConcept.values()) {
    for (const pair of pairs) {
      const isBest = pairs.every(other => other === pair || isBetter(pair, other))
      if (isBest && pair.preferred > 0) exact.push(pair)
      else if (isBest || pair.preferred > 0) close.push(pair)
    }
  }
  return { exact, close }
}
