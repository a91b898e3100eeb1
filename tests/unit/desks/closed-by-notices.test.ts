import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closedByNotices } from '../../../catalogue/desks/closed-by-notices.ts'
import { openState } from '../../../catalogue/desks/open-state.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import type { CentreBundle, ExpandedHours, ReleaseDesk } from '../../../catalogue/model/release.ts'

const at = (time: string) => Date.parse(`2026-11-${time}:00Z`) / 60_000
const hours = (...spans: (readonly [string, string])[]): ExpandedHours => ({
  readable: true,
  intervals: spans.map(([from, until]) => [at(from), at(until)]),
})
const week = hours(['24T09:00', '24T17:00'], ['25T09:00', '25T17:00'])
const notice = (more: Partial<Notice>, from = '24T13:00', until = '24T23:00'): Notice => ({
  id: 'n',
  text: { fr: 'Fermé' },
  from: `2026-11-${from}:00Z`,
  until: `2026-11-${until}:00Z`,
  ...more,
})
const desk = (id: string, expanded = week) => ({ id, expanded, aliases: [{ alias: 'blue', expanded }] }) as unknown as ReleaseDesk
const event = (onlyWhenOpen: boolean) => ({ onlyWhenOpen, occurrences: [{ from: at('24T14:00'), to: at('24T15:00'), cancelled: false }] })
const bundle = {
  centreHours: week,
  desks: [desk('one'), desk('two'), desk('text', { readable: false, text: 'sur demande' })],
  events: [event(true), event(false)],
} as unknown as CentreBundle
const stateAt = (time: string, notices: readonly Notice[], id = 'one') =>
  openState(closedByNotices(bundle, notices).desks.find(one => one.id === id)!.expanded, {
    nowMinutes: at(time),
    lastWelcomeMinutes: 0,
    clockTrusted: true,
  })

describe('P321: a notice that closes is over all hours', () => {
  it('a desk that a notice closes is open until then, closed from then, and opens next after it', () => {
    const closed = [notice({ desk: 'one' })]
    expect(stateAt('24T10:00', closed)).toMatchObject({ state: 'open', until: at('24T13:00') })
    expect(stateAt('24T14:00', closed)).toEqual({ state: 'closed', next: at('25T09:00') })
    expect(stateAt('24T14:00', closed, 'two')).toMatchObject({ state: 'open' })
  })

  it('a closing in the middle of the day, two that touch, and one that is to come', () => {
    const noon = [notice({ desk: 'one' }, '24T11:00', '24T12:00'), notice({ desk: 'one', id: 'm' }, '24T12:00', '24T13:30')]
    expect(stateAt('24T11:30', noon)).toEqual({ state: 'closed', next: at('24T13:30') })
    expect(stateAt('24T20:00', [notice({ desk: 'one' }, '25T08:00', '25T12:00')])).toEqual({ state: 'closed', next: at('25T12:00') })
  })

  it('the whole centre is closed only where the notice says so, with every desk and what is held while it is open', () => {
    expect(closedByNotices(bundle, [notice({})])).toBe(bundle)
    const closed = closedByNotices(bundle, [notice({ closes: true })])
    for (const id of ['one', 'two']) expect(stateAt('24T14:00', [notice({ closes: true })], id)).toMatchObject({ state: 'closed' })
    expect(closed.centreHours).toEqual(hours(['24T09:00', '24T13:00'], ['25T09:00', '25T17:00']))
    expect(closed.desks[0]?.aliases[0]?.expanded).toEqual(closed.centreHours)
    expect(closed.events.map(({ occurrences }) => occurrences[0]?.cancelled)).toEqual([true, false])
    expect(closed.desks[2]?.expanded).toEqual({ readable: false, text: 'sur demande' })
  })

  it('P588: what had begun when the centre closes is cancelled as what was to begin is', () => {
    const spans = [
      ['24T10:00', '24T11:30'],
      ['24T12:00', '24T13:30'],
      ['24T14:00', '24T15:00'],
      ['26T10:00', '26T11:00'],
    ] as const
    const occurrences = spans.map(([from, to]) => ({ from: at(from), to: at(to), cancelled: false }))
    const held = { ...bundle, events: [{ onlyWhenOpen: true, occurrences }] } as unknown as CentreBundle
    const closed = closedByNotices(held, [notice({ desk: undefined, closes: true })])
    expect(closed.events[0]?.occurrences.map(({ cancelled }) => cancelled)).toEqual([false, true, true, false])
  })

  it('a notice that leaves the desk open, or withdraws an alias, closes nothing', () => {
    expect(closedByNotices(bundle, [notice({ desk: 'one', closes: false })])).toBe(bundle)
    expect(closedByNotices(bundle, [notice({ desk: 'one', alias: 'blue', closes: true })])).toBe(bundle)
  })

  it('any minute is open exactly when it is in the hours and in no closing', () => {
    const minute = fc.integer({ min: 0, max: 300 })
    const span = fc.tuple(minute, minute).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    const base = Date.parse('2026-11-24T00:00:00Z')
    const iso = (minutes: number) => new Date(base + minutes * 60_000).toISOString()
    const day: ExpandedHours = {
      readable: true,
      intervals: [
        [20, 90],
        [120, 121],
        [150, 280],
      ].map(([a, b]) => [base / 60_000 + a!, base / 60_000 + b!]),
    }
    const isIn = (hours: ExpandedHours, m: number) => hours.readable && hours.intervals.some(([a, b]) => a <= m && m < b)
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), minute, (spans, m) => {
        const notices = spans.map(([a, b]) => ({ ...notice({ desk: 'one' }), from: iso(a), until: iso(b) }))
        const left = closedByNotices({ ...bundle, desks: [desk('one', day)] }, notices).desks[0]!.expanded
        const now = base / 60_000 + m
        expect(isIn(left, now)).toBe(isIn(day, now) && !spans.some(([a, b]) => a <= m && m < b))
        if (left.readable)
          expect(left.intervals.every(([a, b], index) => a < b && (left.intervals[index + 1]?.[0] ?? Infinity) >= b)).toBe(true)
      }),
    )
  })
})
