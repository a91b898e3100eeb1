import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkVerb } from '../../../catalogue/cli/check.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { ensureHome } from '../../../catalogue/draft/ensure-home.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { demonstrationCentre } from '../../../catalogue/programs/package-root.ts'
import { occupations } from '../../helpers/intake/vocabulary-files.ts'

let home: string
let said: string[]

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-check-'))
  said = []
  await ensureHome(home, demonstrationCentre())
})
afterEach(() => rm(home, { recursive: true, force: true }))

const check = (...args: readonly string[]) =>
  runCli({
    args: ['check', ...args, '--into', home],
    verbs: [checkVerb],
    environment: {},
    speaker: { out: line => said.push(line), note: () => undefined, progress: () => undefined },
  })

/** Changes one of the installation's centre files. */
async function edit(file: string, change: (text: string) => string) {
  const path = join(home, 'centre', file)
  await writeFile(path, change(await readFile(path, 'utf8')))
}

test('a fresh installation has nothing to mend, and is told of nothing but that it is the demonstration’s', async () => {
  expect(await check('--today', '2026-11-24')).toBe(0)
  expect(said.filter(line => !line.includes("Still the demonstration's"))).toEqual([
    'The centre and 0 documents were checked: 0 to mend, 7 to look at.',
  ])
})

test('what must be mended gives 1, with the place and the remedy; JSON is JSON alone', async () => {
  expect(await check('--today', '2035-01-01', '--json')).toBe(1)
  expect(said).toHaveLength(1)
  const answer = JSON.parse(said[0]!)
  expect(answer).toMatchObject({ ok: false, documents: 0, refused: 2, warnings: 9 })
  expect(answer.problems[0]).toMatchObject({ code: 'holidays-end', file: 'holidays.json', field: 'public' })
})

test('what is only worth a look gives 0', async () => {
  await edit('services.json', text => text.replace('Mo-Th 09:00-12:30', 'le matin'))
  expect(await check('--today', '2026-11-24')).toBe(0)
  expect(said[0]).toMatch(/^Look: services\.json, record 1, mission-locale, field hours: .*\[bad-hours\]$/)
})

test('imported vocabularies are checked: a broader concept that is nowhere is worth a look', async () => {
  await writeFile(join(home, 'occupations_fr.csv'), occupations([['a1', '2166', 'allumeur/allumeuse']]))
  await importFiles([join(home, 'occupations_fr.csv')], { home, as: 'vocabulary' })
  expect(await check('--today', '2026-11-24')).toBe(0)
  expect(said[0]).toMatch(/^Look: esco, field broader: 1 concept of ESCO names? .*2166.*\[bad-reference\]$/)
})

test('a centre that cannot be read gives 1 and names the file', async () => {
  await edit('desks.json', () => '{')
  expect(await check()).toBe(1)
  expect(said[0]).toContain('desks.json')
  expect(said.at(-1)).toContain('could not be read')
})

test('wrong use gives 2', async () => {
  expect(await check('file')).toBe(2)
  expect(await check('--today', 'tomorrow')).toBe(2)
})

const ofReadFirst = () => said.filter(line => line.includes('readFirst'))
/** A table of a centre's own, under the name of one of the demonstration's sources. */
async function importOwn() {
  await writeFile(join(home, 'fonds.csv'), 'Code;Titre;Cote\nA1;Devenir boulanger;D 12\n')
  await importFiles([join(home, 'fonds.csv')], { home, source: 'fonds' })
}

test('P696: what the demonstration’s files name to be read first is one line, whatever the sources are called', async () => {
  await importOwn()
  expect(await check('--today', '2026-11-24')).toBe(0)
  expect(ofReadFirst()).toEqual([
    expect.stringMatching(
      /^Look: centre\.json, field readFirst: \d{3} times a "readFirst" of the centre's files names, .* a document of the demonstration .*\[bad-reference\]$/,
    ),
  ])
})

test('P696: what a centre names itself stays named, document by document', async () => {
  await importOwn()
  await edit('centre.json', text => text.replace(/"readFirst": \[/, '"readFirst": ["fonds:a1", "fonds:z9", '))
  await check('--today', '2026-11-24')
  expect(ofReadFirst().filter(line => line.includes('fonds:z9'))).toHaveLength(1)
})

test('P696: a centre that has given itself a name is told the same in one line, and of its own slips in one each', async () => {
  await importOwn()
  await edit('centre.json', text =>
    text.replace(/"id": "[^"]+"/, '"id": "notre-centre"').replace(/"readFirst": \[/, '"readFirst": ["fonds:z9", '),
  )
  await check('--today', '2026-11-24')
  expect(ofReadFirst().filter(line => /No document "fonds:/.test(line))).toEqual([expect.stringContaining('fonds:z9')])
  expect(ofReadFirst().filter(line => line.includes('document of the demonstration'))).toHaveLength(1)
})

const ofDemonstration = () =>
  said.flatMap(line => /^Look: (\S+): Still the demonstration's: (.*)\. Visitors/.exec(line)?.slice(1).join(' ') ?? [])

test('P743: of a source of one’s own that bears the name of one of the demonstration’s, it is told that visitors read the demonstration’s words of who says it', async () => {
  const changed = (change: (source: { id: string; attribution?: string }) => object) => (text: string) => {
    const centre = JSON.parse(text)
    return JSON.stringify({ ...centre, sources: centre.sources.map(change) })
  }
  await edit(
    'centre.json',
    changed(source => (source.id === 'fonds' ? source : { ...source, label: `Chez nous : ${source.id}` })),
  )
  await check('--today', '2026-11-24')
  expect(ofDemonstration()[0]).toMatch(/ and what is said of its sources fonds \("sources"\)$/)
  said = []
  await edit(
    'centre.json',
    changed(source => ({ ...source, attribution: 'Notices du centre' })),
  )
  await check('--today', '2026-11-24')
  expect(ofDemonstration()[0]).not.toContain('sources')
})

test('P711: what is still the demonstration’s is named file by file, whatever the centre calls itself', async () => {
  await check('--today', '2026-11-24')
  expect(ofDemonstration()).toEqual([
    'centre.json its name, town, hours, phone, address, pages and what is said of its sources demo, fonds, formations, offres, presse, images ("sources")',
    'desks.json 12 of its 12 desks',
    'plan.json the whole plan',
    expect.stringMatching(/^events\.json (\d+) of its \1 dates$/),
    expect.stringMatching(/^services\.json (\d+) of its \1 services near here$/),
    expect.stringMatching(/^amenities\.json (\d+) of its \1 amenities$/),
    expect.stringMatching(/^charter\.json (\d+) of its \1 answers and (\d+) of its \2 departures$/),
  ])
  said = []
  await edit('centre.json', text => text.replace(/"id": "[^"]+"/, '"id": "lorme"').replace(/"phone": "[^"]+"/, '"phone": "02 00 00 00 00"'))
  await edit('desks.json', text =>
    JSON.stringify(JSON.parse(text).map((desk: object, at: number) => (at === 0 ? { ...desk, hours: 'Mo 09:00-12:00' } : desk))),
  )
  await edit('events.json', () => '[]')
  await check('--today', '2026-11-24')
  expect(ofDemonstration()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^centre\.json its name, town, hours, address, pages and/),
      'desks.json 11 of its 12 desks',
    ]),
  )
  expect(ofDemonstration().filter(line => line.startsWith('events'))).toEqual([])
})
