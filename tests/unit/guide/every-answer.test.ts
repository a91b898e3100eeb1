import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import { spokenLanguages, suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import { HORIZONS } from '../../../catalogue/model/document.ts'
import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import type { GuideFinds } from '../../../renderer/visitor/guide/gather-finds.ts'
import { gatherFinds } from '../../../renderer/visitor/guide/gather-finds.ts'
import { guideDeskContext } from '../../../renderer/visitor/guide/guide-desks.ts'
import { guideSearches } from '../../../renderer/visitor/guide/guide-searches.ts'
import type { GuideFind } from '../../../renderer/visitor/guide/rank-finds.ts'
import { sayFit } from '../../../renderer/visitor/guide/say-fit.ts'
import { askedOf, themeSays } from '../../../renderer/visitor/results/chosen-topic.ts'
import { resultsDeskContext } from '../../../renderer/visitor/results/results-desk-context.ts'
import type { GuideAnswers } from '../../../renderer/visitor/state/guide-answers.ts'
import { EMPTY_QUERY } from '../../../renderer/visitor/state/screen.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { openDemo } from '../../helpers/demo-release.ts'
import { rememberedSearch } from '../../helpers/remembered-search.ts'

/** A Tuesday, ten in the morning in Val-Clair. */
const AT = new Date('2026-11-24T09:00:00Z')
/** What the guide shows at its end. */
const SHOWN = 4

let folder: string
let demo: OpenSearch
let search: (request: SearchRequest) => SearchResponse

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-guide-'))
  demo = await openDemo(folder, AT)
  search = rememberedSearch(request => demo.engine.search(request))
}, 120_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Every need, time and field of the demonstration, each of them left out too. */
function everyAnswer(): readonly GuideAnswers[] {
  const { needs, fields } = demo.bundle.centre
  return [undefined, ...needs.map(({ id }) => id)].flatMap(need =>
    [undefined, ...HORIZONS].flatMap(when =>
      [undefined, ...fields.map(({ id }) => id)].map(field => ({
        ...(need !== undefined && { need }),
        ...(when !== undefined && { when }),
        ...(field !== undefined && { field }),
      })),
    ),
  )
}

async function found(answers: GuideAnswers, language = 'fr'): Promise<GuideFinds> {
  const searches = guideSearches(answers, { centre: demo.bundle.centre, language, today: '2026-11-24' })
  const finds = await gatherFinds(searches, async request => search(request), answers)
  if (finds === undefined) throw new Error('overtaken by nobody')
  return finds
}

/** The walk as lines to read: `GUIDE_WALK=1 npx vitest run tests/unit/guide/every-answer.test.ts`. */
function print(answers: GuideAnswers, { finds, all }: GuideFinds): void {
  if (process.env.GUIDE_WALK === undefined) return
  const words = createWords('fr', 'fr')
  const lines = finds.slice(0, 3).map(find => `  ${find.hit.title}: ${sayFit(find, answers, demo.bundle.centre, words)}`)
  console.log([`${Object.values(answers).join(' → ')} (${all?.total ?? 0})`, ...lines].join('\n'))
}

it('P340: whatever is answered, what the guide shows and says holds: field and need first, then the need alone, and all of it one touch away', async () => {
  const all = everyAnswer().filter(answers => Object.keys(answers).length > 0)
  expect(all.length).toBe(7 * 4 * 13 - 1)
  for (const answers of all) {
    const gathered = await found(answers)
    print(answers, gathered)
    const shown = gathered.finds.slice(0, SHOWN)
    const name = JSON.stringify(answers)
    if (answers.need === undefined && answers.field === undefined) {
      // The time alone finds nothing: the general desk says what to read first.
      expect([shown, gathered.all], name).toEqual([[], undefined])
      continue
    }
    expect(shown.length, name).toBe(SHOWN)
    expect(gathered.all?.total, name).toBeGreaterThan(SHOWN)
    const isBoth = (find: GuideFind): boolean =>
      find.speaks >= 2 && (answers.need === undefined || find.hit.card.needs.includes(answers.need))
    const both = shown.filter(isBoth)
    if (answers.field !== undefined) {
      expect(shown.slice(0, Math.min(3, both.length)).every(isBoth), name).toBe(true)
      expect(shown.filter(find => find.speaks >= 2).length, name).toBeGreaterThanOrEqual(2)
      const alone =
        answers.need === undefined ? [] : shown.filter(({ hit, speaks }) => speaks === 0 && hit.card.needs.includes(answers.need ?? ''))
      expect(alone.length, name).toBeLessThanOrEqual(2)
      if (answers.need !== undefined && both.length < 3) expect(alone.length, name).toBeGreaterThanOrEqual(1)
    } else if (answers.need !== undefined) for (const { hit } of shown) expect(hit.card.needs, name).toContain(answers.need)
    for (const find of shown) {
      const { reasons } = find.hit
      if (find.speaks >= 2)
        expect(
          reasons.some(({ kind }) => kind !== 'text' && kind !== 'summary' && kind !== 'synonym'),
          name,
        ).toBe(true)
    }
  }
}, 120_000)

it('P340: who looks for work with animals, some day, is shown who looks after them, and no waste nor office', async () => {
  const { finds } = await found({ need: 'emploi', when: 'later', field: 'nature' })
  expect(finds[0]?.hit.title).toMatch(/^(Soigneur animalier|Palefrenier-soigneur) \//)
  expect(finds.map(({ hit }) => hit.title).join()).not.toMatch(/Valoriste|Assistant numérique/)
})

it('P340: who reads Arabic is shown a document in Arabic first, in a field and for a need', async () => {
  for (const answers of [{ field: 'soin' }, { need: 'emploi' }, { need: 'formation' }]) {
    const { finds } = await found(answers, 'ar')
    const languages = finds.map(({ hit }) => hit.card.language)
    const own = languages.filter(language => language === 'ar')
    expect(own.length, JSON.stringify(answers)).toBeGreaterThan(0)
    expect(languages[0], JSON.stringify(answers)).toBe('ar')
  }
})

it('P670: who reads Arabic and wants work today begins with what the centre chose in Arabic, in its order', async () => {
  const { finds } = await found({ need: 'emploi', when: 'today' }, 'ar')
  const first = demo.bundle.centre.needs.find(({ id }) => id === 'emploi')?.readFirst.filter(id => id.startsWith('demo:ar-')) ?? []
  expect(first.length).toBeGreaterThan(1)
  expect(finds.slice(0, first.length).map(({ hit }) => hit.id)).toEqual(first.slice(0, finds.length))
})

it('P341: a theme that a desk is for puts that desk first, in every language, and the list of the theme its own language first', () => {
  const { bundle, engine } = demo
  const { centre, desks } = bundle
  for (const language of centre.languages) {
    const query = { ...EMPTY_QUERY, theme: 'cv-lettre', filters: { needs: ['emploi'] } }
    const response = engine.search({ ...askedOf(query, centre, language), language, filters: query.filters })
    const context = resultsDeskContext(query, response, language, { theme: themeSays(query, centre, language) })
    const met = meetDesks(desks, { words: context.words ?? '', unsure: [] }, spokenLanguages(bundle, language))
    const when = { nowMinutes: AT.getTime() / 60_000, clockTrusted: true, from: centre.kiosk.place }
    expect(suggestDesks(bundle, context, { ...when, limit: 2, met })[0]?.id, language).toBe('espace-conseil-4')
    expect(response.total, language).toBeGreaterThan(0)
  }
})

it('P341: a job that is looked for begins with documents of at least three kinds (R5)', () => {
  const need = demo.bundle.centre.needs.find(({ id }) => id === 'emploi')
  const aspects = need?.themes.map(({ words }) => words) ?? []
  const asked = { words: '', language: 'fr', mainLanguage: 'fr', limit: 4, today: '2026-11-24', filters: { needs: ['emploi'] }, aspects }
  const { hits } = demo.engine.search(asked)
  expect(new Set(hits.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3)
})

it('P609: a theme that is answered in the guide shows what the centre wants read first of it, and the desk that is for it', async () => {
  const { bundle } = demo
  for (const need of bundle.centre.needs.filter(({ guideAsks }) => guideAsks === 'theme')) {
    for (const theme of need.themes) {
      const answers = { need: need.id, theme: theme.id }
      const gathered = await found(answers)
      const name = `${need.id} ${theme.id}`
      expect(gathered.finds[0]?.hit.id, name).toBe(theme.readFirst[0])
      expect(gathered.finds.length, name).toBeGreaterThanOrEqual(SHOWN)
      expect(sayFit(gathered.finds[0] as GuideFind, answers, bundle.centre, createWords('fr', 'fr')), name).toContain(theme.label.fr)
    }
  }
  const context = guideDeskContext({ need: 'emploi', theme: 'handicap-travail' }, undefined, { language: 'fr', centre: bundle.centre })
  const met = meetDesks(bundle.desks, { words: context.words ?? '', unsure: [] }, spokenLanguages(bundle, 'fr'))
  const when = { nowMinutes: AT.getTime() / 60_000, clockTrusted: true, from: bundle.centre.kiosk.place }
  expect(suggestDesks(bundle, context, { ...when, limit: 3, met }).map(({ id }) => id)).toContain('espace-conseil-11')
})
