import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { expandHours } from '../../../catalogue/hours/expand-hours.ts'
import type { ExpandedHours } from '../../../catalogue/model/release.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import type { CentreFolder } from '../../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { readSigns } from '../../helpers/read-sign.ts'

const ZONES = ['Europe/Paris', 'Indian/Reunion', 'America/Port-au-Prince']
/** Noon in UTC is this same date in all three. Two publications of 400 days each cover the two years. */
const PUBLISHED = ['2026-01-01', '2027-01-01']
const DAYS = 400

let folder: CentreFolder
beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('../../../catalogue/demo/centre', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  folder = read.value
})

describe.each(ZONES)('P73: two years of the demonstration centre in %s', zone => {
  test.each(PUBLISHED)('every opening and closing that a publication of %s writes is the one on the sign', from => {
    const { bundle } = bundleCentre({ ...folder, centre: { ...folder.centre, timeZone: zone } }, new Date(`${from}T12:00Z`))
    const { hours } = bundle.centre
    const written: (readonly [string, readonly string[], ExpandedHours | undefined])[] = [
      ['the centre', [hours], bundle.centreHours],
      ...bundle.desks.map(desk => [desk.id, [desk.hours, hours], desk.expanded] as const),
      ...bundle.services.flatMap(service =>
        service.hours === undefined ? [] : [[service.id, [service.hours], service.expanded] as const],
      ),
    ]
    expect(written).toHaveLength(23)
    let transitions = 0
    for (const [id, signs, expanded] of written) {
      const intervals = readSigns(signs, { from, days: DAYS, zone, holidays: folder.holidays })
      expect(expanded, id).toEqual({ readable: true, intervals })
      transitions += 2 * intervals.length
    }
    expect(transitions).toBeGreaterThan(9000)
  })
})

const weekday = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su')
const weekdays = fc.oneof(
  fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map(days => days.join(',')),
  fc.constantFrom('Mo-Fr', 'Tu-Sa', 'Mo-We,Fr', 'Fr-Su', 'Mo-Th,Sa'),
  fc.tuple(weekday, fc.integer({ min: 1, max: 5 })).map(([day, nth]) => `${day}[${nth}]`),
  fc.tuple(weekday, fc.integer({ min: 1, max: 2 })).map(([day, nth]) => `${day}[${nth}],${day}[${nth + 2}]`),
)
const dates = fc.constantFrom('Aug', 'Aug 10-16', 'Jul 14-Aug 24', '2026 Dec 24', '2027 Mar 28', 'Oct 25-31', 'Mar 28-29', 'Nov 01-02')
const selector = fc.oneof(
  { weight: 4, arbitrary: weekdays },
  { weight: 1, arbitrary: fc.constantFrom('SH', 'PH') },
  { weight: 1, arbitrary: weekdays.map(days => `SH ${days}`) },
  { weight: 1, arbitrary: dates },
  { weight: 1, arbitrary: fc.tuple(dates, fc.constantFrom('Mo-Fr', 'Sa', 'Tu,Su')).map(parts => parts.join(' ')) },
)
/** Quarters of an hour from 00:00 to 24:00, the nights in which clocks change among them. */
const time = (quarter: number) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`
const quarters = fc.oneof(fc.integer({ min: 0, max: 96 }), fc.integer({ min: 3, max: 14 }))
const spans = fc
  .uniqueArray(quarters, { minLength: 2, maxLength: 6 })
  .map(found => found.toSorted((left, right) => left - right))
  .map(found =>
    Array.from({ length: Math.floor(found.length / 2) }, (_, at) => `${time(found[2 * at]!)}-${time(found[2 * at + 1]!)}`).join(','),
  )
const rule = fc
  .tuple(selector, fc.oneof({ weight: 3, arbitrary: spans }, { weight: 1, arbitrary: fc.constant('off') }))
  .map(parts => parts.join(' '))
const pattern = fc.array(rule, { minLength: 1, maxLength: 6 }).map(rules => rules.join('; '))

test('P73: any hours of that syntax are read as the sign says, in any of the three zones, over two years', () => {
  fc.assert(
    fc.property(pattern, fc.constantFrom(...ZONES), (hours, zone) => {
      const { holidays } = folder
      const expanded = expandHours(hours, { timeZone: zone, holidays: { ...holidays }, from: '2026-01-01', days: 730 })
      expect(expanded).toEqual({ readable: true, intervals: readSigns([hours], { from: '2026-01-01', days: 730, zone, holidays }) })
    }),
    { numRuns: Number(process.env.ESCALE_HOURS_RUNS ?? 40) },
  )
  // More of them, by ESCALE_HOURS_RUNS, take their time.
}, 600_000)
