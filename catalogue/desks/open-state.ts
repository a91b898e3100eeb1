import type { ExpandedHours, Interval } from '../model/release.ts'
import type { OpenState } from './types.ts'

export type OpenOptions = Readonly<{
  /** Now, in UTC minutes. */
  nowMinutes: number
  /** How long before closing the last person is welcomed. */
  lastWelcomeMinutes: number
  /** R25: false when the machine's clock may lie. */
  clockTrusted: boolean
  /** The hours as text, for when nothing can be said about now. Empty when absent: the screen then says only that it does not know. */
  text?: string
  /** UTC minute up to which hours were expanded (the release's `expandedUntil`): from there on nothing is known. */
  knownUntilMinutes?: number
}>

/** The first interval that ends after `minutes`: the one it lies in, or the next one. Intervals sorted, not overlapping. */
function intervalAtOrAfter(intervals: readonly Interval[], minutes: number): Interval | undefined {
  let low = 0
  let high = intervals.length
  while (low < high) {
    const middle = (low + high) >> 1
    const at = intervals[middle]
    if (at !== undefined && at[1] <= minutes) low = middle + 1
    else high = middle
  }
  return intervals[low]
}

/**
 * Whether a desk (or a service, or the centre) welcomes people now. `closing`: still open, but past the last welcome.
 * Never a guess: hours that could not be read, a clock that cannot be trusted (R25) and days beyond the expanded ones give `unknown`.
 */
export function openState(expanded: ExpandedHours, options: OpenOptions): OpenState {
  if (!expanded.readable) return { state: 'unknown', text: expanded.text }
  const { nowMinutes, knownUntilMinutes } = options
  const beyond = knownUntilMinutes !== undefined && nowMinutes >= knownUntilMinutes
  if (!options.clockTrusted || beyond) return { state: 'unknown', text: options.text ?? '' }
  const interval = intervalAtOrAfter(expanded.intervals, nowMinutes)
  if (interval === undefined) return { state: 'closed' }
  const [from, until] = interval
  if (nowMinutes < from) return { state: 'closed', next: from }
  const lastWelcome = until - options.lastWelcomeMinutes
  return nowMinutes < lastWelcome ? { state: 'open', until, lastWelcome } : { state: 'closing', until }
}

/** The next minute at which somebody is welcomed: now when open, else the next opening after this one; `undefined` when none is known. */
export function welcomesFrom(expanded: ExpandedHours, options: OpenOptions): number | undefined {
  const state = openState(expanded, options)
  if (!expanded.readable || state.state === 'unknown') return undefined
  if (state.state === 'open') return options.nowMinutes
  if (state.state === 'closed') return state.next
  return intervalAtOrAfter(expanded.intervals, state.until)?.[0]
}
