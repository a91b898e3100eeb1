import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkCentre } from '../../../catalogue/check/check-centre.ts'
import { contrastRatio } from '../../../catalogue/check/check-colours.ts'
import { checkDocuments } from '../../../catalogue/check/check-documents.ts'
import { institutionIn, personIn } from '../../../catalogue/check/check-names.ts'
import type { CheckedCentre } from '../../../catalogue/check/found.ts'
import { knownNames } from '../../../catalogue/check/known-names.ts'
import { centreSchema } from '../../../catalogue/model/centre.ts'
import type { DocumentId, DocumentInput } from '../../../catalogue/model/document.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import type { CentreFolder } from '../../../catalogue/release/centre-folder.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import { inTurn } from '../../helpers/sample-centre.ts'

const FRANCE = knownNames('FR')
const TODAY = '2026-11-24'
let demo: CentreFolder

beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('../../../catalogue/demo/centre', import.meta.url)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  demo = read.value
})

const check = (more: Partial<CheckedCentre>, today = TODAY) => checkCentre({ ...demo, ...more }, { today })
/** `refused bad-hours desks.json espace-conseil-1 hours` of each problem. */
const brief = (more: Partial<CheckedCentre>, today = TODAY) =>
  check(more, today).map(({ severity, code, file, id, field }) => [severity, code, file, id, field].filter(Boolean).join(' '))

/** The demonstration's records with the first one changed. */
const changeFirst = <T>(records: readonly T[], change: Partial<T>): readonly T[] =>
  records.map((record, index) => (index === 0 ? { ...record, ...change } : record))
const desk = (change: Partial<CheckedCentre['desks'][number]>) => ({ desks: changeFirst(demo.desks, change) })
const id = () => demo.desks[0]!.id

test('the demonstration centre has nothing to mend', () => {
  expect(check({})).toEqual([])
})

test('every problem says where, what and what to do', () => {
  const problems = check({
    ...desk({ needs: ['gone'], hours: 'le matin', label: { en: 'Mme Dupont' } }),
    holidays: { public: [], school: [] },
  })
  expect(problems.length).toBeGreaterThan(4)
  for (const problem of problems) {
    expect(problem.field).toBeTruthy()
    expect(problem.message.length).toBeGreaterThan(20)
  }
})

describe('R7: names', () => {
  test('a desk is refused under an institution’s name, in any language and any field that visitors see', () => {
    for (const field of ['label', 'function', 'description', 'bring'] as const) {
      const text = { ...demo.desks[0]!.label, en: 'Desk of the MISSION LOCALE' }
      expect(brief(desk({ [field]: text })), field).toEqual([`refused institution-name desks.json ${id()} ${field}.en`])
    }
  })

  test('whole words only, whatever their accents and case', () => {
    for (const text of ['Pole Emploi', 'Conseil du CIO', "l'Afpa", 'MISSION  LOCALE', 'Espace Cap Emploi'])
      expect(institutionIn(text, FRANCE), text).toBeDefined()
    for (const text of [
      'Trouver une formation',
      'précieux conseils',
      'Trouver un emploi',
      'capable',
      'Point relais VAE',
      'Point relais conseil',
      'Bachelier',
      'faire face',
    ]) {
      expect(institutionIn(text, FRANCE), text).toBeUndefined()
    }
    expect(institutionIn('Pôle emploi', knownNames('CH'))).toBeUndefined()
  })

  test('the words that visitors type may well be an institution’s name', () => {
    expect(check(desk({ words: { fr: ['pôle emploi', 'mission locale'] } }))).toEqual([])
  })

  test('a desk is refused under a person’s name; a likely name is worth a look', () => {
    expect(brief(desk({ label: { ...demo.desks[0]!.label, fr: 'Bureau de Mme Garnier' } }))).toEqual([
      `refused person-name desks.json ${id()} label.fr`,
    ])
    expect(brief(desk({ description: { fr: 'Avec Sophie Martin' } }))).toEqual([`warning person-name desks.json ${id()} description.fr`])
    for (const text of ['M. Durand', 'Mme D. Petit', 'Mr Smith', 'Frau Müller', 'Sra. García'])
      expect(personIn(text, FRANCE)?.isSure, text).toBe(true)
    for (const text of [
      'Espace conseil 2',
      'M.',
      'Trouver un emploi',
      'MM',
      'Rencontre avec Marie',
      'claire et Utile',
      'Claire et utile',
      'Programme Erasmus',
    ]) {
      expect(personIn(text, FRANCE), text).toBeUndefined()
    }
  })

  test('R28: nobody is named in an event or a service', () => {
    const events = changeFirst(demo.events, { title: { fr: 'Conférence de M. Leroy' } })
    expect(brief({ events })).toEqual([`refused person-name events.json ${demo.events[0]!.id} title.fr`])
  })
})

describe('hours and holidays', () => {
  test('holidays that end before twelve months from now are refused, one kind at a time', () => {
    expect(brief({ holidays: { ...demo.holidays, public: demo.holidays.public.filter(({ to }) => to < '2027-11-24') } })).toEqual([
      'refused holidays-end holidays.json public',
    ])
    expect(brief({ holidays: { ...demo.holidays, school: [] } })).toEqual(['refused holidays-end holidays.json school'])
  })

  test('the twelve months are counted to the day', () => {
    const until = (to: string) => ({ holidays: { ...demo.holidays, public: [{ from: to, to, label: { fr: 'x' } }] } })
    expect(brief(until('2027-11-24'))).toEqual([])
    expect(brief(until('2027-11-23'))).toEqual(['refused holidays-end holidays.json public'])
  })

  test('school holidays are not asked of a centre whose hours do not speak of them', () => {
    const plain = { hours: 'Mo-Fr 09:00-17:00; PH off' }
    const folder = {
      centre: { ...demo.centre, ...plain },
      desks: demo.desks.map(each => ({ ...each, ...plain })),
      services: demo.services.map(each => ({ ...each, ...plain })),
      holidays: { ...demo.holidays, school: [] },
    }
    expect(brief(folder)).toEqual([])
  })

  test('a range that ends before it begins is refused', () => {
    const turned = { from: '2027-12-31', to: '2027-12-24', label: { fr: 'x' } }
    expect(brief({ holidays: { ...demo.holidays, school: [...demo.holidays.school, turned] } })).toContain(
      `refused bad-value holidays.json school[${demo.holidays.school.length}]`,
    )
  })

  test('a desk’s hours that cannot be read are shown as text: worth a look; the centre’s are refused', () => {
    expect(brief(desk({ hours: 'le matin' }))).toEqual([`warning bad-hours desks.json ${id()} hours`])
    expect(brief(desk({ aliases: [{ alias: 'blue', agreed: true, hours: '?' }] }))).toEqual([
      `warning bad-hours desks.json ${id()} aliases[0].hours`,
    ])
    expect(brief({ centre: { ...demo.centre, hours: 'le matin' } })).toEqual(['refused bad-hours centre.json hours'])
  })

  test('a desk that is never open inside the centre’s hours is worth a look', () => {
    expect(brief(desk({ hours: 'Su 03:00-04:00' }))).toEqual([`warning bad-hours desks.json ${id()} hours`])
  })

  test('an unknown time zone is refused, and nothing is thrown', () => {
    expect(brief({ centre: { ...demo.centre, timeZone: 'Europe/Lutetia' } })).toEqual(['refused bad-value centre.json timeZone'])
  })

  test('a start or a rule that cannot be is refused', () => {
    const first = demo.events[0]!.id
    expect(brief({ events: changeFirst(demo.events, { start: '2026-02-30T10:00' }) })).toEqual([
      `refused bad-value events.json ${first} start`,
    ])
    expect(brief({ events: changeFirst(demo.events, { rrule: 'FREQ=SECONDLY' }) })).toEqual([
      `refused bad-value events.json ${first} rrule`,
    ])
  })
})

describe('what files say of one another', () => {
  test('needs, places, floors and nodes that are not there are refused', () => {
    expect(brief(desk({ needs: ['gone'] }))).toEqual([`refused bad-reference desks.json ${id()} needs[0]`])
    expect(brief(desk({ place: 'gone' }))).toEqual([`refused bad-reference desks.json ${id()} place`])
    expect(brief({ centre: { ...demo.centre, kiosk: { ...demo.centre.kiosk, place: 'gone' } } })).toEqual([
      'refused bad-reference centre.json kiosk.place',
    ])
    const node = { ...demo.plan, places: changeFirst(demo.plan.places, { node: 'gone' }) }
    expect(brief({ plan: { ...node, places: [...node.places] } })).toContain('refused bad-reference plan.json places[0].node')
    const edges = [...demo.plan.edges, { from: 'gone', to: demo.plan.nodes[0]!.id, kind: 'walk' as const }]
    expect(brief({ plan: { ...demo.plan, edges } })).toEqual([`refused bad-reference plan.json edges[${edges.length - 1}].from`])
  })

  test('an id that stands twice is refused', () => {
    expect(brief({ desks: [...demo.desks, demo.desks[0]!] })).toEqual([`refused duplicate-id desks.json ${id()} id`])
  })

  test('a place and the node before it stand on one floor', () => {
    const other = demo.plan.nodes.find(node => node.floor !== demo.plan.places[0]!.floor)!
    const places = [...changeFirst(demo.plan.places, { node: other.id })]
    expect(brief({ plan: { ...demo.plan, places } })).toContain(`refused bad-reference plan.json ${places[0]!.id} places[0].node`)
  })

  test('a centre without a general desk is refused', () => {
    expect(brief({ desks: demo.desks.map(each => ({ ...each, general: false })) })).toEqual(['refused missing-field desks.json general'])
  })
})

describe('promises', () => {
  test('R23: who asks for a name must offer another way', () => {
    const index = demo.events.findIndex(event => event.nameAsked !== undefined)
    const events = demo.events.map((event, at) => {
      const { alternative, ...rest } = event
      return at === index ? rest : event
    })
    expect(brief({ events })).toEqual([`refused missing-field events.json ${demo.events[index]!.id} alternative`])
  })

  test('R3: numbers that cost are refused wherever they stand, others are not', () => {
    for (const phone of ['0899 12 34 56', '08 92 12 34 56', '+33 8 90 12 34 56', '0033890123456', '08.91.12.34.56']) {
      expect(brief(desk({ phone })), phone).toEqual([`refused bad-value desks.json ${id()} phone`])
    }
    expect(brief(desk({ description: { fr: 'Appelez le 08 99 12 34 56.' } }))).toEqual([
      `refused bad-value desks.json ${id()} description.fr`,
    ])
    for (const phone of ['02 61 91 40 00', '0800 12 34 56', '0989 12 34 56', '3949', '1089012345678'])
      expect(brief(desk({ phone })), phone).toEqual([])
  })

  test('a way leads to every place, and without stairs to every desk', () => {
    const without = (kind: string) => ({ plan: { ...demo.plan, edges: demo.plan.edges.filter(edge => edge.kind !== kind) } })
    const upstairs = demo.plan.places.filter(place => place.floor !== demo.plan.floors[0]!.id)
    const noLift = check(without('lift'))
    expect(noLift.length).toBeGreaterThan(0)
    expect(noLift.every(({ code, message }) => code === 'unreachable' && message.includes('stairs'))).toBe(true)
    expect(check({ plan: { ...demo.plan, edges: [] } }).length).toBeGreaterThan(upstairs.length)
    expect(check(without('stairs'))).toEqual([])
  })

  test('a change of floor without its metres is worth a look', () => {
    const edges = demo.plan.edges.map(edge =>
      edge.kind === 'stairs' || edge.kind === 'lift' ? { from: edge.from, to: edge.to, kind: edge.kind } : edge,
    )
    expect(new Set(brief({ plan: { ...demo.plan, edges } }).map(line => line.split(' ').slice(0, 3).join(' ')))).toEqual(
      new Set(['warning missing-field plan.json']),
    )
  })

  test('every text is there in the centre’s own language, however deep it stands', () => {
    expect(brief(desk({ label: { en: 'Desk' } }))).toEqual(['refused missing-field desks.json [0].label'])
    const pages = demo.centre.pages.map(page => ({ ...page, sections: page.sections.map(section => ({ ...section, title: { en: 'x' } })) }))
    expect(brief({ centre: { ...demo.centre, pages } })).toContain('refused missing-field centre.json pages[0].sections[0].title')
    const kinds = { zine: { en: 'Zine' } }
    expect(brief({ centre: { ...demo.centre, kinds } })).toEqual(['refused missing-field centre.json kinds.zine'])
  })

  test('colours of needs stand out at 7 to 1', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    const needs = (change: object) => ({ centre: { ...demo.centre, needs: [...changeFirst(demo.centre.needs, change)] } })
    const first = demo.centre.needs[0]!.id
    expect(brief(needs({ colour: '#777777' }))).toEqual(Array(3).fill(`refused bad-value centre.json ${first} needs[0].colour`))
    expect(brief(needs({ colourContrast: '#555555' }))).toEqual(
      Array(3).fill(`refused bad-value centre.json ${first} needs[0].colourContrast`),
    )
    // On black and on its own wash it would do; on the faces of the dark theme it would not.
    const dim = '#bfa8a0'
    for (const ground of ['#000000', demo.centre.needs[0]!.washContrast]) expect(contrastRatio(dim, ground)).toBeGreaterThan(7)
    expect(brief(needs({ colourContrast: dim }))).toEqual([`refused bad-value centre.json ${first} needs[0].colourContrast`])
  })
})

describe('the draft’s documents', () => {
  /** The demonstration's centre, of which the first theme alone wants anything read first. */
  const themed = (readFirst: readonly string[]) => ({
    ...demo.centre,
    needs: demo.centre.needs.map((need, first) => ({
      ...need,
      readFirst: [],
      themes: need.themes.map((theme, place) => ({ ...theme, readFirst: first + place === 0 ? ([...readFirst] as DocumentId[]) : [] })),
    })),
  })

  const document = (more: Partial<DocumentInput>) =>
    documentSchema.parse({
      id: 'house:1',
      source: 'house',
      kind: 'leaflet',
      title: 'CV',
      summary: 'Une page.',
      language: 'fr',
      links: [{ url: 'https://example.org/' }],
      ...more,
    })
  const codes = async (...documents: readonly ReturnType<typeof document>[]) => {
    const checked = await checkDocuments(
      (async function* () {
        yield* documents
      })(),
      { ...demo, centre: themed([]), desks: [{ ...demo.desks[0]!, readFirst: [document({}).id] }] },
      '2026-11-24',
    )
    expect(checked.documents).toBe(documents.length)
    return checked.problems.map(({ severity, code, id: about, field }) => [severity, code, about, field].join(' '))
  }

  test('one that nobody can reach is worth a look', async () => {
    expect(await codes(document({ links: [] }))).toEqual(['warning unreachable  holdings'])
    expect(await codes(document({ links: [], holdings: [{ shelf: 'B' }] }))).toEqual([])
  })

  test('needs, places and collections that the centre does not have are worth a look', async () => {
    expect(await codes(document({ needs: ['gone'], collections: ['gone'], holdings: [{ place: 'gone' }] }))).toEqual([
      'warning bad-reference house:1 needs',
      'warning bad-reference house:1 collections',
      'warning bad-reference house:1 holdings.place',
    ])
  })

  test('what a desk asks to read first must be in the draft, once there is one', async () => {
    expect(await codes(document({ id: 'house:2' as never }))).toEqual([`warning bad-reference ${id()} readFirst[0]`])
    expect(await codes()).toEqual([])
  })

  test('P109: what desks ask to read first of a source that is gone is one line that says what to do', async () => {
    const { problems } = await checkDocuments(inTurn([document({})]), demo, '2026-11-24')
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        code: 'bad-reference',
        file: 'desks.json',
        field: 'readFirst',
        message: expect.stringMatching(/^Desks ask \d\d times.*comes from .*demo.*leave it empty/),
      },
      { file: 'centre.json', field: 'readFirst', message: expect.stringMatching(/^Needs and their themes ask \d+ times/) },
    ])
  })

  test('P611: a theme’s id stands in one need, and its words say something', () => {
    const [first, second, ...rest] = demo.centre.needs
    if (first === undefined || second === undefined) throw new Error('the demonstration has two needs at least')
    const [theme, ...others] = second.themes
    const twin = { ...second, themes: [{ ...theme!, id: first.themes[0]!.id }, ...others] }
    expect(brief({ centre: { ...demo.centre, needs: [first, twin, ...rest] } })).toContain(
      `refused duplicate-id centre.json ${second.id} needs[1].themes[0].id`,
    )
    expect(centreSchema.safeParse({ ...demo.centre, needs: [{ ...first, themes: [{ ...theme!, words: ' ' }] }] }).success).toBe(false)
  })

  test('P611: what a theme wants read first must be in the draft and serve the theme’s need, or nobody finds it there', async () => {
    const draft = [document({ id: 'house:1' as never, needs: ['orientation'] }), document({ id: 'house:2' as never, needs: ['emploi'] })]
    const own = { ...demo, desks: [], centre: themed(['house:1', 'house:2', 'house:3']) }
    const { problems } = await checkDocuments(inTurn(draft), own, '2026-11-24')
    expect(problems.map(({ severity, field, message }) => [severity, field, message])).toEqual([
      ['warning', 'needs[0].themes[0].readFirst[1]', expect.stringMatching(/"house:2" does not serve the need "orientation"/)],
      ['warning', 'needs[0].themes[0].readFirst[2]', expect.stringMatching(/No document "house:3" is in the draft/)],
    ])
  })

  test('P109: a kind without a name is said once, however many documents are of it', async () => {
    const of = (key: string, kind: string) => document({ id: `house:${key}` as never, kind })
    const own = { ...demo, desks: [], centre: { ...themed([]), kinds: { zine: { fr: 'Fanzine' } } } }
    const { problems } = await checkDocuments(
      inTurn([of('1', 'cassette'), of('2', 'zine'), of('3', 'cassette'), of('4', 'book')]),
      own,
      '2026-11-24',
    )
    expect(problems).toMatchObject([{ id: 'house:1', field: 'kind', message: expect.stringMatching(/^2 documents.*"cassette"/) }])
  })
})
