/** What one answered query is worth; each between 0 and 1. */
export type Scores = Readonly<{ success1: number; success5: number; success10: number; reciprocalRank: number; ndcg10: number }>

/** How relevant each expected document is, by its id: above 0, more is better. What is not in it is not relevant. */
export type Grades = ReadonlyMap<string, number>

const DEPTH = 10

/** 1 when a relevant document stands among the first `depth`, else 0. */
export const successAt = (ranked: readonly string[], grades: Grades, depth: number): number =>
  ranked.slice(0, depth).some(id => (grades.get(id) ?? 0) > 0) ? 1 : 0

/** 1 / the place of the first relevant document among the first ten, 0 where there is none (MRR is its mean; Voorhees, TREC-8, 1999). */
export function reciprocalRank(ranked: readonly string[], grades: Grades): number {
  const place = ranked.slice(0, DEPTH).findIndex(id => (grades.get(id) ?? 0) > 0)
  return place < 0 ? 0 : 1 / (place + 1)
}

const gain = (grades: readonly number[]): number => grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)

/**
 * Normalised discounted cumulated gain of the first ten: sum of (2^grade - 1) / log2(place + 1), over that of the best order there is
 * (Burges et al., ICML 2005). A document given twice counts once. Throws `RangeError` when nothing is relevant: such a query judges nobody.
 */
export function ndcg10(ranked: readonly string[], grades: Grades): number {
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH)
  if (!best.some(grade => grade > 0)) throw new RangeError('a query without a relevant document')
  const seen = new Set<string>()
  const own = ranked.slice(0, DEPTH).map(id => {
    const grade = seen.has(id) ? 0 : (grades.get(id) ?? 0)
    seen.add(id)
    return grade
  })
  return gain(own) / gain(best)
}

export const scoresOf = (ranked: readonly string[], grades: Grades): Scores => ({
  success1: successAt(ranked, grades, 1),
  success5: successAt(ranked, grades, 5),
  success10: successAt(ranked, grades, 10),
  reciprocalRank: reciprocalRank(ranked, grades),
  ndcg10: ndcg10(ranked, grades),
})

/** The mean of each figure. Throws `RangeError` when there is nothing to take it of. */
export function meanOf(all: readonly Scores[]): Scores {
  if (all.length === 0) throw new RangeError('no query to take the mean of')
  const mean = (of: (scores: Scores) => number): number => all.reduce((sum, scores) => sum + of(scores), 0) / all.length
  return {
    success1: mean(({ success1 }) => success1),
    success5: mean(({ success5 }) => success5),
    success10: mean(({ success10 }) => success10),
    reciprocalRank: mean(scores => scores.reciprocalRank),
    ndcg10: mean(scores => scores.ndcg10),
  }
}
