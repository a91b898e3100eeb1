import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { brokenNotices, readNotices, writeNotices } from '../../../catalogue/release/notice-file.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'escale-notices-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const notice = (id: string, more: object = {}) => ({
  until: '2026-11-24T18:00:00+01:00',
  id,
  text: { fr: `Annonce ${id}` },
  from: '2026-11-24T08:00:00+01:00',
  ...more,
})
const write = (list: unknown) => writeFileSync(join(home, 'notices.json'), JSON.stringify(list))
async function entries() {
  const read = await readNotices(home)
  if (!read.ok) throw new Error(read.error.message)
  return read.value
}

describe('P395: notices that were written by hand', () => {
  test('stay in their order and as they were written, broken ones too, when the command adds one', async () => {
    const list = [notice('a'), { id: 'b', text: 'not by language' }, notice('c')]
    write(list)
    const read = await entries()
    const [first] = read.notices
    await writeNotices(home, { notices: [...read.notices, ...(first === undefined ? [] : [{ ...first, id: 'd' }])], broken: read.broken })
    const kept = JSON.parse(readFileSync(join(home, 'notices.json'), 'utf8'))
    expect(kept.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(JSON.stringify(kept.slice(0, 3))).toBe(JSON.stringify(list))
  })

  test('that say the same until the same time are one, and the other is named', async () => {
    const text = { fr: 'Fermé' }
    const later = { text, closes: true, from: '2026-11-24T09:00:00+01:00' }
    write([
      notice('a', { text, closes: true }),
      notice('b', later),
      notice('c', { text, closes: true, until: '2026-11-25T18:00:00+01:00' }),
    ])
    const read = await entries()
    expect(read.notices.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(brokenNotices(read)).toMatchObject([{ record: 2, id: 'b', message: expect.stringContaining('says the same as "a"') }])
  })

  test('that name a person, or an institution at a desk, are not shown, and it is said what to write', async () => {
    write([
      notice('a', { text: { fr: 'Mme Dupont est absente' } }),
      notice('b', { desk: 'espace-1', text: { fr: 'La Mission locale est fermée' } }),
      notice('c', { text: { fr: 'Le conseiller de l’espace 3 est absent' } }),
    ])
    const read = await entries()
    expect(read.notices.map(({ id }) => id)).toEqual(['c'])
    expect(brokenNotices(read).map(({ record, field, message }) => [record, field, /R7/.test(message)])).toEqual([
      [1, 'text.fr', true],
      [2, 'text.fr', true],
    ])
  })

  test('that are no JSON are named by their line', async () => {
    writeFileSync(join(home, 'notices.json'), '[\n  { "id": "a",\n    "text": { "fr": "Fermé" }\n    "until": 3 }\n]\n')
    const read = await readNotices(home)
    expect(read.ok ? '' : read.error.message).toMatch(
      /not JSON, from line 4, column 5 on \("until": 3 \}\); look there and at the end of the line before/,
    )
  })
})
