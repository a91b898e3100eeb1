import type { Interval } from '../model/release.ts'

/** Sorted, without empty ones; those that touch or overlap become one. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = []
  for (const [from, to] of intervals.filter(([from, to]) => to > from).toSorted((left, right) => left[0] - right[0])) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

/** What of `intervals` lies inside `within`; both sorted and merged, and so is the result. */
export function clipTo(intervals: readonly Interval[], within: readonly Interval[]): Interval[] {
  const clipped: Interval[] = []
  let at = 0
  for (const [from, to] of intervals) {
    // Hours that end before this interval begins are behind all later ones too.
    while (at < within.length && (within[at]?.[1] ?? 0) <= from) at += 1
    for (let index = at; index < within.length; index += 1) {
      const bounds = within[index]
      if (bounds === undefined || bounds[0] >= to) break
      clipped.push([Math.max(from, bounds[0]), Math.min(to, bounds[1])])
    }
  }
  return clipped
}
