import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentLine, idOfLine, parseDocumentLine } from '../../../catalogue/draft/document-line.ts'
import { openDraft } from '../../../catalogue/draft/draft.ts'
import { lockDraft } from '../../../catalogue/draft/draft-lock.ts'
import { stageFile, sweepTemporaryFiles, writeDurably } from '../../../catalogue/draft/durable-file.ts'
import { ensureHome } from '../../../catalogue/draft/ensure-home.ts'
import { readLines } from '../../../catalogue/draft/read-lines.ts'
import type { IncomingLine } from '../../../catalogue/draft/sort-lines.ts'
import { sortLines } from '../../../catalogue/draft/sort-lines.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import { ownIdentity } from '../../../catalogue/release/lock-owner.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of source) items.push(item)
  return items
}

describe('a document line', () => {
  const document = documentSchema.parse({
    id: 'a:"x\\y',
    source: 'a',
    kind: 'book',
    title: 'Ligne\u2028une',
    language: 'fr',
    concepts: [{ scheme: 'S', label: 'L', code: 'C' }],
  })

  test('reads back as the same document, and gives its id without being parsed', () => {
    const { line } = documentLine(document)
    expect(parseDocumentLine(line)).toEqual(document)
    expect(idOfLine(line)).toBe('a:"x\\y')
    expect(idOfLine('{"title":"x"}')).toBeUndefined()
    expect(idOfLine(line.slice(0, -1))).toBeUndefined()
  })

  test('is the same whatever the order of keys', () => {
    const shuffled = documentSchema.parse({
      ...Object.fromEntries(Object.entries(document).reverse()),
      concepts: [{ code: 'C', label: 'L', scheme: 'S' }],
    })
    expect(documentLine(shuffled).line).toBe(documentLine(document).line)
  })
})

describe('lines', () => {
  test('are split on LF only, whatever else JSON may hold', async () => {
    const file = join(fresh(), 'lines')
    writeFileSync(file, 'a\u2028b\n\nc\u0085d\r\ne')
    expect(await all(readLines(file))).toEqual(['a\u2028b', 'c\u0085d\r', 'e'])
    expect(await all(readLines(join(fresh(), 'none')))).toEqual([])
  })

  test('are sorted alike in memory and over disk, equal ids in the order they came', async () => {
    const lines: IncomingLine[] = Array.from({ length: 200 }, (_, index) => ({
      id: `s:${(index * 37) % 50}`,
      line: JSON.stringify({ id: `s:${(index * 37) % 50}`, n: index }),
      file: 'f',
      record: index + 1,
    }))
    async function* feed() {
      yield* lines
    }
    const folder = join(fresh(), 'runs')
    const inMemory = await all(sortLines(feed(), folder))
    const overDisk = await all(sortLines(feed(), folder, 400))
    expect(overDisk).toEqual(inMemory)
    for (const [index, line] of inMemory.slice(1).entries()) {
      const before = inMemory[index]!
      expect(before.id < line.id || (before.id === line.id && before.record < line.record)).toBe(true)
    }
    expect(readdirSync(join(folder, '..'))).toEqual([])
  })
})

describe('a durable file', () => {
  test('replaces the old one whole, in pieces or at once', async () => {
    const file = join(fresh(), 'sub', 'file')
    await writeDurably(file, 'one')
    await writeDurably(file, ['t', Buffer.from('wo')])
    expect(readFileSync(file, 'utf8')).toBe('two')
    expect(readdirSync(join(file, '..'))).toEqual(['file'])
  })

  test('leaves the old one and no trace when its content fails half-way', async () => {
    const file = join(fresh(), 'file')
    await writeDurably(file, 'old')
    async function* failing() {
      yield 'new'
      throw new Error('pulled')
    }
    await expect(writeDurably(file, failing())).rejects.toThrow('pulled')
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(join(file, '..'))).toEqual(['file'])
  })

  test('staged, touches nothing until it is committed', async () => {
    const file = join(fresh(), 'file')
    await writeDurably(file, 'old')
    const staged = await stageFile(file, 'new')
    expect(readFileSync(file, 'utf8')).toBe('old')
    await staged.commit()
    expect(readFileSync(file, 'utf8')).toBe('new')
  })

  test('left half-written by a killed process is swept away, and nothing else', async () => {
    const folder = fresh()
    for (const name of ['a.jsonl', 'a.jsonl.tmp-12-ab', 'tmp-notes']) writeFileSync(join(folder, name), '')
    mkdirSync(join(folder, 'runs.tmp-12'))
    await sweepTemporaryFiles(folder)
    expect(readdirSync(folder)).toEqual(['a.jsonl', 'tmp-notes'])
  })
})

describe('a draft', () => {
  test('is locked by one process at a time, and free again afterwards', async () => {
    const folder = fresh()
    const first = await lockDraft(folder)
    expect(first.ok).toBe(true)
    expect(await lockDraft(folder)).toMatchObject({ ok: false, error: { code: 'busy' } })
    if (first.ok) await first.value.release()
    expect((await lockDraft(folder)).ok).toBe(true)
  })

  test.each([
    ['a process that ended', { pid: 999_999_999 }],
    ['an earlier start of this machine', { boot: 'another' }],
    ['an earlier process of the same number', { started: 'earlier' }],
  ])('is taken over from %s', async (_, other) => {
    const folder = fresh()
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...ownIdentity(), ...other }))
    expect((await lockDraft(folder)).ok).toBe(true)
  })

  test('is taken over where its file was cut short, and by one of many who try at once', async () => {
    const folder = fresh()
    writeFileSync(join(folder, 'lock'), '{"host":"')
    const taken = await Promise.all(Array.from({ length: 12 }, () => lockDraft(folder)))
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  test('is seen by whoever reaches the folder by another path', async () => {
    const folder = fresh()
    const other = join(fresh(), 'other')
    symlinkSync(folder, other)
    expect((await lockDraft(folder)).ok).toBe(true)
    expect(await lockDraft(other)).toMatchObject({
      ok: false,
      error: { code: 'busy', message: expect.stringContaining(String(process.pid)) },
    })
  })

  test('gives attachments by plain names only', async () => {
    const home = fresh()
    const draft = await openDraft(home)
    expect(draft.attachmentFile('a.pdf')).toBe(join(home, 'draft', 'attachments', 'a.pdf'))
    for (const name of ['../a.pdf', 'a/b', '.', '..', '']) expect(() => draft.attachmentFile(name)).toThrow(RangeError)
  })

  test('that is not there is empty', async () => {
    expect(await all((await openDraft(join(fresh(), 'none'))).documents())).toEqual([])
  })
})

test('a fresh home gets the demonstration centre; one that stands is left alone', async () => {
  const template = fresh()
  writeFileSync(join(template, 'centre.json'), '{}')
  const home = join(fresh(), 'home')
  await ensureHome(home, template)
  expect(readdirSync(home)).toEqual(['centre'])
  writeFileSync(join(home, 'centre', 'centre.json'), 'mine')
  await ensureHome(home, template)
  expect(readFileSync(join(home, 'centre', 'centre.json'), 'utf8')).toBe('mine')
})
