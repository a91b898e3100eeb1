/** Does a work for each item, at most so many at once, and gives the results in the order of the items. What one of them throws is thrown when the others have ended. */
export async function workTogether<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results = new Array<R>(items.length)
  const rest = items.entries()
  const take = async (): Promise<void> => {
    for (const [place, item] of rest) results[place] = await work(item)
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, take))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return results
}
