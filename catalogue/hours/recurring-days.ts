import type { Recurrence } from './recurrence.ts'

/** Days are counted from 1970-01-01, which was a Thursday; weekday 0 is Monday. */
const DAY_MS = 86_400_000
const weekdayOf = (day: number) => (((day + 3) % 7) + 7) % 7
const dayOf = (year: number, month: number, date: number) => Math.floor(Date.UTC(year, month, date) / DAY_MS)
const partsOf = (day: number) => {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), date: date.getUTCDate() }
}

/** A stretch of days, `to` not included. */
type Stretch = Readonly<{ from: number; to: number }>

/**
 * The days on which a recurrence that begins on `start` falls, in order, before `end`; days from 1970-01-01. Without COUNT, periods that
 * end before `from` are passed over, so that an old event is not dear. Gives at most what lies between `start` and `end`: it always stops.
 */
export function* recurringDays(rule: Recurrence, start: number, window: Readonly<{ from: number; end: number }>): Generator<number> {
  let given = 0
  for (let period = firstPeriod(rule, start, window.from); ; period += 1) {
    const stretch = stretchOf(rule, start, period)
    if (stretch.from >= window.end) return
    for (const day of positions(daysIn(rule, start, stretch), rule.bySetPos)) {
      if (day < start) continue
      if (day >= window.end || given === rule.count) return
      given += 1
      if (day >= window.from) yield day
    }
  }
}

function firstPeriod(rule: Recurrence, start: number, from: number): number {
  if (rule.count !== undefined || from <= start) return 0
  const longest = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.frequency]
  return Math.max(0, Math.floor((from - start) / (longest * rule.interval)) - 1)
}

/** The days of the n-th period from the one in which the event begins. */
function stretchOf(rule: Recurrence, start: number, period: number): Stretch {
  const step = period * rule.interval
  const { year, month } = partsOf(start)
  switch (rule.frequency) {
    case 'DAILY':
      return { from: start + step, to: start + step + 1 }
    case 'WEEKLY': {
      const from = start - ((weekdayOf(start) - rule.weekStart + 7) % 7) + 7 * step
      return { from, to: from + 7 }
    }
    case 'MONTHLY':
      return { from: dayOf(year, month + step, 1), to: dayOf(year, month + step + 1, 1) }
    case 'YEARLY':
      return { from: dayOf(year + step, 0, 1), to: dayOf(year + step + 1, 0, 1) }
  }
}

function daysIn(rule: Recurrence, start: number, stretch: Stretch): readonly number[] {
  const days: number[] = []
  for (let day = stretch.from; day < stretch.to; day += 1) if (falls(rule, start, day)) days.push(day)
  return days
}

/** Whether the rule falls on a day of a period that it falls in. What the rule leaves open is as on the first day (RFC 5545, 3.3.10). */
function falls(rule: Recurrence, start: number, day: number): boolean {
  const { frequency, byDay, byMonth, byMonthDay } = rule
  // Most days fall here, before any calendar is asked.
  const weekday = weekdayOf(day)
  if (byDay.length > 0 && !byDay.some(wanted => wanted.weekday === weekday)) return false
  const at = partsOf(day)
  if (byMonth.length > 0 && !byMonth.includes(at.month + 1)) return false
  if (byMonthDay.length > 0 && !byMonthDay.some(date => (date > 0 ? date === at.date : monthOf(at).to + date === day))) return false
  if (byDay.length > 0) {
    return byDay.some(wanted => {
      if (wanted.weekday !== weekday || wanted.nth === undefined) return wanted.weekday === weekday
      return isNth(wanted.nth, day, frequency === 'YEARLY' && byMonth.length === 0 ? yearOf(at) : monthOf(at))
    })
  }
  if (byMonthDay.length > 0 || frequency === 'DAILY') return true
  if (frequency === 'WEEKLY') return weekday === weekdayOf(start)
  const first = partsOf(start)
  return at.date === first.date && (frequency === 'MONTHLY' || byMonth.length > 0 || at.month === first.month)
}

const monthOf = ({ year, month }: Readonly<{ year: number; month: number }>): Stretch => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 1),
})
const yearOf = ({ year }: Readonly<{ year: number }>): Stretch => ({ from: dayOf(year, 0, 1), to: dayOf(year + 1, 0, 1) })

/** Whether a day is the n-th of its weekday in a month or year, counted from the end when `nth` is negative. */
function isNth(nth: number, day: number, within: Stretch): boolean {
  const counted = nth > 0 ? Math.floor((day - within.from) / 7) + 1 : -(Math.floor((within.to - 1 - day) / 7) + 1)
  return counted === nth
}

/** `BYSETPOS`: the first, the last and so on of the days of a period; all of them when none is named. */
function positions(days: readonly number[], wanted: readonly number[]): readonly number[] {
  if (wanted.length === 0) return days
  return days.filter((_, index) => wanted.includes(index + 1) || wanted.includes(index - days.length))
}
