import { toWallMinutes } from '../desks/zone-time.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
type Frequency = (typeof FREQUENCIES)[number]

/** `2TU`: the second Tuesday; `-1FR`: the last Friday; `MO`: every Monday. `weekday` is 0 (Monday) to 6. */
type ByDay = Readonly<{ weekday: number; nth?: number }>

/** A recurrence by days (RFC 5545, 3.3.10), read and found possible. */
export type Recurrence = Readonly<{
  frequency: Frequency
  interval: number
  count?: number
  /** The last wall-clock minute at which an occurrence may begin. */
  until?: number
  byDay: readonly ByDay[]
  byMonthDay: readonly number[]
  byMonth: readonly number[]
  bySetPos: readonly number[]
  /** 0 (Monday) to 6. */
  weekStart: number
}>

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const KNOWN = new Set(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'])
const MOST = { interval: 1000, count: 100_000, values: 400 } as const

/**
 * Reads an RRULE without DTSTART. Only whole days recur here: rules by hours, minutes or seconds, by week numbers or days of the year,
 * and values that cannot be, are refused with the reason; so no rule can keep the machine busy for ever.
 */
export function readRecurrence(text: string, timeZone: string): Result<Recurrence, string> {
  const parts = new Map<string, string>()
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value] = part.split('=')
    if (!KNOWN.has(name) || value === undefined || value === '') return fail(`"${part}" is not understood in a rule by days`)
    if (parts.has(name)) return fail(`${name} stands twice`)
    parts.set(name, value)
  }
  try {
    return ok(readParts(parts, timeZone))
  } catch (error) {
    if (error instanceof RangeError) return fail(error.message)
    throw error
  }
}

function readParts(parts: ReadonlyMap<string, string>, timeZone: string): Recurrence {
  const frequency = FREQUENCIES.find(known => known === parts.get('FREQ'))
  if (frequency === undefined) throw new RangeError('FREQ is one of DAILY, WEEKLY, MONTHLY, YEARLY')
  const byDay = list(parts.get('BYDAY')).map(readByDay)
  if (byDay.some(day => day.nth !== undefined) && (frequency === 'DAILY' || frequency === 'WEEKLY')) {
    throw new RangeError('a numbered day (2TU) is for MONTHLY or YEARLY')
  }
  const byMonthDay = numbers(parts, 'BYMONTHDAY', { least: -31, most: 31 })
  if (byMonthDay.length > 0 && frequency === 'WEEKLY') throw new RangeError('BYMONTHDAY is not for WEEKLY')
  const count = oneNumber(parts, 'COUNT', MOST.count)
  const until = parts.get('UNTIL')
  if (count !== undefined && until !== undefined) throw new RangeError('COUNT and UNTIL exclude each other')
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')
  if (weekStart < 0) throw new RangeError('WKST is a day such as MO')
  return {
    frequency,
    interval: oneNumber(parts, 'INTERVAL', MOST.interval) ?? 1,
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until: readUntil(until, timeZone) }),
    byDay,
    byMonthDay,
    byMonth: numbers(parts, 'BYMONTH', { least: 1, most: 12 }),
    bySetPos: numbers(parts, 'BYSETPOS', { least: -366, most: 366 }),
    weekStart,
  }
}

const list = (value: string | undefined): readonly string[] => {
  const values = value?.split(',') ?? []
  if (values.length > MOST.values) throw new RangeError('too many values')
  return values
}

function readNumber(name: string, text: string, { least, most }: Readonly<{ least: number; most: number }>): number {
  const number = Number(text)
  if (!/^[+-]?\d+$/.test(text) || number < least || number > most || number === 0) throw new RangeError(`${name} cannot be ${text}`)
  return number
}

const numbers = (parts: ReadonlyMap<string, string>, name: string, bounds: Readonly<{ least: number; most: number }>) =>
  list(parts.get(name)).map(text => readNumber(name, text, bounds))

function oneNumber(parts: ReadonlyMap<string, string>, name: string, most: number): number | undefined {
  const text = parts.get(name)
  return text === undefined ? undefined : readNumber(name, text, { least: 1, most })
}

function readByDay(text: string): ByDay {
  const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? []
  const weekday = WEEKDAYS.indexOf(name)
  if (weekday < 0) throw new RangeError(`BYDAY cannot be ${text}`)
  return nth === undefined ? { weekday } : { weekday, nth: readNumber('BYDAY', nth, { least: -53, most: 53 }) }
}

/** `20261231`: all of that day; `20261231T180000`: the wall clock; with `Z`: an instant. */
function readUntil(text: string, timeZone: string): number {
  const [, year, month, day, hour, minute, zulu] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{2}(Z)?)?$/.exec(text) ?? []
  const milliseconds = Date.parse(`${year}-${month}-${day}T${hour ?? '23'}:${minute ?? '59'}:00Z`)
  if (Number.isNaN(milliseconds)) throw new RangeError(`UNTIL cannot be ${text}`)
  return zulu === undefined ? milliseconds / 60_000 : toWallMinutes(milliseconds / 60_000, timeZone)
}
