import type { QueryClass } from './engines/engine.ts'
import type { Engines } from './figures.ts'
import { isSpread } from './figures.ts'
import { CLASSES } from './queries.ts'

/** How many times longer a peer takes than ours. */
export type Ratio = Readonly<{ p50: number; p95: number }>

/** Three digits, the fewest that still compare: 0.123, 4.56, 789. */
const threeDigits = (value: number): number => Number(value.toPrecision(3))

/**
 * Each peer's times over ours, by class: above 1, ours is faster. Classes that either has not answered are absent, and so is a ratio to a time below
 * the clock's own thousandth of a millisecond.
 */
export function ratiosToOurs(engines: Engines): Readonly<Record<string, Readonly<Partial<Record<QueryClass, Ratio>>>>> {
  const ours = engines.ours?.classes ?? {}
  const peers = Object.entries(engines).filter(([name]) => name !== 'ours')
  return Object.fromEntries(
    peers.map(([name, { classes }]) => {
      const ratios = CLASSES.flatMap(asked => {
        const own = ours[asked]
        const other = classes[asked]
        if (!isSpread(own) || !isSpread(other) || own.p50 === 0 || own.p95 === 0) return []
        return [[asked, { p50: threeDigits(other.p50 / own.p50), p95: threeDigits(other.p95 / own.p95) }] as const]
      })
      return [name, Object.fromEntries(ratios)]
    }),
  )
}
