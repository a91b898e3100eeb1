import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { institutionIn, personIn } from '../../../catalogue/check/check-names.ts'
import type { CheckedCentre } from '../../../catalogue/check/found.ts'
import { knownNames } from '../../../catalogue/check/known-names.ts'
import { timingSchema } from '../../../catalogue/model/centre.ts'
import { deskSchema } from '../../../catalogue/model/desk.ts'
import { planSchema } from '../../../catalogue/model/place.ts'
import { unseenIn, withoutUnseen } from '../../../catalogue/model/unseen.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import type { CentreFolder } from '../../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'

const TODAY = '2026-11-24'
const FRANCE = knownNames('FR')
let demo: CentreFolder

beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('../../../catalogue/demo/centre', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  demo = read.value
})

const check = (more: Partial<CheckedCentre>) => checkCentre({ ...demo, ...more }, { today: TODAY })
const changeFirst = <T>(records: readonly T[], change: Partial<T>): T[] =>
  records.map((record, index) => (index === 0 ? { ...record, ...change } : record))

test.each(['Mo-Fr 09:00-09:00', 'Mo-Fr 18:00-09:00', 'Mo-Fr 18:00-33:00'])('P300: hours that are a slip open no desk: %s', hours => {
  const desks = changeFirst(demo.desks, { hours, aliases: [] })
  const found = check({ desks }).filter(({ id, severity }) => id === demo.desks[0]?.id && severity === 'refused')
  expect(found).toMatchObject([
    { code: 'bad-hours', file: 'desks.json', record: 1, field: 'hours', message: expect.stringContaining('correct') },
  ])
  const { bundle } = bundleCentre({ ...demo, desks }, new Date('2026-11-24T09:00:00Z'))
  expect(bundle.desks[0]?.expanded).toEqual({ readable: false, text: hours })
})

test('P300: a desk that is open at night as its centre is keeps its hours', () => {
  const centre = { ...demo.centre, hours: 'Mo-Su 20:00-04:00' }
  const desks = changeFirst(demo.desks, { hours: 'Mo-Su 22:00-02:00', aliases: [] })
  expect(check({ centre, desks }).filter(({ id, code }) => id === demo.desks[0]?.id && code === 'bad-hours')).toEqual([])
  const { bundle } = bundleCentre({ ...demo, centre, desks }, new Date('2026-11-24T09:00:00Z'))
  expect(bundle.desks[0]?.expanded.readable).toBe(true)
})

test('P301: silence ends a visit whatever the centre writes', () => {
  for (const name of ['idleListSeconds', 'idleDocumentSeconds', 'warningSeconds']) {
    expect(timingSchema.safeParse({ [name]: 600 }).success, name).toBe(true)
    expect(timingSchema.safeParse({ [name]: 601 }).error?.issues[0]?.message, name).toContain('silence must end a visit')
  }
  expect(timingSchema.safeParse({ severalSeconds: 901 }).success).toBe(false)
  expect(timingSchema.safeParse({ wordsPerMinute: 1 }).success).toBe(false)
})

test('P302: a plan is of a size that can be drawn, and all that stands on it is seen', () => {
  const [floor] = demo.plan.floors
  const [spot] = demo.plan.places
  const plan = (change: object) => planSchema.safeParse({ ...demo.plan, ...change }).success
  expect(plan({})).toBe(true)
  expect(plan({ floors: [{ ...floor, viewBox: [0, 0, 0, 0] }] })).toBe(false)
  expect(plan({ places: [{ ...spot, x: 1e308 }] })).toBe(false)
  expect(check({ plan: { ...demo.plan, places: changeFirst(demo.plan.places, { x: 90_000 }) } })).toMatchObject([
    { severity: 'refused', file: 'plan.json', record: 1, id: spot?.id, field: 'places[0].x', message: expect.stringContaining('outside') },
  ])
  expect(deskSchema.safeParse({ ...demo.desks[0], lastWelcomeMinutes: 100_000 }).success).toBe(false)
})

test('P303: what stands more than once is named once, with how often', () => {
  const [event] = demo.events
  if (event === undefined) throw new Error('the demonstration has events')
  const events = Array.from({ length: 1_000 }, () => event)
  expect(check({ events })).toMatchObject([
    { code: 'duplicate-id', record: 2, id: event.id, message: expect.stringContaining('1000 times') },
  ])
  expect(check({ centre: { ...demo.centre, languages: ['fr', ...demo.centre.languages] } })).toMatchObject([
    { code: 'duplicate-id', field: 'languages[1]', message: expect.stringContaining('twice') },
  ])
})

test.each([
  [{ start: '1900-01-01T10:00', rrule: undefined }, 'start'],
  [{ start: '9999-01-01T10:00', rrule: undefined }, 'start'],
  [{ start: '0000-01-01T10:00', rrule: undefined }, 'start'],
  [{ start: '2026-11-30T10:00', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'rrule'],
  [{ start: '2026-11-30T10:00', rrule: 'FREQ=WEEKLY;UNTIL=20260101' }, 'rrule'],
])('P304: an event that is never held is named: %j', (change, field) => {
  expect(check({ events: changeFirst(demo.events, change) })).toMatchObject([
    { severity: 'warning', file: 'events.json', record: 1, id: demo.events[0]?.id, field },
  ])
})

test('P304: an event of 29 February or of the past is one', () => {
  for (const change of [
    { start: '2028-02-29T10:00', rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' },
    { start: '2020-03-02T10:00', rrule: undefined },
  ])
    expect(check({ events: changeFirst(demo.events, change) })).toEqual([])
})

test.each([
  'PôleEmploi',
  'FranceTravail',
  'francetravail.fr',
  'A.F.P.A.',
  'Le C.I.O. ici',
  'C. I. O.',
  'ᴘôʟᴇ ᴇᴍᴘʟᴏɪ',
  'ᎪFPA',
  'Pôle emploı',
  'Pôle em\u2800ploi',
])('P105: no way of writing hides an institution: %s', text => expect(institutionIn(text, FRANCE)).toBeDefined())

test.each(['Mme. Martin', 'MME MARTIN', 'SOPHIE MARTIN', 'Docteur Martin', 'MADAME MARTIN'])('P105: nor a person: %s', text =>
  expect(personIn(text, FRANCE)).toBeDefined(),
)

test('P104: tags, private use, separators and an Arabic mark are found; a soft hyphen in a label too', () => {
  for (const character of ['\u{e0041}', '\ue000', '\u{f0000}', '\u2028', '\u2029', '\u061c'])
    expect(unseenIn(`a${character}b`)).toMatch(/^U\+/)
  expect(withoutUnseen('un\u2028deux')).toBe('un\ndeux')
  const desks = changeFirst(demo.desks, { label: { ...demo.desks[0]?.label, fr: 'Es\u00adpace' } })
  expect(check({ desks })).toMatchObject([{ file: 'desks.json', record: 1, field: 'label.fr', message: expect.stringContaining('U+00AD') }])
})
