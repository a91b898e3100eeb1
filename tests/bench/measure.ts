/** The middle, the nineteenth of twenty and the largest of some times, in milliseconds. */
export type Spread = Readonly<{ p50: number; p95: number; max: number }>

const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return { p50: at(0.5), p95: at(0.95), max: rounded(sorted.at(-1) ?? 0) }
}

/** Runs each query several times, all queries in turn, and keeps each query's median: one slow moment of the machine is not one slow query. */
export function timeQueries(queries: readonly string[], rounds: number, search: (query: string) => void): Spread {
  const times = queries.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    for (const [i, query] of queries.entries()) {
      const began = performance.now()
      search(query)
      times[i]?.push(performance.now() - began)
    }
  }
  return spreadOf(times.map(own => own.toSorted((a, b) => a - b)[own.length >> 1] ?? 0))
}
