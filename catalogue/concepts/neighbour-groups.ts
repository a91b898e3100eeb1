import type { Vocabulary } from '../model/centre.ts'
import type { ConceptPair } from './concept-pair.ts'

/** Which groups of one scheme go with which of the other, by the concepts already matched: ISCO 7512 with the ROME domain of bakers. */
export class NeighbourGroups {
  private readonly from: Vocabulary['concepts']
  private readonly to: Vocabulary['concepts']
  private readonly together = new Map<string, Map<string, number>>()
  private readonly sizes = new Map<string, number>()

  constructor(from: Vocabulary['concepts'], to: Vocabulary['concepts'], matched: readonly ConceptPair[]) {
    this.from = from
    this.to = to
    for (const { left, right } of matched) {
      for (const group of from[left]?.broader ?? []) {
        this.sizes.set(group, (this.sizes.get(group) ?? 0) + 1)
        const counts = this.together.get(group) ?? new Map<string, number>()
        this.together.set(group, counts)
        for (const other of to[right]?.broader ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
      }
    }
  }

  /** The share of the matched neighbours of `from` that went to a group of `to`; one more counts as gone elsewhere, so that a few prove little. */
  share({ left, right }: ConceptPair): number {
    let most = 0
    for (const group of this.from[left]?.broader ?? []) {
      const counts = this.together.get(group)
      if (counts === undefined) continue
      for (const other of this.to[right]?.broader ?? []) {
        most = Math.max(most, (counts.get(other) ?? 0) / ((this.sizes.get(group) ?? 0) + 1))
      }
    }
    return most
  }
}
