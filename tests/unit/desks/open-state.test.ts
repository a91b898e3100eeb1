import { describe, expect, test } from 'vitest'
import { openState, welcomesFrom } from '../../../catalogue/desks/open-state.ts'
import type { ExpandedHours } from '../../../catalogue/model/release.ts'

const hours: ExpandedHours = {
  readable: true,
  intervals: [
    [1000, 1200],
    [1300, 1500],
  ],
}
const at = (nowMinutes: number, more: object = {}) =>
  openState(hours, { nowMinutes, lastWelcomeMinutes: 20, clockTrusted: true, text: 'Mo-Fr', ...more })

describe('open now', () => {
  test('is open from the first minute, until the last welcome', () => {
    expect(at(999)).toEqual({ state: 'closed', next: 1000 })
    expect(at(1000)).toEqual({ state: 'open', until: 1200, lastWelcome: 1180 })
    expect(at(1179)).toEqual({ state: 'open', until: 1200, lastWelcome: 1180 })
  })

  test('is closing after the last welcome, closed from the last minute', () => {
    expect(at(1180)).toEqual({ state: 'closing', until: 1200 })
    expect(at(1199)).toEqual({ state: 'closing', until: 1200 })
    expect(at(1200)).toEqual({ state: 'closed', next: 1300 })
  })

  test('says the next opening, and none where none is known', () => {
    expect(at(1250)).toEqual({ state: 'closed', next: 1300 })
    expect(at(1500)).toEqual({ state: 'closed' })
    expect(openState({ readable: true, intervals: [] }, { nowMinutes: 5, lastWelcomeMinutes: 0, clockTrusted: true })).toEqual({
      state: 'closed',
    })
  })

  test('never says open for an opening shorter than its last welcome', () => {
    expect(at(1350, { lastWelcomeMinutes: 400 })).toEqual({ state: 'closing', until: 1500 })
  })

  test('shows the text of hours that could not be read', () => {
    const unread: ExpandedHours = { readable: false, text: 'le matin, sur demande' }
    expect(openState(unread, { nowMinutes: 1100, lastWelcomeMinutes: 0, clockTrusted: true })).toEqual({
      state: 'unknown',
      text: 'le matin, sur demande',
    })
  })

  test('R25: a clock that cannot be trusted never gives "open now"', () => {
    expect(at(1100, { clockTrusted: false })).toEqual({ state: 'unknown', text: 'Mo-Fr' })
  })

  test('says nothing of days that were never expanded', () => {
    expect(at(1499, { knownUntilMinutes: 1500 }).state).toBe('closing')
    expect(at(1500, { knownUntilMinutes: 1500 })).toEqual({ state: 'unknown', text: 'Mo-Fr' })
  })
})

describe('the next welcome', () => {
  const options = { lastWelcomeMinutes: 20, clockTrusted: true }
  test('is now, the next opening, or the one after a closing desk', () => {
    expect(welcomesFrom(hours, { ...options, nowMinutes: 1100 })).toBe(1100)
    expect(welcomesFrom(hours, { ...options, nowMinutes: 1190 })).toBe(1300)
    expect(welcomesFrom(hours, { ...options, nowMinutes: 1490 })).toBeUndefined()
    expect(welcomesFrom(hours, { ...options, nowMinutes: 900 })).toBe(1000)
  })
})
