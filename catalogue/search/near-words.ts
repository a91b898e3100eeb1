/** A word of the query in a text: from `start` to `end`, the `place`-th word there, on a page (0 where it is not known). */
export type Occurrence = Readonly<{ start: number; end: number; place: number; page: number; bits: number }>

/** Words of the query near one another: how many different ones, and how many words of the text lie from the first to the last. */
export type Found = Readonly<{ start: number; end: number; page: number; words: number; spread: number }>

const bitCount = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + Number(count > 0), 0)

/** More different words first, then the nearer ones. */
export const isBetter = (one: Found, other: Found): boolean =>
  one.words > other.words || (one.words === other.words && one.spread < other.spread)

/**
 * Finds where the most different words of a query stand nearest together, the earliest of equals, while the words come by in order. Holds
 * no more than fit in one passage.
 */
export class NearWords {
  best: Found | undefined
  private readonly held: Occurrence[] = []
  private readonly counts = new Uint32Array(32)
  private readonly widest: number

  /** `widest`: characters from the first to the last word that may be shown together. */
  constructor(widest: number) {
    this.widest = widest
  }

  add(occurrence: Occurrence): void {
    this.held.push(occurrence)
    this.count(occurrence, 1)
    for (let first = this.held[0]; first !== undefined && first !== occurrence; first = this.held[0]) {
      const isFar = occurrence.end - first.start > this.widest || first.page !== occurrence.page
      if (!isFar && !this.isSpare(first)) break
      this.held.shift()
      this.count(first, -1)
    }
    const [first = occurrence] = this.held
    const { start, page } = first
    const found = { start, end: occurrence.end, page, words: bitCount(this.counts), spread: occurrence.place - first.place }
    if (this.best === undefined || isBetter(found, this.best)) this.best = found
  }

  private count({ bits }: Occurrence, by: number): void {
    for (let left = bits; left !== 0; left &= left - 1) {
      const place = 31 - Math.clz32(left & -left)
      this.counts[place] = (this.counts[place] as number) + by
    }
  }

  /** Every word that it answers is answered by a later one too. */
  private isSpare({ bits }: Occurrence): boolean {
    for (let left = bits; left !== 0; left &= left - 1) {
      if ((this.counts[31 - Math.clz32(left & -left)] as number) < 2) return false
    }
    return true
  }
}
