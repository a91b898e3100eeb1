import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { searchVerb } from '../../../catalogue/cli/search.ts'
import { publish } from '../../../catalogue/release/publish.ts'
import { inTurn, sampleCentre, sampleDocument } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

const AT = '2026-03-02T08:00:00+01:00'

/** What stands above and beside the documents. */
const ANSWERS = ['desks', 'amenities', 'services', 'isUrgent']

/** A small published release in the folder, as `publish` leaves it. */
async function published(home: string, centre: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const result = await publish({
    home,
    to: join(home, 'releases'),
    at: new Date(AT),
    documents: inTurn([
      sampleDocument('infirmier', { title: 'Infirmier / Infirmière', needs: ['orientation'], kind: 'job-sheet' }),
      sampleDocument('offre', { title: 'Offre : infirmière de nuit', validUntil: '2026-03-31', kind: 'job-offer' }),
      sampleDocument('emploi', { title: 'Chercher un emploi' }),
      sampleDocument('guide', {
        title: 'Un guide',
        kind: 'guide',
        body: { text: 'Tout va bien.\n\nLe dossier de bourse se dépose en mars.', pages: [0, 15] },
      }),
      sampleDocument('nurse', { title: 'Nurse', language: 'en' }),
    ]),
    attachmentFile: path => path,
    centre: await sampleCentre(join(home, 'centre'), centre),
    progress: () => undefined,
  })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
}

async function search(home: string, ...args: string[]): Promise<{ code: number; out: string[]; notes: string[] }> {
  const out: string[] = []
  const notes: string[] = []
  const speaker = { out: (line: string) => void out.push(line), note: (line: string) => void notes.push(line), progress: () => undefined }
  const code = await runCli({ args: ['search', '--into', home, ...args], verbs: [searchVerb], environment: {}, speaker })
  return { code, out, notes }
}

test('gives exactly the documented JSON, with reasons, facets, completions and desks', { timeout: 60_000 }, () =>
  withFolder(async home => {
    await published(home)
    const { code, out } = await search(home, 'infirmière', '--json', '--at', AT)
    expect(code).toBe(0)
    expect(out).toHaveLength(1)
    const result = JSON.parse(out[0]!)
    expect(Object.keys(result)).toEqual(['total', 'tookMs', 'hits', 'facets', 'suggestions', 'desks', 'amenities', 'services', 'isUrgent'])
    expect(result).toMatchObject({ amenities: [], services: [], isUrgent: false })
    expect(result.hits.map((hit: object) => Object.keys(hit))).toEqual(Array(2).fill(['id', 'title', 'kind', 'score', 'reasons']))
    expect(result.hits[0]).toMatchObject({ id: 'essai:infirmier', reasons: [{ kind: 'title', words: ['infirmière'] }] })
    expect(result.desks).toEqual([{ id: 'conseil-1', open: false, reason: expect.objectContaining({ kind: expect.any(String) }) }])

    const later = JSON.parse((await search(home, 'infirmière', '--json', '--at', '2026-04-06T09:00:00+02:00')).out[0]!)
    expect(later.hits.map((hit: { id: string }) => hit.id)).toEqual(['essai:infirmier'])
    expect(later.desks[0].open).toBe(true)

    const filtered = JSON.parse((await search(home, 'infirmière', '--json', '--at', AT, '--kind', 'job-offer', '--limit', '1')).out[0]!)
    expect(filtered.hits.map((hit: { id: string }) => hit.id)).toEqual(['essai:offre'])

    const synonym = JSON.parse((await search(home, 'boulot', '--json', '--at', AT)).out[0]!)
    expect(synonym.hits[0].reasons).toContainEqual({ kind: 'synonym', from: 'boulot', to: 'emploi' })

    const queries = join(home, 'queries.txt')
    await writeFile(queries, '\ufeffinfirmière\r\ninfirmeir\n\nzzzzqy\n')
    const batch = await search(home, '--batch', queries, '--json', '--at', AT)
    const lines = batch.out.map(line => JSON.parse(line))
    expect(lines.map(line => line.query)).toEqual(['infirmière', 'infirmeir', '', 'zzzzqy'])
    expect(Object.keys(lines[0])).toEqual(['query', 'total', 'tookMs', 'hits', ...ANSWERS])
    expect(Object.keys(lines[1])).toEqual(['query', 'total', 'tookMs', 'hits', 'corrected', ...ANSWERS])
    expect(lines[1].corrected).toEqual([{ from: 'infirmeir', to: 'infirmier' }])
    expect(lines[2].total).toBe(5)
    expect(lines[3]).toMatchObject({ total: 0, hits: [] })

    const inText = JSON.parse((await search(home, 'dossier bourse', '--json', '--at', AT)).out[0]!)
    expect(inText.hits).toHaveLength(1)
    const passage = { text: 'Le dossier de bourse se dépose en mars.', marks: ['dossier', 'bourse'], page: 2 }
    expect(inText.hits[0].passage).toEqual(passage)
    await writeFile(queries, 'dossier bourse\n')
    const fast = await search(home, '--batch', queries, '--json', '--at', AT)
    expect(JSON.parse(fast.out[0]!).hits[0]).not.toHaveProperty('passage')
    const slow = await search(home, '--batch', queries, '--passages', '--json', '--at', AT)
    expect(JSON.parse(slow.out[0]!).hits[0].passage).toEqual(passage)
    expect((await search(home, 'dossier bourse', '--at', AT)).out.join('\n')).toContain('page 2: Le dossier de bourse se dépose en mars.')

    const text = await search(home, 'infirmière', '--at', AT)
    expect(text.out.join('\n')).toContain('Infirmier / Infirmière')
    expect(text.out.join('\n')).toContain('title: infirmière')
    expect(text.out.join('\n')).not.toContain('{')
  }),
)

const AMENITIES = [
  {
    id: 'numbers',
    icon: 'phone',
    label: { fr: 'Quelqu’un répond' },
    urgent: true,
    numbers: [
      { for: ['life'], text: { fr: '3114.' } },
      { for: ['violence'], text: { fr: '3919.' } },
    ],
  },
  { id: 'listens', icon: 'phone', label: { fr: 'Quelqu’un écoute' }, note: { fr: 'À l’accueil.' }, hears: ['low'] },
]

test('P383: says first what the screen shows first', { timeout: 60_000 }, () =>
  withFolder(async home => {
    await published(home, { 'amenities.json': AMENITIES })
    const urgent = (await search(home, 'mon mari me frappe', '--at', AT)).out
    expect(urgent.slice(0, 4).map(line => line.trim())).toEqual([
      'Somebody in distress: the screen shows this and the general desk, and the documents wait behind a button.',
      'First numbers: Quelqu’un répond',
      '3919.',
      '3114.',
    ])
    expect(urgent.at(-1)).toMatch(/^Desk conseil-1: /)
    const low = (await search(home, 'je me sens seul', '--at', AT)).out
    expect(low.slice(0, 2).map(line => line.trim())).toEqual(['Beside listens: Quelqu’un écoute', 'À l’accueil.'])
    const json = JSON.parse((await search(home, 'je veux mourir', '--json', '--at', AT)).out[0]!)
    expect(json).toMatchObject({ amenities: [{ id: 'numbers', isCalm: false }], isUrgent: true, desks: [{ id: 'conseil-1' }] })
    expect((await search(home, 'infirmière', '--at', AT)).out[0]).toMatch(/^\d+ documents/)
  }),
)

const SERVICES = [
  {
    id: 'mission-locale',
    label: { fr: 'Mission locale' },
    description: { fr: 'Aide les jeunes.' },
    needs: ['orientation'],
    words: { fr: ['logement'] },
    access: ['walk-in'],
    hours: 'Mo 09:00-12:00',
    address: '2 rue du Port',
    phone: '01 02 03 04 05',
    metres: 350,
  },
  { id: 'mairie', label: { fr: 'Mairie' }, description: { fr: 'Papiers.' }, needs: [], words: { fr: ['logement'] }, access: ['walk-in'] },
]

test('P651: says the services near here that the screen shows above the documents, and none where it shows none', { timeout: 60_000 }, () =>
  withFolder(async home => {
    await published(home, { 'services.json': SERVICES, 'amenities.json': AMENITIES })
    const asked = (await search(home, 'logement', '--at', '2026-03-02T10:00:00+01:00')).out
    expect(asked.slice(0, 4).map(line => line.trim())).toEqual([
      'First, near here mission-locale: Mission locale',
      'open, 350 m, 2 rue du Port, 01 02 03 04 05',
      'First, near here mairie: Mairie',
      'hours unknown',
    ])
    const json = JSON.parse((await search(home, 'mission locale', '--json', '--at', AT)).out[0]!)
    expect(json.services).toEqual([{ id: 'mission-locale', open: false, metres: 350 }])
    for (const other of ['infirmière mission locale', 'infirmière', 'je me sens seul']) {
      expect(JSON.parse((await search(home, other, '--json', '--at', AT)).out[0]!).services, other).toEqual([])
    }
  }),
)

test('P651: a batch gives of each line what stands above and beside its documents', { timeout: 60_000 }, () =>
  withFolder(async home => {
    await published(home, { 'services.json': SERVICES, 'amenities.json': AMENITIES })
    const queries = join(home, 'queries.txt')
    const asked = ['mission locale', 'mon mari me frappe', 'infirmière', 'zzzzqy', '']
    await writeFile(queries, asked.join('\n'))
    const lines = (await search(home, '--batch', queries, '--at', AT)).out.map(line => JSON.parse(line))
    const found = await Promise.all(asked.slice(0, -1).map(words => search(home, words, '--json', '--at', AT)))
    const single = found.map(({ out }) => JSON.parse(out[0]!))
    expect(lines.map(line => line.query)).toEqual(asked.slice(0, -1))
    for (const name of ANSWERS) expect(lines.map(line => line[name])).toEqual(single.map(one => one[name]))
    expect(lines[0].services).toEqual([{ id: 'mission-locale', open: false, metres: 350 }])
    expect(lines[1]).toMatchObject({ isUrgent: true, amenities: [{ id: 'numbers', isCalm: false }], services: [] })
  }),
)

test(
  'P651: words that the house answers are searched as they are typed, as the kiosk does: nobody is told of a spelling',
  { timeout: 60_000 },
  () =>
    withFolder(async home => {
      const toilets = { id: 'wc', icon: 'toilets', label: { fr: 'Toilettes' }, words: { fr: ['infirmerie'] } }
      await published(home)
      expect((await search(home, 'infirmeri', '--finished', '--at', AT)).out.join('\n')).toContain('typed was "infirmeri"')
      await published(home, { 'amenities.json': [toilets] })
      const { out } = await search(home, 'infirmeri', '--finished', '--at', AT)
      expect(out[0]).toBe('First wc: Toilettes')
      expect(out.join('\n')).not.toContain('typed was')
    }),
)

test.each([
  [[], 2],
  [['a', '--limit', '0'], 2],
  [['a', '--limit', 'x'], 2],
  [['a', '--at', 'hier'], 2],
  [['a', '--at', '9999-12-31T00:00:00Z'], 2],
  [['a', '--language', 'Français'], 2],
  [['a', '--batch', 'b'], 2],
  [['a', '--boost', '3'], 2],
  [['a'], 1],
])('search %j without a release ends with %i and a reason', (args, code) =>
  withFolder(async home => {
    const result = await search(home, ...args)
    expect(result.code).toBe(code)
    expect(result.out).toEqual([])
    expect(result.notes.join('\n')).not.toBe('')
  }),
)
