import { describe, expect, test } from 'vitest'
import { addDays, dateIn, fromWallMinutes, offsetAt, startOfDay, wallClock } from '../../../catalogue/desks/zone-time.ts'

const utc = (text: string) => Date.parse(`${text}Z`) / 60_000
const wallIn = (text: string, zone: string) => fromWallMinutes(utc(text), zone)

describe('the centre’s clock', () => {
  test('shows date, time and weekday in the centre’s zone, whatever the machine’s', () => {
    expect(wallClock(utc('2026-11-24T23:30'), 'Europe/Paris')).toEqual({
      date: '2026-11-25',
      time: '00:30',
      weekday: 3,
      hour: 0,
      minute: 30,
    })
    expect(wallClock(utc('2026-07-01T22:15'), 'Indian/Reunion')).toMatchObject({ date: '2026-07-02', time: '02:15', weekday: 4 })
    expect(wallClock(utc('2026-01-01T02:00'), 'America/Port-au-Prince')).toMatchObject({ date: '2025-12-31', time: '21:00', weekday: 3 })
    expect(wallClock(utc('1969-12-28T12:00'), 'UTC')).toMatchObject({ date: '1969-12-28', weekday: 7 })
  })

  test('knows zones that are not whole hours away', () => {
    expect(offsetAt(utc('2026-06-01T00:00'), 'Asia/Kathmandu')).toBe(345)
    expect(wallIn('2026-06-01T09:00', 'Asia/Kolkata')).toBe(utc('2026-06-01T03:30'))
  })

  test('goes to the wall and back for every quarter of an hour around both changes of the year', () => {
    for (const start of ['2026-03-28T00:00', '2026-10-24T00:00', '2027-03-13T00:00', '2027-11-06T00:00']) {
      for (const zone of ['Europe/Paris', 'America/Port-au-Prince', 'America/New_York', 'Indian/Reunion', 'Australia/Lord_Howe']) {
        for (let at = utc(start); at < utc(start) + 3 * 1440; at += 15) {
          const back = fromWallMinutes(at + offsetAt(at, zone), zone)
          const isSecondShowing = back < at && back + offsetAt(back, zone) === at + offsetAt(at, zone)
          expect(back === at || isSecondShowing, `${zone} ${at}`).toBe(true)
        }
      }
    }
  })

  test('a time shown twice is its first showing; a time never shown is the instant of the change', () => {
    expect(wallIn('2026-10-25T02:30', 'Europe/Paris')).toBe(utc('2026-10-25T00:30'))
    expect(wallIn('2026-10-25T03:00', 'Europe/Paris')).toBe(utc('2026-10-25T02:00'))
    expect(wallIn('2026-03-29T01:59', 'Europe/Paris')).toBe(utc('2026-03-29T00:59'))
    for (const never of ['02:00', '02:01', '02:30', '02:59', '03:00']) {
      expect(wallIn(`2026-03-29T${never}`, 'Europe/Paris')).toBe(utc('2026-03-29T01:00'))
    }
    expect(wallIn('2027-03-14T02:30', 'America/Port-au-Prince')).toBe(utc('2027-03-14T07:00'))
  })

  test('later wall times never give earlier instants', () => {
    let before = Number.NEGATIVE_INFINITY
    for (let wall = utc('2026-01-01T00:00'); wall < utc('2028-01-01T00:00'); wall += 10) {
      const instant = fromWallMinutes(wall, 'Europe/Paris')
      if (instant < before) expect.fail(`${wall} goes back`)
      before = instant
    }
  })

  test('days have their own beginnings and their own lengths', () => {
    expect(startOfDay('2026-10-26', 'Europe/Paris') - startOfDay('2026-10-25', 'Europe/Paris')).toBe(25 * 60)
    expect(startOfDay('2026-03-30', 'Europe/Paris') - startOfDay('2026-03-29', 'Europe/Paris')).toBe(23 * 60)
    expect(addDays('2026-02-27', 3)).toBe('2026-03-02')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(dateIn(utc('2026-12-31T23:00'), 'Europe/Paris')).toBe('2027-01-01')
    expect(() => startOfDay('soon', 'Europe/Paris')).toThrow(RangeError)
    expect(() => wallClock(0, 'Nowhere/Land')).toThrow(RangeError)
  })
})
