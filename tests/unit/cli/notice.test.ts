import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { noticeVerb } from '../../../catalogue/cli/notice.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { noticeSchema } from '../../../catalogue/model/desk.ts'
import { MOST_NOTICES } from '../../../catalogue/model/notice-entries.ts'

let home: string
let said: string[]
let noted: string[]

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-notice-'))
  said = []
  noted = []
  // A Tuesday, three in the afternoon in Val-Clair; only the date is held, so that files and locks go on.
  vi.useFakeTimers({ now: new Date('2026-11-24T14:00:00Z'), toFake: ['Date'] })
})

afterEach(async () => {
  vi.useRealTimers()
  await rm(home, { recursive: true, force: true })
})

const notice = (...args: readonly string[]) =>
  runCli({
    args: ['notice', ...args, '--into', home],
    verbs: [noticeVerb],
    environment: {},
    speaker: { out: line => said.push(line), note: line => noted.push(line), progress: () => undefined },
  })
const kept = async () => z.array(noticeSchema).parse(JSON.parse(await readFile(join(home, 'notices.json'), 'utf8')))

test('says it at once, until the end of the day in the centre’s zone', async () => {
  expect(await notice('Fermé cet après-midi')).toBe(0)
  expect(await kept()).toEqual([
    { id: 'notice-1', text: { fr: 'Fermé cet après-midi' }, from: '2026-11-24T14:00:00.000Z', until: '2026-11-24T23:00:00.000Z' },
  ])
  expect(said).toEqual(['Said: notice-1: Fermé cet après-midi (from now, 15:00, until 2026-11-25 00:00)'])
})

test('is about a desk, and until when one says: a day, a time on the wall, an instant', async () => {
  for (const [until, instant] of [
    ['2026-11-26', '2026-11-26T23:00:00.000Z'],
    ['2026-11-24T17:30', '2026-11-24T16:30:00.000Z'],
    ['2026-11-24T17:30:00+02:00', '2026-11-24T15:30:00.000Z'],
  ] as const) {
    expect(await notice('Absence', '--desk', 'espace-conseil-3', '--until', until, '--json')).toBe(0)
    expect((await kept()).at(-1)).toMatchObject({ desk: 'espace-conseil-3', until: instant })
  }
  expect(JSON.parse(said.at(-1)!)).toMatchObject({ id: 'notice-3', notices: [{ id: 'notice-1' }, { id: 'notice-2' }, { id: 'notice-3' }] })
})

test('P556: says from when and until when it holds, and of what closes at once how to close later', async () => {
  expect(await notice('Fermé', '--closes')).toBe(0)
  expect(said.at(-1)).toBe('Said: notice-1, closed: Fermé (closed from now, 15:00, until 2026-11-25 00:00)')
  expect(noted.join()).toMatch(/closes at once.* --remove notice-1.* --from 14:00/)
  noted = []
  expect(await notice('Fermé à partir de 17 h 30', '--closes', '--from', '17:30', '--until', '18:00')).toBe(0)
  expect(said.at(-1)).toBe('Said: notice-2, closed: Fermé à partir de 17 h 30 (from 2026-11-24 17:30 until 2026-11-24 18:00)')
  expect(noted.join()).not.toContain('at once')
  expect(await notice('Fermé tôt', '--closes', '--from', '2026-11-26', '--until', '17:30')).toBe(0)
  expect((await kept()).at(-1)).toMatchObject({ from: '2026-11-25T23:00:00.000Z', until: '2026-11-26T16:30:00.000Z' })
  expect(await notice('Fermé', '--closes', '--from', '25:00')).toBe(2)
})

test('lists what stands, takes one away, and forgets what is over', async () => {
  await notice('Un', '--until', '2026-11-24T16:00')
  await notice('Deux')
  expect(await notice('--remove', 'notice-7')).toBe(1)
  expect(await notice('--remove', 'notice-2', '--json')).toBe(0)
  expect((await kept()).map(({ id }) => id)).toEqual(['notice-1'])
  vi.setSystemTime(new Date('2026-11-24T15:00:00Z'))
  said = []
  expect(await notice('--list')).toBe(0)
  expect(said).toEqual(['No notice stands.'])
  await notice('Trois')
  expect((await kept()).map(({ text }) => text.fr)).toEqual(['Trois'])
})

test('R7: never says who', async () => {
  expect(await notice('Mme Garnier est absente')).toBe(2)
  expect(noted.join()).toContain('R7')
})

test.each([
  [[], 'say one text'],
  [['a', 'b'], 'say one text'],
  [['a', '--list'], 'say one text'],
  [['   '], 'a sentence'],
  [['x'.repeat(241)], '240'],
  [['a', '--desk', 'gone'], 'espace-conseil-1'],
  [['a', '--until', 'soon'], '--until takes'],
  [['a', '--until', '2026-11-24T25:00'], '--until takes'],
  [['a', '--until', '2026-11-23'], 'past'],
  [['a', '--until', '9999-12-31T23:59:59-12:00'], 'more than a year ahead'],
])('wrong use is explained and writes nothing: %j', async (args, reason) => {
  expect(await notice(...args)).toBe(2)
  expect(noted.join()).toContain(reason)
  await expect(kept()).rejects.toThrow('ENOENT')
})

test('does not write over a file that it cannot read', async () => {
  await notice('Un')
  await writeFile(join(home, 'notices.json'), '[{')
  expect(await notice('Deux')).toBe(1)
  expect(await readFile(join(home, 'notices.json'), 'utf8')).toBe('[{')
  expect(noted.join()).toContain('notices.json')
})

test('R22: withdraws an alias that a desk has, and nothing else of the desk', async () => {
  expect(await notice('Absence', '--desk', 'espace-conseil-6', '--alias', 'blue')).toBe(0)
  expect(await kept()).toMatchObject([{ desk: 'espace-conseil-6', alias: 'blue' }])
  for (const args of [
    ['--desk', 'espace-conseil-6', '--alias', 'moon'],
    ['--alias', 'blue'],
  ])
    expect(await notice('Absence', ...args)).toBe(2)
  expect(noted.at(-1)).toContain('--alias takes an alias that --desk has')
})

test('P321: closes a desk unless it is to stay open, and the centre when it is asked to; from when one says', async () => {
  await notice('Aujourd’hui en salle 2', '--desk', 'espace-conseil-3', '--stays-open')
  await notice('Fermé', '--closes', '--from', '2026-11-25T14:00')
  expect(await kept()).toMatchObject([
    { desk: 'espace-conseil-3', closes: false },
    { closes: true, from: '2026-11-25T13:00:00.000Z', until: '2026-11-25T23:00:00.000Z' },
  ])
  expect(said.at(-1)).toBe('Said: notice-2, closed: Fermé (from 2026-11-25 14:00 until 2026-11-26 00:00)')
  for (const args of [
    ['--closes', '--stays-open'],
    ['--from', '2026-11-25', '--until', '2026-11-24T16:00'],
    ['--from', 'demain'],
    ['--desk', 'espace-conseil-6', '--alias', 'blue', '--closes'],
  ])
    expect(await notice('Fermé', ...args)).toBe(2)
})

test.each(['Fermé cet après-midi', 'Fermeture à 16 h', 'Closed today', 'Cerrado', 'Chiuso', 'Fechado', 'Geschlossen', 'مغلق', 'Зачинено'])(
  'P321: words that say closed and close nothing are warned of, with what to do: %s',
  async text => {
    expect(await notice(text)).toBe(0)
    expect(noted.join()).toContain('every desk stays open by its hours: if it is not, add "closes": true (notice --closes)')
    noted = []
    expect(await notice(text, '--closes')).toBe(0)
    expect(noted.join()).not.toContain('stays open')
  },
)

test('P322: says it in the languages of the centre, and names those that are missing', async () => {
  expect(await notice('Fermé', '--closes', '--in', 'ar=مغلق', '--in', 'en=Closed  today')).toBe(0)
  expect(await kept()).toMatchObject([{ text: { fr: 'Fermé', ar: 'مغلق', en: 'Closed today' } }])
  expect(noted.join()).toContain('who reads es, it, pt, de, uk sees it in fr')
  for (const given of ['tr=Kapalı', 'Kapalı', 'en=']) expect(await notice('Fermé', '--in', given)).toBe(2)
})

test('P320: R7: an institution is warned of where it is written for all, and refused at a desk', async () => {
  expect(await notice('Pôle emploi appelle tout le monde')).toBe(0)
  expect(noted.join()).toContain("an institution's name")
  expect(await notice('Pôle emploi est absent', '--desk', 'espace-conseil-3')).toBe(2)
})

test('P320: names what is broken when it lists and when it writes, keeps it, and takes it away', async () => {
  await notice('Un')
  const broken = { id: 'notice-2', text: 'Deux' }
  await writeFile(join(home, 'notices.json'), JSON.stringify([broken, ...(await kept())]))
  expect(await notice('--list')).toBe(0)
  expect(noted.join()).toContain('notices.json, record 1, notice-2, field text')
  expect(await notice('Trois', '--json')).toBe(0)
  expect(JSON.parse(said.at(-1)!)).toMatchObject({
    id: 'notice-3',
    problems: expect.arrayContaining([expect.objectContaining({ record: 1 })]),
  })
  expect(JSON.parse(await readFile(join(home, 'notices.json'), 'utf8'))).toHaveLength(3)
  expect(await notice('--remove', 'notice-2')).toBe(0)
  expect((await kept()).map(({ id }) => id)).toEqual(['notice-1', 'notice-3'])
})

test('P320: a notice can be said while other files of the centre are half written, and a folder of its name is said', async () => {
  await notice('Un')
  await writeFile(join(home, 'centre', 'events.json'), '[{')
  expect(await notice('Deux')).toBe(0)
  await rm(join(home, 'notices.json'))
  await mkdir(join(home, 'notices.json'))
  expect(await notice('Trois')).toBe(1)
  expect(noted.join()).toContain('This is a folder')
})

test('P321: takes a desk as its sign or its function reads, and says what a loose --in lacks', async () => {
  for (const name of ['Espace conseil 3', 'espace CONSEIL 3', 'Trouver un emploi'])
    expect(await notice(`Fermé (${name})`, '--desk', name)).toBe(0)
  expect((await kept()).map(({ desk }) => desk)).toEqual(['espace-conseil-3', 'espace-conseil-3', 'espace-conseil-3'])
  expect(await notice('Fermé', '--in', 'en', 'Closed')).toBe(2)
  expect(noted.at(-1)).toContain('such as --in en="..."')
})

test('P320: says no more notices than are read, and takes one again when one was taken away', async () => {
  await notice('Un')
  const [one] = await kept()
  const many = Array.from({ length: MOST_NOTICES }, (_, index) => ({ ...one, id: `notice-${index + 1}`, text: { fr: `Annonce ${index}` } }))
  await writeFile(join(home, 'notices.json'), JSON.stringify(many))
  expect(await notice('Un de trop')).toBe(1)
  expect(noted.at(-1)).toContain('50 notices stand')
  expect(await kept()).toHaveLength(MOST_NOTICES)
  expect(await notice('--remove', 'notice-7')).toBe(0)
  expect(await notice('De nouveau')).toBe(0)
})

test('P395: what is said already, until the same time, is said once', async () => {
  expect(await notice('Fermé ce soir', '--closes')).toBe(0)
  expect(await notice('Fermé ce soir', '--closes')).toBe(0)
  expect(await kept()).toHaveLength(1)
  expect(await notice('Fermé ce soir')).toBe(0)
  expect(await kept()).toHaveLength(2)
})

test('P104: says which character that is not seen it took out', async () => {
  expect(await notice('Fer\u202em\u00e9 lundi', '--closes')).toBe(0)
  expect(noted.join()).toContain('field text.fr: U+202E')
  expect(await kept()).toMatchObject([{ text: { fr: 'Fermé lundi' } }])
})
