import { expect, test } from 'vitest'
import { comingEvents, findHappening, laterEvents } from '../../../catalogue/desks/coming-events.ts'
import { mondayOf, weekHours } from '../../../catalogue/desks/week-hours.ts'
import { releaseEventSchema } from '../../../catalogue/model/release.ts'
import { NINE } from './small-centre.ts'

const event = (id: string, ...occurrences: readonly { from: number; to: number; cancelled: boolean }[]) =>
  releaseEventSchema.parse({
    id,
    title: { fr: id },
    needs: [],
    kind: 'workshop',
    start: '2026-11-24T09:00',
    minutes: 60,
    registration: 'none',
    occurrences: [...occurrences],
  })
const at = (hours: number, length = 1, cancelled = false) => ({ from: NINE + hours * 60, to: NINE + (hours + length) * 60, cancelled })
const options = { nowMinutes: NINE, clockTrusted: true, timeZone: 'Europe/Paris', days: 7 }

test('R12: what is on now, today and this week, in order; what is over is gone, what is cancelled says so', () => {
  const events = [event('week', at(24), at(24 * 6), at(24 * 7)), event('over', at(-1)), event('on', at(-0.5)), event('off', at(2, 1, true))]
  expect(comingEvents(events, options).map(({ event, when, cancelled, date }) => [event.id, when, cancelled, date])).toEqual([
    ['on', 'now', false, '2026-11-24'],
    ['off', 'today', true, '2026-11-24'],
    ['week', 'later', false, '2026-11-25'],
    ['week', 'later', false, '2026-11-30'],
  ])
  expect(comingEvents(events, { ...options, days: 1 }).map(({ event }) => event.id)).toEqual(['on', 'off'])
})

test('R25: says nothing of today when the clock cannot be trusted', () => {
  expect(comingEvents([event('on', at(0))], { ...options, clockTrusted: false })).toEqual([])
})

test('R12: later, each event once, at its next time that is not cancelled; not one that is held this week already', () => {
  const events = [
    event('weekly', at(24), at(24 * 8)),
    event('far', at(24 * 30), at(24 * 60)),
    event('off-this-week', at(24, 1, true), at(24 * 8, 1, true), at(24 * 15)),
  ]
  expect(laterEvents(events, options).map(({ event, date }) => [event.id, date])).toEqual([
    ['off-this-week', '2026-12-09'],
    ['far', '2026-12-24'],
  ])
  expect(laterEvents(events, { ...options, clockTrusted: false })).toEqual([])
})

test('a date that was kept is found while the release has it, over or not; another release may not have it', () => {
  const events = [event('over', at(-5))]
  expect(findHappening(events, { event: 'over', from: at(-5).from }, options)?.event.id).toBe('over')
  expect(findHappening(events, { event: 'over', from: at(-4).from }, options)).toBeUndefined()
  expect(findHappening(events, { event: 'gone', from: at(-5).from }, options)).toBeUndefined()
})

test('gives the hours of a week as a table of wall-clock times', () => {
  const monday = mondayOf(NINE, 'Europe/Paris')
  expect(monday).toBe('2026-11-23')
  const night = NINE + 13 * 60
  const table = weekHours(
    {
      readable: true,
      intervals: [
        [NINE, NINE + 210],
        [night, night + 240],
      ],
    },
    { from: monday, days: 7, timeZone: 'Europe/Paris' },
  )
  expect(table?.map(day => day.spans)).toEqual([
    [],
    [
      { from: '09:00', to: '12:30' },
      { from: '22:00', to: '24:00' },
    ],
    [{ from: '00:00', to: '02:00' }],
    [],
    [],
    [],
    [],
  ])
  expect(table?.map(day => day.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(weekHours({ readable: false, text: 'x' }, { from: monday, days: 7, timeZone: 'Europe/Paris' })).toBeUndefined()
})
