import type { WordSet } from './word-sets.ts'
import type { WordWorth } from './word-worth.ts'

type Entry = Readonly<{ concept: number; set: WordSet; worth: number }>

/** How alike a concept is: by its most alike label, and on average over the asking concept's labels, its preferred one counting twice. */
export type Likeness = { best: number; sum: number }

/** What is left of the likeness of two labels neither of which holds the other's first word: "ingénieur d'essais" is no "auteur d'essais". */
const OTHER_HEAD = 0.8
/** A word of more labels than these leads to none of them: it would cost much and tell nothing. */
const MOST_LABELS = 4_000
const PREFERRED_COUNTS = 2
/** Labels less alike than this have nothing in common. */
const LEAST_COUNTED = 0.3

/** The labels of one vocabulary in one language by their words, to find the concepts whose labels are like others without looking at all pairs. */
export class LikenessIndex {
  private readonly worth: WordWorth
  private readonly entries: readonly Entry[]
  private readonly byTerm = new Map<string, number[]>()
  private readonly shared: Float64Array

  constructor(column: readonly (readonly WordSet[])[], worth: WordWorth) {
    this.worth = worth
    this.entries = column.flatMap((sets, concept) => sets.map(set => ({ concept, set, worth: worth.whole(set) })))
    this.shared = new Float64Array(this.entries.length)
    for (const [entry, { set }] of this.entries.entries()) {
      for (const term of set.terms) {
        const own = this.byTerm.get(term)
        if (own === undefined) this.byTerm.set(term, [entry])
        else own.push(entry)
      }
    }
  }

  /** The concepts that have a word in common with the labels asked for: `best` and, as a mean, `sum` from 0 to 1. */
  alike(labels: readonly WordSet[]): ReadonlyMap<number, Readonly<Likeness>> {
    const all = new Map<number, Likeness>()
    const weights = labels.map(({ isPreferred }) => (isPreferred ? PREFERRED_COUNTS : 1))
    const whole = weights.reduce((sum, weight) => sum + weight, 0)
    for (const [i, label] of labels.entries()) {
      for (const [concept, likeness] of this.alikeOne(label)) {
        const own = all.get(concept) ?? { best: 0, sum: 0 }
        all.set(concept, own)
        own.best = Math.max(own.best, likeness)
        own.sum += (likeness * (weights[i] as number)) / whole
      }
    }
    return all
  }

  /** Dice's coefficient of the words, each counting what it is worth; of each concept that of its most alike label. */
  private alikeOne(label: WordSet): ReadonlyMap<number, number> {
    const worth = this.worth.whole(label)
    const alike = new Map<number, number>()
    const { leading, rest } = this.leadingTerms(label, worth)
    for (const at of this.addShared(leading)) {
      const entry = this.entries[at] as Entry
      let shared = this.shared[at] as number
      this.shared[at] = 0
      for (const term of rest) if (entry.set.terms.includes(term)) shared += this.worth.of(term)
      const sameHead = entry.set.terms.includes(label.head) || label.terms.includes(entry.set.head)
      const likeness = ((2 * shared) / (worth + entry.worth)) * (sameHead ? 1 : OTHER_HEAD)
      if (likeness >= LEAST_COUNTED && likeness > (alike.get(entry.concept) ?? 0)) alike.set(entry.concept, likeness)
    }
    return alike
  }

  /**
   * The terms of which at least one must be shared, the most telling first. For a likeness of l, what is shared is worth at least l / (2 - l) of the label;
   * terms that are worth less together lead to no label of their own, and these are the words that stand in thousands.
   */
  private leadingTerms({ terms }: WordSet, worth: number): Readonly<{ leading: readonly string[]; rest: readonly string[] }> {
    const byWorth = terms.toSorted((a, b) => this.worth.of(b) - this.worth.of(a) || (a < b ? -1 : 1))
    let left = worth
    let count = 0
    while (count < byWorth.length && left >= (LEAST_COUNTED / (2 - LEAST_COUNTED)) * worth) {
      left -= this.worth.of(byWorth[count] as string)
      count++
    }
    return { leading: byWorth.slice(0, count), rest: byWorth.slice(count) }
  }

  private addShared(terms: readonly string[]): readonly number[] {
    const touched: number[] = []
    for (const term of terms) {
      const entries = this.byTerm.get(term) ?? []
      const worth = this.worth.of(term)
      if (worth === 0 || entries.length > MOST_LABELS) continue
      for (const at of entries) {
        if (this.shared[at] === 0) touched.push(at)
        this.shared[at] = (this.shared[at] as number) + worth
      }
    }
    return touched
  }
}
