import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MOST_NOTICES } from '../../../catalogue/model/notice-entries.ts'
import { brokenNotices, readNotices, writeNotices } from '../../../catalogue/release/notice-file.ts'
import type { Entry } from '../../../electron/journal.ts'
import { watchNotices } from '../../../electron/release/watch-notices.ts'
import { parseNotices, parseStart } from '../../../renderer/host/parse-message.ts'

const DAY = { from: '2026-11-24T08:00:00Z', until: '2026-11-24T18:00:00Z' }
const good = { id: 'grève', text: { fr: 'Pas de bus' }, ...DAY, id2: undefined }
const first = { id: 'notice-1', text: { fr: 'Ascenseur en panne' }, ...DAY }
const last = { id: 'notice-9', text: { fr: 'Fermé cet après-midi' }, desk: 'conseil-1', ...DAY }

/** One entry of each way to be wrong, with what is said of it. */
const WRONG: readonly (readonly [unknown, string, string])[] = [
  [good, 'id', 'lower-case letters'],
  ['Fermé', '(whole record)', 'A group of fields in { } belongs here'],
  [null, '(whole record)', 'belongs here'],
  [{ id: 'a', text: {}, ...DAY }, 'text', 'says nothing in any language'],
  [{ id: 'a', text: { fr: '   ' }, ...DAY }, 'text.fr', 'is blank'],
  [{ id: 'a', text: { fr: '\ue000' }, ...DAY }, 'text', 'blank'],
  [{ id: 'a', text: { fr: 'x'.repeat(241) }, ...DAY }, 'text', 'longer than 240'],
  [{ id: 'a', text: 'Fermé', ...DAY }, 'text', 'This says no language: write { "fr": "Fermé" }.'],
  [{ id: 'a', text: { fr: 'Fermé' }, from: DAY.from }, 'until', 'missing: write an instant such as'],
  [{ id: 'a', text: { fr: 'Fermé' }, ...DAY, until: '24/11/2026' }, 'until', 'an instant such as'],
  [{ id: 'a', text: { fr: 'Fermé' }, ...DAY, close: true }, '(whole record)', 'Nobody knows "close"'],
  [{ id: 'a', text: { fr: 'Fermé' }, ...DAY, closes: 'oui' }, 'closes', 'True or false belongs here'],
]

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-notices-'))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(home, { recursive: true, force: true })
})
const write = (value: unknown) => writeFile(join(home, 'notices.json'), typeof value === 'string' ? value : JSON.stringify(value))

describe('P320: one bad entry silences no other', () => {
  test.each(WRONG)('%j is named with its record, its field and what to do, and the others are shown', async (wrong, field, message) => {
    await write([first, wrong, last])
    const read = await readNotices(home)
    expect(read.ok && read.value.notices).toEqual([first, last])
    const problems = read.ok ? brokenNotices(read.value) : []
    expect(problems).toMatchObject([{ file: 'notices.json', record: 2, field, message: expect.stringContaining(message) }])
    expect(problems[0]?.message).toContain('this notice is not shown')
  })

  test('more notices than anybody reads are not shown, and are named one by one', async () => {
    const many = Array.from({ length: MOST_NOTICES + 2 }, (_, index) => ({
      ...first,
      id: `notice-${index}`,
      text: { fr: `Annonce ${index}` },
    }))
    await write(many)
    const read = await readNotices(home)
    expect(read.ok && read.value.notices).toEqual(many.slice(0, MOST_NOTICES))
    expect(read.ok && brokenNotices(read.value)).toMatchObject(
      [51, 52].map(record => ({ record, id: `notice-${record - 1}`, message: expect.stringContaining('more than 50 notices') })),
    )
  })

  test('a window takes the good ones of a message, and a start is one', () => {
    const list = [first, ...WRONG.map(([wrong]) => wrong), last]
    expect(parseNotices(list)).toEqual([first, last])
    const start = {
      host: 'kiosk',
      release: 'a'.repeat(64),
      sequence: 1,
      created: DAY.from,
      clockTrusted: true,
      expandedUntil: '2027-11-24',
      voices: [],
    }
    expect(parseStart({ ...start, notices: list }).notices).toEqual([first, last])
    expect(() => parseNotices({})).toThrow()
  })

  test('a broken entry stays as it was beside what is written, to be mended', async () => {
    await write([{ id: 'a', text: 'Fermé' }, first])
    const read = await readNotices(home)
    await writeNotices(home, { notices: read.ok ? [...read.value.notices, last] : [], broken: read.ok ? read.value.broken : [] })
    expect(JSON.parse(await readFile(join(home, 'notices.json'), 'utf8'))).toEqual([{ id: 'a', text: 'Fermé' }, first, last])
  })
})

describe('P320: a file that is no list of notices is said, and says nothing', () => {
  test.each([
    ['[{', 'This is not JSON'],
    ['{"id":"a"}', 'A list in [ ] belongs here'],
    ['null', 'A list in [ ] belongs here'],
    ['', 'This is not JSON'],
  ])('%j', async (text, message) => {
    await write(text)
    expect(await readNotices(home)).toMatchObject({ ok: false, error: { file: 'notices.json', message: expect.stringContaining(message) } })
  })

  test('a folder of its name, and letters that are not UTF-8', async () => {
    await mkdir(join(home, 'notices.json'))
    expect(await readNotices(home)).toMatchObject({ ok: false, error: { message: expect.stringContaining('This is a folder') } })
    await rm(join(home, 'notices.json'), { recursive: true })
    await writeFile(join(home, 'notices.json'), Buffer.from([0x5b, 0xe9, 0x5d]))
    expect(await readNotices(home)).toMatchObject({ ok: false, error: { message: expect.stringContaining('UTF-8') } })
  })

  test('no file is no notice, and a byte order mark of an editor is none', async () => {
    expect(await readNotices(home)).toEqual({ ok: true, value: { notices: [], broken: [] } })
    await write(`\ufeff${JSON.stringify([first])}`)
    expect(await readNotices(home)).toMatchObject({ ok: true, value: { notices: [first] } })
  })
})

test('P320: a kiosk shows the good ones, says the others once in its journal, and keeps what it has while a file is half written', async () => {
  const written: Entry[] = []
  const said: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0)
  await write([first, { id: 'a', text: 'Fermé' }])
  const told: unknown[] = []
  const watch = await watchNotices({
    releaseDir: join(home, 'releases'),
    journal: { write: entry => written.push(entry) },
    changed: notices => told.push(notices),
    everyMs: 10,
  })
  try {
    expect(watch.now()).toEqual([first])
    await write([first, last, { id: 'a', text: 'Fermé' }])
    await vi.waitFor(() => expect(watch.now()).toEqual([first, last]))
    await write('[{')
    await vi.waitFor(() => expect(written).toContainEqual({ code: 'notices-refused', problem: 'unreadable-file' }))
    expect(watch.now()).toEqual([first, last])
    // At once: for a moment without a file nothing would be said.
    await mkdir(join(home, 'folder'))
    await symlink(join(home, 'folder'), join(home, 'link'))
    await rename(join(home, 'link'), join(home, 'notices.json'))
    await vi.waitFor(() => expect(said.at(-1)).toContain('This is a folder'))
    expect(watch.now()).toEqual([first, last])
    await rm(join(home, 'notices.json'), { recursive: true })
    await vi.waitFor(() => expect(watch.now()).toEqual([]))
    expect(written.filter(({ code }) => code !== 'notices-refused')).toEqual([])
    expect(JSON.stringify(written)).not.toContain('Ferm')
  } finally {
    watch.close()
  }
})
