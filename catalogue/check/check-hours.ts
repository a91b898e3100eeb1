import { readStart } from '../hours/expand-event.ts'
import { EXPANDED_DAYS, expandHours, readWallHours } from '../hours/expand-hours.ts'
import { readRecurrence } from '../hours/recurrence.ts'
import type { CentreEvent, Desk } from '../model/desk.ts'
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
    return 'message' in read
      ? [say(place, 'bad-hours', field, `These hours cannot be read (${read.message}): see "opening_hours" of OpenStreetMap.`)]
      : []
  }
  const centreHours = expandHours(centre.hours, { ...span, timeZone: centre.timeZone })
  return [
    // Desks are open only inside the centre's hours: without these no desk could be said to be open.
    ...fault(centre.hours, CENTRE_FILE, 'hours', refused),
    ...inEach('desks.json', folder.desks, (desk, place) => [
      ...fault(desk.hours, place, 'hours', warned),
      ...desk.aliases.flatMap((alias, index) => fault(alias.hours, place, `aliases[${index}].hours`, warned)),
      ...(centreHours.readable ? neverOpen(desk, place, { ...span, timeZone: centre.timeZone, within: centreHours.intervals }) : []),
    ]),
    ...inEach('services.json', folder.services, (service, place) => (service.hours ? fault(service.hours, place, 'hours', warned) : [])),
    ...inEach('events.json', folder.events, (event, place) => checkTimes(event, place, centre.timeZone)),
  ]
}

function neverOpen(desk: Desk, place: Place, options: Parameters<typeof expandHours>[1] & Readonly<{ within: readonly Interval[] }>) {
  const expanded = expandHours(desk.hours, options)
  if (!expanded.readable || expanded.intervals.length > 0) return []
  const message = `This desk is never open in the coming ${options.days} days (it is open only inside the centre's own hours): correct its hours.`
  return [warned(place, 'bad-hours', 'hours', message)]
}

function checkTimes(event: CentreEvent, place: Place, timeZone: string): readonly Problem[] {
  const rule = event.rrule === undefined ? undefined : readRecurrence(event.rrule, timeZone)
  return [
    ...(readStart(event.start) === undefined
      ? [refused(place, 'bad-value', 'start', `There is no ${event.start}: correct the date or the time.`)]
      : []),
    ...(rule?.ok === false
      ? [refused(place, 'bad-value', 'rrule', `This rule cannot be read (${rule.error}): write one such as FREQ=WEEKLY;BYDAY=TU.`)]
      : []),
  ]
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
