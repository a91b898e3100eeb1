import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { batchesVerb } from '../../../catalogue/cli/batches.ts'
import { dataFolder } from '../../../catalogue/cli/data-folder.ts'
import { exportVerb } from '../../../catalogue/cli/export.ts'
import { importVerb } from '../../../catalogue/cli/import.ts'
import { removeVerb } from '../../../catalogue/cli/remove.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import type { Verb } from '../../../catalogue/cli/verb.ts'
import { wellKnownHeaders } from '../../../catalogue/formats/csv/propose-mapping.ts'
import { simpleMarc } from '../../helpers/intake/build-marc.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

const failing: Verb = {
  name: 'fail',
  summary: 'Fails.',
  usage: '',
  help: [],
  options: {},
  run: () => Promise.reject(new Error('no such luck')),
}

async function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const out: string[] = []
  const notes: string[] = []
  const code = await runCli({
    args,
    verbs: [importVerb, batchesVerb, removeVerb, exportVerb, failing],
    environment,
    speaker: { out: line => out.push(line), note: line => notes.push(line), progress: () => undefined },
  })
  return { code, out: out.join('\n'), notes: notes.join('\n') }
}

describe('wrong use exits 2 with a line that helps', () => {
  test.each([
    [['improt', 'x'], 'Did you mean "import"?'],
    [['zzz'], 'The verbs are: import, batches, remove, export'],
    [['import'], 'say which file or folder'],
    [['import', 'x', '--sorce', 'y'], 'Did you mean --source?'],
    [['import', 'x', '--source', 'Été'], '--source takes lower-case letters'],
    [['import', 'x', '--format', 'pdf'], 'there are escale-csv, rome, rome-3, esco,'],
    [['import', 'x', '--mode', 'all'], '--mode is one of'],
    [['import', 'x', '--as', 'cats'], 'documents and vocabulary can'],
    [['import', 'x', '--as', 'vocabulary', '--format', 'csv'], 'there are esco, rome'],
    [['import', 'x', '--as', 'vocabulary', '--mapping', 'm.json'], '--mapping is for documents'],
    [['import', 'x', '--source'], '--source'],
    [['remove'], 'say which one batch'],
    [['batches', '--into', ''], '--into needs a folder'],
  ])('%j', async (args, words) => {
    const { code, notes, out } = await run(args)
    expect(code).toBe(2)
    expect(notes).toContain(words)
    expect(out).toBe('')
  })
})

test('help is there for all verbs and for each one, and exits 0', async () => {
  const overview = await run(['--help'])
  expect(overview.code).toBe(0)
  for (const words of ['import', 'batches', 'remove', '--into DIR', 'Exit codes']) expect(overview.out).toContain(words)
  const one = await run(['import', '--help'])
  for (const line of wellKnownHeaders()) expect(one.out).toContain(line)
  expect(wellKnownHeaders()).toContainEqual(expect.stringMatching(/^title: titre, title, /))
  expect(one.code).toBe(0)
  for (const words of ['<path...>', '--mapping FILE', '--accept-removals', '--json']) expect(one.out).toContain(words)
})

test('an unexpected error is one line and exit 1; its stack only when debugging', async () => {
  const quiet = await run(['fail'])
  expect([quiet.code, quiet.notes]).toEqual([1, 'escale fail: no such luck'])
  expect((await run(['fail'], { ESCALE_DEBUG: '1' })).notes).toContain('run-cli')
})

test('what the system refuses is said with its remedy, and as JSON with --json', async () => {
  const file = join(fresh(), 'a.mrc')
  writeFileSync(file, simpleMarc('1', 'Un'))
  const { code, notes, out } = await run(['import', file, '--json', '--into', join(file, 'inside')])
  expect(code).toBe(1)
  expect(notes).toContain(`escale import: ${join(file, 'inside')}`)
  expect(notes).toContain(': A file stands where a folder is wanted. Name another folder, or move that file. Nothing was changed.')
  expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'io', record: null, field: null }] })
})

// As whoever works on an office PC: root may write nearly anywhere, except where the system itself makes the files.
test.runIf(process.platform === 'linux').each(['/proc/1', '/proc/1/escale', '/proc/none/below'])(
  'P744: of a folder that cannot be made or written, %s, its name and the remedy are said, and at once',
  async into => {
    const file = join(fresh(), 'a.mrc')
    writeFileSync(file, simpleMarc('1', 'Un'))
    const { code, notes } = await run(['import', file, '--into', into])
    expect(code).toBe(1)
    expect(notes).toMatch(
      new RegExp(
        `escale import: ${into.split('/', 3).join('/')}\\S*: (Nothing can be made here|You have no right to read or write here)\\. Name another folder`,
      ),
    )
    expect(notes).not.toMatch(/ENOENT|EACCES|EPERM|tmp-/)
  },
)

test('P744: what cannot be written is told in words for every folder that a command is given', async () => {
  const file = join(fresh(), 'a.csv')
  writeFileSync(file, 'id;titre\n1;Un\n')
  const into = fresh()
  await run(['import', file, '--into', into])
  const { code, notes } = await run(['export', '--as', 'csv', '--to', join(file, 'out'), '--into', into])
  expect(code).toBe(1)
  expect(notes).toContain('A file stands where a folder is wanted.')
})

test('a held import says first why, and what to do', async () => {
  const file = join(fresh(), 'a.csv')
  const rows = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? `${index};Titre ${index}` : `${index}`))
  writeFileSync(file, `id;titre\n${rows.join('\n')}\n`)
  const { code, out } = await run(['import', file, '--into', fresh()])
  expect(code).toBe(3)
  expect(out.split('\n').find(line => /^ {2}(warning|refused)/.test(line))).toMatch(/--accept-refused/)
})

test('--into goes before ESCALE_DATA, which goes before the user’s data folder', async () => {
  const [into, data] = [fresh(), fresh()]
  const file = join(fresh(), 'a.mrc')
  writeFileSync(file, simpleMarc('1', 'Un'))
  await run(['import', file, '--into', into], { ESCALE_DATA: data })
  expect([readdirSync(into).includes('draft'), readdirSync(data)]).toEqual([true, []])
  await run(['import', file], { ESCALE_DATA: data })
  expect(readdirSync(data)).toContain('draft')
  expect(dataFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe('/data/escale')
  expect(dataFolder({ LOCALAPPDATA: 'C:/Data' }, 'win32')).toMatch(/^C:\/Data.escale$/)
})

describe('import', () => {
  test('exits 0 with JSON alone, though a record was refused; 1 when nothing could be read; 3 when held', async () => {
    const home = fresh()
    const file = join(fresh(), 'fonds.mrc')
    writeFileSync(file, Buffer.concat([simpleMarc('1', 'Un'), simpleMarc('2', 'Deux'), simpleMarc('3', 'Trois').subarray(0, 50)]))
    const done = await run(['import', file, '--source', 'fonds', '--json', '--into', home])
    expect(done.code).toBe(0)
    expect(JSON.parse(done.out)).toMatchObject({
      source: 'fonds',
      read: 3,
      new: 2,
      refused: 1,
      problems: [{ record: 3, code: 'truncated' }, { code: 'unreachable' }],
    })
    expect(done.notes).toBe('')
    const nothing = await run(['import', `${file}.none`, '--source', 'fonds', '--json', '--into', home])
    expect([nothing.code, JSON.parse(nothing.out).problems[0].code]).toEqual([1, 'missing-file'])
    writeFileSync(file, simpleMarc('1', 'Un'))
    const held = await run(['import', file, '--source', 'fonds', '--mode', 'snapshot', '--json', '--into', home])
    expect([held.code, JSON.parse(held.out).removed]).toEqual([3, 1])
  })

  test('P699: of a wrong path only that is said, and the report of the last import stays', async () => {
    const home = fresh()
    const file = join(fresh(), 'fonds.mrc')
    writeFileSync(file, simpleMarc('1', 'Un'))
    await run(['import', file, '--source', 'fonds', '--into', home])
    const reports = () => readdirSync(join(home, 'reports')).map(name => readFileSync(join(home, 'reports', name), 'utf8'))
    const before = reports()
    const wrong = await run(['import', file, `${file}.none`, '--source', 'fonds', '--into', home])
    expect([wrong.code, wrong.out]).toEqual([1, ''])
    expect(wrong.notes.trim()).toBe(`escale import: There is nothing at ${file}.none. Check the path. Nothing was changed.`)
    await run(['import', `${file}.none`, '--source', 'fonds', '--json', '--into', home])
    expect(reports()).toEqual(before)
  })

  test('makes a fresh home with the demonstration centre, and keeps the full report', async () => {
    const home = join(fresh(), 'home')
    const file = join(fresh(), 'fonds.mrc')
    writeFileSync(
      file,
      Buffer.concat(Array.from({ length: 40 }, (_, index) => simpleMarc(index % 2 === 0 ? String(index) : ' ', `Titre ${index}`))),
    )
    const { code, out } = await run(['import', file, '--source', 'fonds', '--into', home])
    expect(code).toBe(0)
    expect(readdirSync(join(home, 'centre'))).toContain('centre.json')
    expect(out).toMatch(/^ {2}warning {2}fonds\.mrc, record 2, field 001: .*\(and 19 more like it\)$/m)
    expect(out).toContain(join(home, 'reports', 'fonds.json'))
    expect(JSON.parse(readFileSync(join(home, 'reports', 'fonds.json'), 'utf8')).problems).toHaveLength(21)
  })

  test('lists batches and removes one', async () => {
    const home = fresh()
    const file = join(fresh(), 'fonds.mrc')
    writeFileSync(file, simpleMarc('1', 'Un'))
    await run(['import', file, '--into', home])
    expect(JSON.parse((await run(['batches', '--json', '--into', home])).out)).toMatchObject({
      batches: [{ source: 'fonds', documents: 1, formats: ['unimarc'] }],
    })
    expect((await run(['remove', 'fond', '--into', home])).code).toBe(1)
    expect(JSON.parse((await run(['remove', 'fonds', '--json', '--into', home])).out)).toEqual({
      source: 'fonds',
      removed: 1,
      problems: [],
    })
    expect((await run(['batches', '--into', home])).out).toContain('Nothing was imported yet')
  })
})
