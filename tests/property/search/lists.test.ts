import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Listed, ListRequest } from '../../../catalogue/search/types.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

const JOBS = [
  'Boulanger / Boulangère',
  'Sage-femme / Maïeuticien',
  'Éducateur / Éducatrice de jeunes enfants',
  'Œnologue',
  'Auxiliaire de vie / Aide à domicile',
  '« Youtubeur » / Vidéaste',
  '3D artiste',
  'Ébéniste',
  'Zoologue',
]
const PLACES = ['shelf-a', 'shelf-b', 'stacks']
const holding = fc.record(
  {
    place: fc.constantFrom(...PLACES),
    callNumber: fc.constantFrom('B 1', 'B 2', 'B 10', '331.12', '331.2', '331.2 DUP'),
    access: fc.constantFrom('open-shelf', 'take', 'ask'),
    state: fc.constantFrom('there', 'missing'),
  },
  { requiredKeys: [] },
)
const small = fc.record(
  {
    title: fc.constantFrom(...JOBS),
    kind: fc.constantFrom('job-sheet', 'leaflet'),
    source: fc.constantFrom('a', 'b', 'c'),
    publisher: fc.constantFrom('Un', 'Deux'),
    language: fc.constantFrom('fr', 'en'),
    issued: fc.constantFrom('2019', '2024-03', '2024-03-09'),
    modified: fc.constantFrom('2025', '2020-01-01'),
    validUntil: fc.constantFrom('2025-01-01', '2027-01-01'),
    holdings: fc.array(holding, { maxLength: 3 }),
  },
  { requiredKeys: ['title', 'kind', 'source', 'publisher', 'language', 'holdings'] },
)
const catalogue = fc.array(small, { minLength: 1, maxLength: 30 }) as fc.Arbitrary<SmallDocument[]>
const TODAY = '2026-11-26'
const isLive = ({ validUntil }: SmallDocument): boolean => validUntil === undefined || validUntil >= TODAY
const there = ({ holdings = [] }: SmallDocument) => holdings.filter(({ state }) => state !== 'missing')
const ask = (request: Omit<ListRequest, 'language'>): ListRequest => ({ language: 'fr', today: TODAY, limit: 100, ...request })
const line = ({ card, heading, date }: Listed) => [card.id, heading, card.place, card.callNumber, date]

test('P56: every job stands under the letter of each of its forms, once, and under no other', async () => {
  let listed = 0
  await fc.assert(
    fc.asyncProperty(catalogue, async documents => {
      const engine = await engineOf(documents)
      const jobs = documents
        .map((document, i) => ({ ...document, id: `test:${i}` }))
        .filter(each => each.kind === 'job-sheet' && isLive(each))
      const asked = ask({ by: 'title', filters: { kinds: ['job-sheet'] } })
      const { groups, lines, total } = engine.list(asked)
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      const expected = jobs.flatMap(({ id, title }) => [...new Set(title.split(' / ').map(plainLetter))].map(letter => `${letter} ${id}`))
      const found = groups.flatMap(({ value }) => {
        const own = engine.list({ ...asked, group: value }).lines
        for (const { heading } of own) expect(plainLetter(heading)).toBe(value)
        return own.map(({ card }) => `${value} ${card.id}`)
      })
      listed += found.length
      expect(found.toSorted()).toEqual(expected.toSorted())
      const collator = new Intl.Collator('fr', { numeric: true })
      const spoken = lines.map(({ heading }) => heading.replace(/^[^\p{L}\p{N}]+/u, ''))
      expect(spoken).toEqual(spoken.toSorted((a, b) => collator.compare(plainLetter(a), plainLetter(b)) || collator.compare(a, b)))
    }),
    { numRuns: 60 },
  )
  expect(listed).toBeGreaterThan(20)
})

/** The letter by hand, for the titles above. */
/** Months since the year 0; the first one where only the year is known. */
function monthOf(day: string): number {
  const [year = '', month = '1'] = day.split('-')
  return Number(year) * 12 + Number(month) - 1
}

function plainLetter(title: string): string {
  const first = title.replace(/^« /, '').charAt(0)
  return ({ É: 'E', Œ: 'O', 3: '#' } as Readonly<Record<string, string>>)[first] ?? first
}

test('P57: a shelf has every copy that is there, in the order of call numbers, and what is to be taken is had so', async () => {
  await fc.assert(
    fc.asyncProperty(catalogue, async documents => {
      const engine = await engineOf(documents)
      const live = documents.map((document, i) => ({ ...document, id: `test:${i}` })).filter(isLive)
      const order = [undefined, '331.12', '331.2', '331.2 DUP', 'B 1', 'B 2', 'B 10']
      for (const place of PLACES) {
        const { lines, total } = engine.list(ask({ by: 'place', group: place }))
        const copies = live.flatMap(each =>
          there(each)
            .filter(copy => copy.place === place)
            .map(({ callNumber }) => `${each.id} ${callNumber}`),
        )
        expect(lines.map(({ card }) => `${card.id} ${card.callNumber}`).toSorted()).toEqual([...new Set(copies)].toSorted())
        expect(total).toBe(lines.length)
        const ranks = lines.map(({ card }) => order.indexOf(card.callNumber) || order.length)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
      }
      const take = engine.list(ask({ by: 'title', access: 'take', filters: { kinds: ['leaflet'] } })).lines
      const toTake = live.filter(each => each.kind === 'leaflet' && there(each).some(({ access }) => access === 'take'))
      expect(take.map(({ card }) => card.id as string).toSorted()).toEqual(toTake.map(({ id }) => id).toSorted())
      for (const { card } of take) expect(card.access).toBe('take')
    }),
    { numRuns: 60 },
  )
})

test('P58: what is new has a known date and says which one, the newest first', async () => {
  await fc.assert(
    fc.asyncProperty(catalogue, async documents => {
      const { lines } = (await engineOf(documents)).list(ask({ by: 'date' }))
      const dated = documents.flatMap((document, i) => {
        const { issued, modified } = document
        if (!isLive(document) || (issued ?? modified) === undefined) return []
        const isModified = issued === undefined || (modified !== undefined && modified > issued)
        return [`test:${i} ${isModified ? `modified ${modified}` : `issued ${issued}`}`]
      })
      expect(lines.map(({ card, date }) => `${card.id} ${date?.is} ${date?.day}`).toSorted()).toEqual(dated.toSorted())
      // Of each kind the newest first; kinds take turns among what is as new, which three months are.
      for (const kind of new Set(lines.map(({ card }) => card.kind))) {
        const days = lines.flatMap(({ card, date }) => (card.kind === kind ? [date?.day ?? ''] : []))
        expect(days).toEqual(days.toSorted().toReversed())
      }
      const months = lines.map(({ date }) => monthOf(date?.day ?? ''))
      months.forEach((month, place) => {
        for (const later of months.slice(place)) expect(later - month).toBeLessThan(3)
      })
    }),
    { numRuns: 60 },
  )
})

test('no list depends on who publishes or on the names of sources (R4), and its pages are the whole', async () => {
  const renamed: Readonly<Record<string, string>> = { a: 'zz', b: 'mm', c: 'aa' }
  await fc.assert(
    fc.asyncProperty(catalogue, fc.constantFrom('title', 'place', 'date'), async (documents, by) => {
      const others = documents.map(each => ({
        ...each,
        source: renamed[each.source ?? ''] ?? 'x',
        publisher: `Ministère ${each.publisher}`,
      }))
      const engine = await engineOf(documents)
      const whole = engine.list(ask({ by })).lines.map(line)
      expect((await engineOf(others)).list(ask({ by })).lines.map(line)).toEqual(whole)
      const pages = Array.from({ length: 25 }, (_, page) => engine.list(ask({ by, offset: page * 4, limit: 4 })).lines.map(line))
      expect(pages.flat()).toEqual(whole)
    }),
    { numRuns: 40 },
  )
})
