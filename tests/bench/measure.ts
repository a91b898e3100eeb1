/** The middle, the nineteenth of twenty and the largest of some times, in milliseconds. */
export type Spread = Readonly<{ p50: number; p95: number; max: number }>

const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => rounded(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return { p50: at(0.5), p95: at(0.95), max: rounded(sorted.at(-1) ?? 0) }
}

/** The spread over queries of each one's median over its rounds: one slow moment of the machine is not one slow query. */
export function spreadOfRounds(rounds: readonly (readonly number[])[]): Spread {
  const queries = rounds[0]?.length ?? 0
  const own = Array.from({ length: queries }, (_, query) => rounds.map(round => round[query] as number).sort((a, b) => a - b))
  return spreadOf(own.map(times => times[times.length >> 1] as number))
}

/** That spread, and the middle of the times that the first query after a pause took. */
export type RoundsSpread = Spread & Readonly<{ wakingMs: number }>

export const spreadWithWaking = (rounds: readonly Readonly<{ times: readonly number[]; wakingMs: number }>[]): RoundsSpread => ({
  ...spreadOfRounds(rounds.map(({ times }) => times)),
  wakingMs: spreadOf(rounds.map(({ wakingMs }) => wakingMs)).p50,
})

/** Runs each query several times, all queries in turn. */
export function timeQueries(queries: readonly string[], rounds: number, search: (query: string) => void): Spread {
  return spreadOfRounds(Array.from({ length: rounds }, () => timeRound(queries, search)))
}

/** The milliseconds that each query takes, one after the other. */
export const timeRound = (queries: readonly string[], search: (query: string) => void): readonly number[] =>
  queries.map(query => {
    const began = performance.now()
    search(query)
    return performance.now() - began
  })
