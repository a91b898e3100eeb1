import { readStart } from '../hours/expand-event.ts'
import { EXPANDED_DAYS, expandHours, readWallHours } from '../hours/expand-hours.ts'
import { overnightSlip, spanOfNoLength } from '../hours/hours-slip.ts'
import { proposeHours } from '../hours/propose-hours.ts'
import type { Recurrence } from '../hours/recurrence.ts'
import { readRecurrence } from '../hours/recurrence.ts'
import { recurringDays } from '../hours/recurring-days.ts'
import type { CentreEvent } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { Interval } from '../model/release.ts'
import type { CheckedCentre, Place } from './found.ts'
import { CENTRE_FILE, inEach, refused, warned } from './found.ts'

/** Hours and times that can be read, and desks that are open some day. Hours that cannot be read are shown as text: a warning. */
export function checkHours(folder: CheckedCentre, today: string): readonly Problem[] {
  const { centre, holidays } = folder
  if (!isTimeZone(centre.timeZone)) {
    const message = `There is no time zone "${centre.timeZone}": write one such as Europe/Paris.`
    return [refused(CENTRE_FILE, 'bad-value', 'timeZone', message)]
  }
  const span = { holidays, from: today, days: EXPANDED_DAYS }
  const fault = (hours: string, place: Place, field: string, say: typeof warned) => {
    const read = readWallHours(hours, span)
    if (!('message' in read)) return []
    const meant = proposeHours(hours)
    const isProposed = meant !== undefined && !('message' in readWallHours(meant, span))
    const remedy = isProposed
      ? `if "${meant}" is meant, write that`
      : 'write them as "Mo-Fr 09:00-12:00,14:00-17:30; PH off" (opening_hours of OpenStreetMap)'
    return [
      say(
        place,
        'bad-hours',
        field,
        `These hours cannot be read${isProposed ? '' : ` (${read.message})`}: ${remedy}. Until then they are text, and never "open".`,
      ),
    ]
  }
  const centreHours = expandHours(centre.hours, { ...span, timeZone: centre.timeZone })
  const ofDesk = (hours: string, place: Place, field: string) => [
    ...fault(hours, place, field, spanOfNoLength(hours) === undefined ? warned : refused),
    ...(centreHours.readable ? overnight(hours, place, field, { timeZone: centre.timeZone, within: centreHours.intervals }) : []),
  ]
  const isNeverOpen = centreHours.readable
    ? neverOpenBy({ ...span, timeZone: centre.timeZone, within: centreHours.intervals })
    : () => false
  return [
    // Desks are open only inside the centre's hours: without these no desk could be said to be open.
    ...fault(centre.hours, CENTRE_FILE, 'hours', refused),
    ...inEach('desks.json', folder.desks, (desk, place) => [
      ...ofDesk(desk.hours, place, 'hours'),
      ...desk.aliases.flatMap((alias, index) => ofDesk(alias.hours, place, `aliases[${index}].hours`)),
      ...(isNeverOpen(desk.hours) ? [warned(place, 'bad-hours', 'hours', NEVER_OPEN)] : []),
    ]),
    ...inEach('services.json', folder.services, (service, place) => (service.hours ? fault(service.hours, place, 'hours', warned) : [])),
    ...inEach('events.json', folder.events, (event, place) => checkTimes(event, place, { timeZone: centre.timeZone, today })),
  ]
}

const NEVER_OPEN = `This desk is never open in the coming ${EXPANDED_DAYS} days (it is open only inside the centre's own hours): correct its hours.`

function overnight(hours: string, place: Place, field: string, centre: Readonly<{ timeZone: string; within: readonly Interval[] }>) {
  const slip = overnightSlip(hours, centre.within, centre.timeZone)
  if (slip === undefined) return []
  const message = `${slip} goes over midnight, for longer than the centre is ever open at night: correct the beginning or the end.`
  return [refused(place, 'bad-hours', field, message)]
}

/** Whether a desk is open on no day; the same hours are expanded once, however many desks have them. */
function neverOpenBy(options: Parameters<typeof expandHours>[1]): (hours: string) => boolean {
  const known = new Map<string, boolean>()
  return hours => {
    const before = known.get(hours)
    if (before !== undefined) return before
    const expanded = expandHours(hours, options)
    const isNever = expanded.readable && expanded.intervals.length === 0
    known.set(hours, isNever)
    return isNever
  }
}

/** An event that is over is left in the file for some years; before and after these years a date is a slip. */
const YEARS = { before: 30, after: 10 } as const

function checkTimes(
  event: CentreEvent,
  place: Place,
  { timeZone, today }: Readonly<{ timeZone: string; today: string }>,
): readonly Problem[] {
  const start = readStart(event.start)
  if (start === undefined) return [refused(place, 'bad-value', 'start', `There is no ${event.start}: correct the date or the time.`)]
  const rule = event.rrule === undefined ? undefined : readRecurrence(event.rrule, timeZone)
  if (rule?.ok === false)
    return [refused(place, 'bad-value', 'rrule', `This rule cannot be read (${rule.error}): write one such as FREQ=WEEKLY;BYDAY=TU.`)]
  const [year, now] = [event.start, today].map(date => Number(date.slice(0, 4)))
  if (year === undefined || now === undefined) return []
  if (year < now - YEARS.before || year > now + YEARS.after)
    return [
      warned(
        place,
        'bad-value',
        'start',
        `The year ${event.start.slice(0, 4)} is far from today: correct the date, or take the event out.`,
      ),
    ]
  if (rule === undefined || isEverHeld(rule.value, start)) return []
  return [warned(place, 'bad-hours', 'rrule', 'This rule falls on no day: correct its days, months or UNTIL, or the start.')]
}

/** Whether a rule falls on any day from the start on, within the forty years after which every day of a month has come back on every day of the week. */
function isEverHeld(rule: Recurrence, { day, minute }: NonNullable<ReturnType<typeof readStart>>): boolean {
  const [first] = recurringDays(rule, day, { from: day, end: day + FORTY_YEARS })
  return first !== undefined && (rule.until === undefined || first * DAY + minute <= rule.until)
}

const DAY = 1440
const FORTY_YEARS = 14_610

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
