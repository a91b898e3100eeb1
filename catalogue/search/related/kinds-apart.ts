/** What is looked at of a document that may stand beside another. */
export type OtherKind = Readonly<{ kind: string; score: number }>

/** Another kind may come forward when it is so near as this share of what it comes before. */
const COMPARABLE = 0.6

/** The nearest of each kind before a second one of any and before those of the kind `own`, as long as it is comparably near to what it comes before (R5). Best first, as given. */
export function kindsApart<T extends OtherKind>(near: readonly T[], own: string): readonly T[] {
  const left = [...near]
  const apart: T[] = []
  for (let best = left[0]; best !== undefined; best = left[0]) {
    const seen = new Set([own, ...apart.map(({ kind }) => kind)])
    const least = COMPARABLE * best.score
    const fresh = left.findIndex(({ kind, score }) => !seen.has(kind) && score >= least)
    apart.push(...left.splice(Math.max(0, fresh), 1))
  }
  return apart
}
