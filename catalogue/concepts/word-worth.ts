import type { WordSet } from './word-sets.ts'

/** What a word tells, by how few of the concepts use it (inverse document frequency): ln(concepts / concepts with the word). */
export class WordWorth {
  private readonly worths: ReadonlyMap<string, number>

  constructor(...columns: readonly (readonly (readonly WordSet[])[])[]) {
    const concepts = columns.flat()
    const counts = new Map<string, number>()
    for (const sets of concepts) {
      for (const term of new Set(sets.flatMap(({ terms }) => terms))) counts.set(term, (counts.get(term) ?? 0) + 1)
    }
    this.worths = new Map([...counts].map(([term, count]) => [term, Math.log(concepts.length / count)]))
  }

  of(term: string): number {
    return this.worths.get(term) ?? 0
  }

  /** What the words of a label are worth together. */
  whole({ terms }: WordSet): number {
    return terms.reduce((sum, term) => sum + this.of(term), 0)
  }
}
