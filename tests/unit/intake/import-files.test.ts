import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readBatches } from '../../../catalogue/draft/batches.ts'
import { lockDraft } from '../../../catalogue/draft/draft-lock.ts'
import { removeSource } from '../../../catalogue/draft/remove-source.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { reportJson } from '../../../catalogue/intake/import-report.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { ownIdentity } from '../../../catalogue/release/lock-owner.ts'
import { simpleMarc } from '../../helpers/intake/build-marc.ts'
import { draftDocuments, draftIds } from '../../helpers/intake/draft-state.ts'
import { writeRome } from '../../helpers/intake/rome-folder.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

const csv = (rows: readonly (readonly [string, string])[]) =>
  `id;titre;lien\n${rows.map(row => `${row.join(';')};https://example.org/`).join('\n')}\n`
const numbered = (from: number, to: number, word = 'Titre') =>
  Array.from({ length: to - from + 1 }, (_, index) => [String(from + index), `${word} ${from + index}`] as const)

/** A home and a function that imports a CSV of these rows into it. */
function workshop() {
  const home = fresh()
  const folder = fresh()
  const file = join(folder, 'liste.csv')
  const importText = (text: string, options: Partial<ImportOptions> = {}) => {
    writeFileSync(file, text)
    return importFiles([file], { home, source: 'liste', ...options })
  }
  return {
    home,
    folder,
    file,
    importText,
    importRows: (rows: readonly (readonly [string, string])[], options?: Partial<ImportOptions>) => importText(csv(rows), options),
  }
}

const counts = ({ read, new: added, changed, same, removed, refused }: Awaited<ReturnType<typeof importFiles>>) => ({
  read,
  new: added,
  changed,
  same,
  removed,
  refused,
})

describe('an import', () => {
  test('adds documents, sorted by id, and the same import again changes nothing, not even the files', async () => {
    const { home, importRows } = workshop()
    const rows = numbered(8, 12)
    expect(counts(await importRows(rows))).toEqual({ read: 5, new: 5, changed: 0, same: 0, removed: 0, refused: 0 })
    expect(await draftIds(home)).toEqual(['liste:10', 'liste:11', 'liste:12', 'liste:8', 'liste:9'])
    const before = statSync(join(home, 'draft', 'batches.json')).mtimeMs
    const again = await importRows([...rows].reverse())
    expect(counts(again)).toEqual({ read: 5, new: 0, changed: 0, same: 5, removed: 0, refused: 0 })
    expect(statSync(join(home, 'draft', 'batches.json')).mtimeMs).toBe(before)
    expect(again.outcome).toBe('done')
  })

  test('updates what changed and keeps what is missing (mode update, the default)', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 5))
    expect(
      counts(
        await importRows([
          ['2', 'Autre'],
          ['9', 'Neuf'],
        ]),
      ),
    ).toEqual({ read: 2, new: 1, changed: 1, same: 0, removed: 0, refused: 0 })
    expect((await draftDocuments(home)).map(document => document.title)).toEqual([
      'Titre 1',
      'Autre',
      'Titre 3',
      'Titre 4',
      'Titre 5',
      'Neuf',
    ])
  })

  test('only adds in mode new, only changes in mode update-only, and says what it left aside', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 2))
    const added = await importRows(
      [
        ['2', 'Autre'],
        ['3', 'Trois'],
      ],
      { mode: 'new' },
    )
    expect(counts(added)).toEqual({ read: 2, new: 1, changed: 0, same: 1, removed: 0, refused: 0 })
    expect(added.problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('1 records differ') }])
    const updated = await importRows(
      [
        ['2', 'Autre'],
        ['4', 'Quatre'],
      ],
      { mode: 'update-only' },
    )
    expect(counts(updated)).toEqual({ read: 2, new: 0, changed: 1, same: 1, removed: 0, refused: 0 })
    expect((await draftDocuments(home)).map(document => document.title)).toEqual(['Titre 1', 'Autre', 'Trois'])
  })

  test('removes what is missing in mode snapshot, up to 20 %; above it is held until accepted', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 10))
    expect(counts(await importRows(numbered(1, 8), { mode: 'snapshot' }))).toMatchObject({ same: 8, removed: 2 })
    const held = await importRows(numbered(1, 6), { mode: 'snapshot' })
    expect(held).toMatchObject({
      outcome: 'held',
      removed: 2,
      problems: [{ code: 'held', message: expect.stringMatching(/Of these: \S+:7, \S+:8; .*--accept-removals/) }],
    })
    expect(await draftIds(home)).toHaveLength(8)
    expect((await importRows(numbered(1, 6), { mode: 'snapshot', acceptRemovals: true })).outcome).toBe('done')
    expect(await draftIds(home)).toHaveLength(6)
  })

  test('keeps the earlier version of what a snapshot brings and is refused: it is not gone at its source', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 10))
    const rows = numbered(1, 9).map(([key, title]) => [key, key === '3' ? '' : title] as const)
    expect(counts(await importRows(rows, { mode: 'snapshot' }))).toMatchObject({ same: 8, refused: 1, removed: 1 })
    expect(await draftIds(home)).toEqual(expect.arrayContaining(['liste:3']))
    expect(await draftIds(home)).toHaveLength(9)
  })

  test('a file whose name is in the letters of another system costs itself alone; signs in names move no cursor', async () => {
    const { home, folder } = workshop()
    writeFileSync(join(folder, 'bon.csv'), 'Identifiant;Titre\n1;Un\n')
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.csv')]), 'Identifiant;Titre\n2;Deux\n')
    writeFileSync(join(folder, 'a\u001b[2Jb.md'), 'x')
    const report = await importFiles([folder], { home, source: 'liste' })
    expect(report).toMatchObject({ outcome: 'done', new: 1 })
    expect(report.problems.find(({ code }) => code === 'unreadable-file')?.message).toContain('Give it a plain name')
    expect(JSON.stringify(report)).not.toContain('\\u001b')
  })

  test('is held when more than 20 % of the records are refused, until accepted; one bad record never holds', async () => {
    const { home, importText } = workshop()
    const withBad = (bad: number) => csv(numbered(1, 10 - bad)) + 'x\n'.repeat(bad)
    expect((await importText('id;titre\n1;a\nx\n')).outcome).toBe('done')
    expect((await importText(withBad(2))).outcome).toBe('done')
    const held = await importText(withBad(3))
    expect(held).toMatchObject({ outcome: 'held', refused: 3, read: 10 })
    expect(await draftIds(home)).toHaveLength(8)
    expect((await importText(withBad(3), { acceptRefused: true })).outcome).toBe('done')
  })

  test('refuses a second record with an id already read, unless it is the same record', async () => {
    const { home, importRows } = workshop()
    const report = await importRows([...numbered(1, 9), ['1', 'Titre 1'], ['2', 'Deux bis']])
    expect(counts(report)).toEqual({ read: 11, new: 9, changed: 0, same: 1, removed: 0, refused: 1 })
    expect(report.problems).toMatchObject([
      { code: 'duplicate-id', id: 'liste:2', record: 12, field: 'id', message: expect.stringContaining('at line 3,') },
    ])
    expect((await draftDocuments(home))[1]!.title).toBe('Titre 2')
  })

  test('keeps sources apart, and takes one out in one action', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 2))
    await importRows(numbered(1, 3), { source: 'liste-2' })
    expect(await draftIds(home)).toEqual(['liste-2:1', 'liste-2:2', 'liste-2:3', 'liste:1', 'liste:2'])
    expect((await readBatches(home)).map(batch => [batch.source, batch.documents])).toEqual([
      ['liste', 2],
      ['liste-2', 3],
    ])
    expect(await removeSource(home, 'liste-2')).toEqual({ ok: true, value: { kind: 'documents', records: 3 } })
    expect(await draftIds(home)).toEqual(['liste:1', 'liste:2'])
    expect(await removeSource(home, 'liste-2')).toMatchObject({ ok: false, error: { code: 'missing-file' } })
  })

  test('reads folders in sorted order, unwraps gzip by its bytes, and lists what it left aside', async () => {
    const { home, folder } = workshop()
    const inside = join(folder, 'export')
    mkdirSync(join(inside, 'sub'), { recursive: true })
    writeFileSync(join(inside, 'b.csv'), gzipSync(csv([['2', 'Deux']])))
    writeFileSync(join(inside, 'sub', 'a.mrc'), simpleMarc('1', 'Un'))
    writeFileSync(join(inside, 'README'), 'about')
    writeFileSync(join(inside, '.hidden'), csv([['3', 'x']]))
    writeFileSync(join(inside, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0, 1]))
    symlinkSync('/etc/hostname', join(inside, 'link.csv'))
    const report = await importFiles([inside], { home, source: 'mixte' })
    expect(report.formats).toEqual([
      { format: 'unimarc', files: 1, read: 1 },
      { format: 'csv', files: 1, read: 1 },
    ])
    expect(report.ignored).toEqual(['export/.hidden', 'export/README', 'export/link.csv', 'export/photo.jpg'])
    expect(await draftIds(home)).toEqual(['mixte:1', 'mixte:2'])
  })

  test('names the source after the file when nobody does', async () => {
    const { home, folder } = workshop()
    writeFileSync(join(folder, 'Périodiques 2026.csv.gz'), gzipSync(csv([['1', 'a']])))
    expect((await importFiles([join(folder, 'Périodiques 2026.csv.gz')], { home })).source).toBe('periodiques-2026')
  })

  test('keeps a proposed mapping for the next import, where a person can edit it', async () => {
    const { home, importText } = workshop()
    await importText('id;titre;resume\n1;a;b\n')
    const file = join(home, 'mappings', 'liste.json')
    const mapping = JSON.parse(readFileSync(file, 'utf8'))
    expect(mapping).toEqual({ key: 'id', fields: { title: 'titre', summary: 'resume' } })
    writeFileSync(file, JSON.stringify({ ...mapping, fields: { title: 'resume' } }))
    await importText('id;titre;resume\n1;a;b\n')
    expect((await draftDocuments(home))[0]!.title).toBe('b')
  })
})

describe('one broken file among good ones', () => {
  const good = csv([
    ['1', 'Un'],
    ['2', 'Deux'],
  ])
  const cutGzip = gzipSync(csv(numbered(100, 6000))).subarray(0, 20_000)
  const broken: readonly (readonly [string, string, string | Buffer])[] = [
    ['a cut gzip', 'unreadable-file', cutGzip],
    ['a gzip of noise', 'unreadable-file', Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9])],
    ['a table without the columns', 'missing-column', 'foo;bar\n3;Trois\n'],
    ['a gzip that explodes', 'too-big', gzipSync(Buffer.alloc(40_000_000, 'a;b\n'))],
  ]
  const folderWith = (content: string | Buffer) => {
    const { home, folder } = workshop()
    const inside = join(folder, 'export')
    mkdirSync(inside)
    writeFileSync(join(inside, 'a.csv'), good)
    writeFileSync(join(inside, 'm.csv'), content)
    writeFileSync(join(inside, 'z.csv'), csv([['3', 'Trois']]))
    return { home, inside }
  }

  test.each(broken)('%s stays out with its reason, the others go in, none of its own records does', async (_what, code, content) => {
    const { home, inside } = folderWith(content)
    const report = await importFiles([inside], { home, source: 'liste' })
    expect(report).toMatchObject({ outcome: 'done', read: 3, new: 3, refused: 0 })
    expect(report.problems.filter(problem => problem.severity === 'refused')[0]).toMatchObject({ code, file: 'export/m.csv' })
    expect(report.problemsFound).toBe(report.problems.length)
    expect(await draftIds(home)).toEqual(['liste:1', 'liste:2', 'liste:3'])
  })

  test('names every column that the broken one lacks', async () => {
    const { home, inside } = folderWith('foo;bar\n3;Trois\n')
    const { problems } = await importFiles([inside], { home, source: 'liste' })
    expect(problems.filter(problem => problem.code === 'missing-column').map(problem => problem.field)).toEqual(['key', 'title', 'links'])
  })

  test('what its records were blamed for goes with it: a warning of a good file stays', async () => {
    const rows = numbered(100, 30_000).map(([key, title], index) => `${index === 3 ? '' : key};${title};pas un lien ${Math.sin(index)}`)
    const { home, inside } = folderWith(gzipSync(`id;titre;lien\n${rows.join('\n')}\n`).subarray(0, 100_000))
    writeFileSync(join(inside, 'z.csv'), 'id;titre;lien\n3;Trois;nulle part\n')
    const { problems, refused } = await importFiles([inside], { home, source: 'liste' })
    expect(refused).toBe(0)
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      ['export/m.csv', 'unreadable-file'],
      ['export/z.csv', 'bad-value'],
      ['liste', 'unreachable'],
    ])
  })

  test('is no snapshot: what the broken one holds may still exist', async () => {
    const { home, inside } = folderWith(cutGzip)
    await importFiles([join(inside, 'a.csv')], { home, source: 'liste' })
    expect((await importFiles([inside], { home, source: 'liste', mode: 'snapshot', acceptRemovals: true })).outcome).toBe('rejected')
    expect(await draftIds(home)).toEqual(['liste:1', 'liste:2'])
  })

  test('two files of one name are told apart by their paths', async () => {
    const { home, inside } = folderWith(good)
    mkdirSync(join(inside, 'sub'))
    writeFileSync(join(inside, 'sub', 'a.csv'), cutGzip)
    const report = await importFiles([join(inside, 'a.csv'), join(inside, 'sub', 'a.csv')], { home, source: 'liste' })
    expect(report).toMatchObject({ outcome: 'done', new: 2, problems: [{ file: join(inside, 'sub', 'a.csv') }] })
  })

  test('a path with nothing is a slip: then nothing is taken, and an empty folder is named', async () => {
    const { home, inside } = folderWith(good)
    expect((await importFiles([inside, join(inside, 'nowhere.csv')], { home })).outcome).toBe('rejected')
    const empty = join(inside, 'empty')
    mkdirSync(empty)
    expect((await importFiles([empty], { home })).problems).toMatchObject([{ code: 'empty', file: empty }])
  })

  test('a set that is read together is taken whole or not at all', async () => {
    const { home, inside } = folderWith(good)
    writeRome(inside)
    writeFileSync(join(inside, 'unix_texte.csv.gz'), Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9]))
    const report = await importFiles([inside], { home })
    expect(report.outcome).toBe('rejected')
    expect(await draftIds(home)).toEqual([])
  })
})

describe('an import that cannot be done changes nothing and says why', () => {
  const cases: readonly (readonly [string, string, (folder: string) => string | undefined, Partial<ImportOptions>])[] = [
    ['a path with nothing', 'missing-file', () => undefined, {}],
    ['an empty file', 'empty', folder => write(folder, ''), {}],
    ['only a header', 'empty', folder => write(folder, 'id;titre;lien\n'), {}],
    ['an unknown format', 'unknown-format', folder => write(folder, Buffer.from([0, 1, 2, 3])), {}],
    ['a damaged gzip', 'unreadable-file', folder => write(folder, gzipSync(csv(numbered(1, 5000))).subarray(0, 9000)), {}],
    ['a gzip that explodes', 'too-big', folder => write(folder, gzipSync(Buffer.alloc(40_000_000, 'a;b\n'))), {}],
    ['a file above the limit', 'too-big', folder => write(folder, csv(numbered(1, 100))), { limits: { ...LIMITS, fileBytes: 1000 } }],
    ['more records than the limit', 'too-big', folder => write(folder, csv(numbered(1, 11))), { limits: { ...LIMITS, records: 10 } }],
    ['more columns than the limit', 'too-big', folder => write(folder, 'id;titre;a;b\n1;a;b;c\n'), { limits: { ...LIMITS, columns: 3 } }],
    ['a column that is missing', 'missing-column', folder => write(folder, 'code;nom\n1;a\n'), {}],
    ['every record refused', 'bad-row', folder => write(folder, 'id;titre;lien\n1\n2\n'), {}],
  ]
  const write = (folder: string, content: string | Buffer) => {
    const file = join(folder, 'liste.csv')
    writeFileSync(file, content)
    return file
  }

  test.each(cases)('%s: %s', async (_name, code, make, options) => {
    const { home, folder, importRows } = workshop()
    await importRows(numbered(1, 3))
    const before = readFileSync(join(home, 'draft', 'sources', 'liste.jsonl'), 'utf8')
    const report = await importFiles([make(folder) ?? join(folder, 'nowhere.csv')], { home, source: 'liste', ...options })
    expect(report.outcome).toBe('rejected')
    expect(report.problems.map(problem => problem.code)).toContain(code)
    expect(report.read).toBe(report.refused)
    expect(readFileSync(join(home, 'draft', 'sources', 'liste.jsonl'), 'utf8')).toBe(before)
    expect(readdirSync(join(home, 'draft', 'sources'))).toEqual(['liste.jsonl'])
  })

  test('limits are met exactly: at the limit is in', async () => {
    const { importRows } = workshop()
    expect((await importRows(numbered(1, 10), { limits: { ...LIMITS, records: 10, columns: 3 } })).outcome).toBe('done')
    const one = { limits: { ...LIMITS, fieldCharacters: 4 } }
    expect((await workshop().importText('id;titre\n1;abcd\n', one)).new).toBe(1)
    const { problems } = await workshop().importText('id;titre;lien\n1;abcd;https://example.org/\n2;abcde;https://example.org/\n', one)
    expect(problems).toMatchObject([{ code: 'too-big', field: 'title', record: 3 }])
  })

  test('another import at work: busy; the lock that a dead process of this machine left is taken over, another machine’s is not', async () => {
    const { home, importRows } = workshop()
    const lock = await lockDraft(join(home, 'draft'))
    expect(await importRows(numbered(1, 2))).toMatchObject({ outcome: 'rejected', problems: [{ code: 'busy' }] })
    if (lock.ok) await lock.value.release()
    writeFileSync(join(home, 'draft', 'lock'), JSON.stringify({ ...ownIdentity(), host: 'another-machine' }))
    expect(await importRows(numbered(1, 2))).toMatchObject({
      problems: [{ code: 'busy', message: expect.stringContaining('another-machine') }],
    })
    writeFileSync(join(home, 'draft', 'lock'), JSON.stringify({ ...ownIdentity(), pid: 999_999_999 }))
    expect((await importRows(numbered(1, 2))).outcome).toBe('done')
    expect(existsSync(join(home, 'draft', 'lock'))).toBe(false)
  })

  test('another format under the name of a source is refused: it would mix two catalogues; a snapshot replaces', async () => {
    const { home, folder, importRows } = workshop()
    await importRows(numbered(1, 2))
    const marc = join(folder, 'books.mrc')
    writeFileSync(marc, simpleMarc('B1', 'Un livre'))
    const mixed = await importFiles([marc], { home, source: 'liste' })
    expect(mixed).toMatchObject({ outcome: 'rejected', problems: [{ code: 'type-mismatch', file: 'liste' }] })
    expect(await draftIds(home)).toHaveLength(2)
    expect(await importFiles([marc], { home, source: 'liste', mode: 'snapshot', acceptRemovals: true })).toMatchObject({
      outcome: 'done',
      new: 1,
    })
  })

  test('a mapping file that is not there, or no JSON', async () => {
    const { folder, importRows } = workshop()
    expect(await importRows(numbered(1, 2), { mappingFile: join(folder, 'none.json') })).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'bad-mapping' }],
    })
    const limit = LIMITS.mappingBytes
    writeFileSync(join(folder, 'large.json'), JSON.stringify({ key: 'id', fields: { title: 'titre' } }).padEnd(limit + 1))
    const refused = await importRows(numbered(1, 2), { mappingFile: join(folder, 'large.json') })
    expect(refused.problems[0]).toMatchObject({ code: 'bad-mapping', message: expect.stringContaining('too large') })
    writeFileSync(join(folder, 'just.json'), JSON.stringify({ key: 'id', fields: { title: 'titre' } }).padEnd(limit))
    expect((await importRows(numbered(1, 2), { mappingFile: join(folder, 'just.json') })).outcome).toBe('done')
    expect((await importRows(numbered(1, 2), { mappingFile: '/dev/zero' })).problems[0]?.message).toContain('not a file')
    writeFileSync(join(folder, 'broken.json'), '{')
    expect(await importRows(numbered(1, 2), { mappingFile: join(folder, 'broken.json') })).toMatchObject({
      outcome: 'rejected',
      problems: [{ code: 'bad-mapping' }],
    })
  })

  test('columns that say nothing: a start of a mapping is written, named, and works once given', async () => {
    const { home, importText } = workshop()
    const start = join(home, 'mappings', 'liste.start.json')
    const report = await importText('x;y\n1;un mot\n2;deux mots\n')
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'bad-mapping' }] })
    expect(report.problems[0]!.message).toContain(start)
    expect(JSON.parse(readFileSync(start, 'utf8'))).toMatchObject({ key: 'x', fields: { title: 'y' } })
    writeFileSync(start, `\ufeff${readFileSync(start, 'utf8')}`)
    expect(await importText('x;y\n1;un mot\n2;deux mots\n', { mappingFile: start })).toMatchObject({ outcome: 'done', new: 2 })
  })

  test('a mapping that is wrong is named by its own file', async () => {
    const { folder, importText } = workshop()
    const mappingFile = join(folder, 'm.json')
    writeFileSync(mappingFile, '{"key":"id","fields":{"titel":"titre"}}')
    const { problems } = await importText('id;titre\n1;a\n', { mappingFile })
    expect(problems).toMatchObject([{ code: 'bad-mapping', file: mappingFile, message: expect.stringContaining('"titel"') }])
  })

  test('a file that changes while it is read', async () => {
    const { home, file, importRows } = workshop()
    const report = await importRows(numbered(1, 600), { progress: () => appendFileSync(file, '601;encore;https://example.org/\n') })
    expect(report).toMatchObject({
      outcome: 'rejected',
      read: 0,
      problems: [{ code: 'unreadable-file', message: expect.stringContaining('changed while') }],
    })
    expect(await draftIds(home)).toEqual([])
  })

  test('a cut file is no snapshot', async () => {
    const { home, folder, importRows } = workshop()
    await importRows(numbered(1, 3), { source: 'notices' })
    const file = join(folder, 'a.mrc')
    writeFileSync(file, Buffer.concat([simpleMarc('1', 'a'), simpleMarc('2', 'b'), simpleMarc('3', 'c').subarray(0, 40)]))
    expect((await importFiles([file], { home, source: 'notices', mode: 'snapshot', acceptRemovals: true })).outcome).toBe('rejected')
    expect(await draftIds(home)).toHaveLength(3)
  })

  test('a draft that was damaged: says which line and the way out; taking the batch out and importing again is that way', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 3))
    const file = join(home, 'draft', 'sources', 'liste.jsonl')
    const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
    writeFileSync(file, [first, (rest[0] ?? '').slice(0, 30), ...rest.slice(1)].join('\n'))
    const report = await importRows(numbered(1, 3))
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'unreadable-file', file }] })
    expect(report.problems[0]!.message).toMatch(/^Line 2: .*remove liste/)
    await expect(draftIds(home)).rejects.toMatchObject({ problem: { file, record: 2 } })
    expect(await removeSource(home, 'liste')).toEqual({ ok: true, value: { kind: 'documents', records: 3 } })
    expect((await importRows(numbered(1, 3))).new).toBe(3)
  })

  test('a list of batches that was damaged or lost: nothing changes, and importing again mends it', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 3))
    const list = join(home, 'draft', 'batches.json')
    writeFileSync(list, 'xx')
    expect(await importRows(numbered(1, 4))).toMatchObject({ outcome: 'rejected', problems: [{ code: 'unreadable-file', file: list }] })
    expect(await draftIds(home)).toHaveLength(3)
    rmSync(list)
    expect(await importRows(numbered(1, 3))).toMatchObject({ outcome: 'done', same: 3 })
    expect(await readBatches(home)).toMatchObject([{ source: 'liste', documents: 3 }])
  })

  test('a disk that refuses to write: its reason and a remedy, not a crash', async () => {
    const { home, importRows } = workshop()
    await importRows(numbered(1, 3))
    const sources = join(home, 'draft', 'sources')
    rmSync(sources, { recursive: true })
    writeFileSync(sources, 'a file where the folder was')
    expect(await importRows(numbered(1, 4))).toMatchObject({ outcome: 'rejected', read: 0, problems: [{ code: 'io' }] })
  })

  test('temporary files of a killed import are swept away', async () => {
    const { home, importRows } = workshop()
    mkdirSync(join(home, 'draft', 'sources'), { recursive: true })
    writeFileSync(join(home, 'draft', 'sources', 'liste.jsonl.tmp-1-abcd'), 'half')
    await importRows(numbered(1, 2))
    expect(readdirSync(join(home, 'draft', 'sources'))).toEqual(['liste.jsonl'])
  })
})

test('the JSON report has exactly the shape other programs rely on', async () => {
  const { importText } = workshop()
  const json = JSON.parse(JSON.stringify(reportJson(await importText('id;titre\n1;a\n2\n'))))
  expect(Object.keys(json)).toEqual([
    'source',
    'formats',
    'ignored',
    'read',
    'new',
    'changed',
    'same',
    'removed',
    'refused',
    'problems',
    'seconds',
    'peakMb',
  ])
  expect(Object.keys(json.problems[0])).toEqual(['file', 'record', 'field', 'code', 'message'])
  expect(json).toMatchObject({ source: 'liste', formats: [{ format: 'csv', files: 1, read: 2 }], read: 2, new: 1, refused: 1 })
  expect(json.problems).toContainEqual(expect.objectContaining({ code: 'unreachable', record: null, field: null }))
  expect(json.read).toBe(json.new + json.changed + json.same + json.refused)
})
