/** What plurality looks at: differences, never names. */
export type Plural = Readonly<{ score: number; kind: string; source: string | number }>

/** The first screen. */
const FIRST = 10
/** A document may come forward when its score reaches this share of the one it displaces. */
const COMPARABLE = 0.75

/**
 * R5: where documents of comparable score exist, the first ten hold more than one kind and more than one source. The last of the first ten make
 * room for the best one that differs; the order of the others stays. Sorted by score, best first; gives the same elements.
 */
export function withPlurality<T extends Plural>(ranked: readonly T[], isFixed: (element: T) => boolean): readonly T[] {
  let list = ranked
  let place = FIRST - 1
  for (const trait of ['kind', 'source'] as const) {
    const moved = bringForward(list, trait, { place, isFixed })
    if (moved !== list) place--
    list = moved
  }
  return list
}

function bringForward<T extends Plural>(
  list: readonly T[],
  trait: 'kind' | 'source',
  { place, isFixed }: Readonly<{ place: number; isFixed: (element: T) => boolean }>,
): readonly T[] {
  const leading = list[0]
  const displaced = list[place]
  if (leading === undefined || displaced === undefined || isFixed(displaced)) return list
  if (list.slice(0, FIRST).some(element => element[trait] !== leading[trait])) return list
  const from = list.findIndex((element, i) => i >= FIRST && element[trait] !== leading[trait])
  const other = list[from]
  if (other === undefined || other.score < displaced.score * COMPARABLE) return list
  // What came forward before stays where it is, after this one.
  return [...list.slice(0, place), other, ...list.slice(place + 1, FIRST), displaced, ...list.slice(FIRST, from), ...list.slice(from + 1)]
}
