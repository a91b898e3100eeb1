/** One of each list after the other. */
export function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only, ...others] = lists
  if (only !== undefined && others.length === 0) return only
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, place) => lists.flatMap(list => list.slice(place, place + 1))).flat()
}
