import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import { spokenLanguages, suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { Card, SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import { gatherFinds } from '../../../renderer/visitor/guide/gather-finds.ts'
import { guideDeskContext } from '../../../renderer/visitor/guide/guide-desks.ts'
import { guideSearches } from '../../../renderer/visitor/guide/guide-searches.ts'
import { resultsDeskContext } from '../../../renderer/visitor/results/results-desk-context.ts'
import { isPeopleFirst } from '../../../renderer/visitor/state/guide-answers.ts'
import { EMPTY_QUERY } from '../../../renderer/visitor/state/screen.ts'
import { openDemo } from '../../helpers/demo-release.ts'
import { rememberedSearch } from '../../helpers/remembered-search.ts'
import { FRESH_NEEDS } from '../../relevance/fresh-needs.ts'
import { GUIDE_NEEDS } from '../../relevance/guide-needs.ts'
import { TYPED_NEEDS } from '../../relevance/typed-needs.ts'
import type { VagueNeed } from '../../relevance/vague-needs.ts'
import { VAGUE_NEEDS } from '../../relevance/vague-needs.ts'

/** A Tuesday, ten in the morning in Val-Clair. */
const AT = new Date('2026-11-24T09:00:00Z')
const TODAY = '2026-11-24'
/** What a screen has room for: rows and desks beside results, and at the guide's end (fewer rows with people before them). */
const RESULTS = { rows: 5, desks: 2 }
const GUIDE = { rows: 4, rowsBelow: 3, desks: 3 }
const FITTING = 3
const GOAL = 0.85

let folder: string
let demo: OpenSearch
let search: (request: SearchRequest) => SearchResponse

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-vague-'))
  demo = await openDemo(folder, AT)
  search = rememberedSearch(request => demo.engine.search(request))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

type Shown = Readonly<{ cards: readonly Card[]; desks: readonly string[] }>

function desksFor(context: DeskContext, limit: number): readonly string[] {
  const { bundle } = demo
  const met =
    context.words === undefined
      ? []
      : meetDesks(bundle.desks, { ...context, words: context.words }, spokenLanguages(bundle, context.language))
  const when = { nowMinutes: AT.getTime() / 60_000, clockTrusted: true, from: bundle.centre.kiosk.place }
  return suggestDesks(bundle, context, { ...when, limit, met }).map(({ id }) => id)
}

function byTyping({ words, language = 'fr' }: VagueNeed): Shown {
  const response = demo.engine.search({ words, language, limit: RESULTS.rows, today: TODAY })
  const context = resultsDeskContext({ ...EMPTY_QUERY, words }, response, language)
  return { cards: response.hits.map(hit => hit.card), desks: desksFor(context, RESULTS.desks) }
}

async function byGuide({ touches, language = 'fr' }: VagueNeed): Promise<Shown> {
  const searches = guideSearches(touches, { centre: demo.bundle.centre, language, today: TODAY })
  const finds = await gatherFinds(searches, async request => search(request), touches)
  const rows = isPeopleFirst(touches) ? GUIDE.rowsBelow : GUIDE.rows
  return {
    cards: finds?.finds.slice(0, rows).map(({ hit }) => hit.card) ?? [],
    desks: desksFor(guideDeskContext(touches, finds, { language, centre: demo.bundle.centre }), GUIDE.desks),
  }
}

const fits = ({ fits: { needs = [], says } }: VagueNeed, card: Card): boolean =>
  needs.includes(card.needs[0] ?? '') || says?.test(`${card.title} ${card.summary ?? ''}`) === true

const deskId = (number: number) => (number === 0 ? 'accueil-general' : `espace-conseil-${number}`)

/** What is missing, as a line to read; empty where three documents and a desk fit. */
function missing(need: VagueNeed, { cards, desks }: Shown): string {
  const fitting = cards.filter(card => fits(need, card)).length
  const isDesk = desks.some(id => need.desks.map(deskId).includes(id))
  if (fitting >= FITTING && isDesk) return ''
  const shown = cards.map(card => `${fits(need, card) ? '+' : '-'} ${card.title}`).join('; ')
  return `${need.words}: ${fitting} of ${cards.length} (${shown}); desks ${desks.join(', ')}${isDesk ? '' : ' (none fits)'}`
}

/** The share served, printed with what is not. */
function report(name: string, lines: readonly string[]): number {
  const failing = lines.filter(line => line !== '')
  const share = 1 - failing.length / lines.length
  console.log(
    `${name}: ${lines.length - failing.length} of ${lines.length} vague needs served\n${failing.map(line => `  ${line}`).join('\n')}`,
  )
  return share
}

it('are sixty and sixty, ten of each in other languages, all different', () => {
  expect(new Set([...VAGUE_NEEDS, ...FRESH_NEEDS].map(({ words }) => words)).size).toBe(120)
  for (const needs of [VAGUE_NEEDS, FRESH_NEEDS]) {
    expect(needs.length).toBe(60)
    expect(needs.filter(({ language = 'fr' }) => language !== 'fr').length).toBe(10)
  }
  for (const { touches } of [...VAGUE_NEEDS, ...FRESH_NEEDS]) expect(Object.keys(touches).length).toBeLessThanOrEqual(4)
})

it('typed, have three fitting documents among the first and a fitting desk for 85 % of them', () => {
  expect(
    report(
      'typed',
      VAGUE_NEEDS.map(need => missing(need, byTyping(need))),
    ),
  ).toBeGreaterThanOrEqual(GOAL)
}, 120_000)

it('taken through the guide in four touches at most, have three fitting documents and a fitting desk for 85 % of them', async () => {
  const lines = await Promise.all(VAGUE_NEEDS.map(async need => missing(need, await byGuide(need))))
  expect(report('by the guide', lines)).toBeGreaterThanOrEqual(GOAL)
}, 120_000)

it('P340: taken through the guide with a field as often as not, have three fitting documents and a fitting desk for 90 % of them', async () => {
  expect(GUIDE_NEEDS.length).toBe(40)
  const lines = await Promise.all(GUIDE_NEEDS.map(async need => missing(need, await byGuide(need))))
  expect(report('by the guide, with a field', lines)).toBeGreaterThanOrEqual(0.9)
}, 120_000)

describe('sentences of very different people, written before our words were looked at', () => {
  let typed: readonly string[]
  let guided: readonly string[]

  beforeAll(async () => {
    typed = FRESH_NEEDS.map(need => missing(need, byTyping(need)))
    guided = await Promise.all(FRESH_NEEDS.map(async need => missing(need, await byGuide(need))))
  }, 120_000)

  it('are served by one sentence for 85 % of them', () => {
    expect(report('fresh, typed', typed)).toBeGreaterThanOrEqual(GOAL)
  })

  it('are served by one sentence or four touches for 95 % of them', () => {
    report('fresh, by the guide', guided)
    const neither = typed.map((line, index) => (line === '' || guided[index] === '' ? '' : line))
    expect(report('fresh, by either', neither)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('sentences as visitors type them, with mistakes and in their languages', () => {
  let typed: readonly string[]
  let guided: readonly string[]

  beforeAll(async () => {
    typed = TYPED_NEEDS.map(need => missing(need, byTyping(need)))
    guided = await Promise.all(TYPED_NEEDS.map(async need => missing(need, await byGuide(need))))
  }, 120_000)

  it('are served by one sentence for 85 % of them', () => {
    expect(report('as typed, typed', typed)).toBeGreaterThanOrEqual(GOAL)
  })

  it('are served by one sentence or four touches for 95 % of them', () => {
    report('as typed, by the guide', guided)
    const neither = typed.map((line, index) => (line === '' || guided[index] === '' ? '' : line))
    expect(report('as typed, by either', neither)).toBeGreaterThanOrEqual(0.95)
  })
})
