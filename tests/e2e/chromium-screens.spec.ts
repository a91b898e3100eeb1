import type { Theme } from '../../renderer/visitor/state/visit-state.ts'
import { TEXT_SIZES, THEMES } from '../../renderer/visitor/state/visit-state.ts'
import { fr } from '../../renderer/words/fr.ts'
import { LANGUAGES } from '../../renderer/words/languages.ts'
import { ALL_STATES, askWhetherThere, show } from './harness/all-screens.ts'
import { axeFindings } from './harness/axe-findings.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { allPairs, pairsOf, pairwise } from './harness/pairwise.ts'
import { LANDSCAPE, PORTRAIT } from './harness/screen-geometry.ts'
import type { VisitLook } from './harness/visit-look.ts'
import { chooseLook, LOOK_TAGS, putTheme } from './harness/visit-look.ts'
import { touch } from './harness/walk.ts'

const MOST = 120

const FACTORS = {
  screen: [...new Set(ALL_STATES.map(({ screen }) => screen))],
  theme: THEMES,
  language: LOOK_TAGS,
  size: TEXT_SIZES,
  orientation: ['landscape', 'portrait'],
}

/** Every pair of screen, theme, language, size and orientation, sorted so that a language with its size of text is chosen once. */
const rows = pairwise(FACTORS).toSorted((left, right) => lookKey(left).localeCompare(lookKey(right)))

function lookKey({ language, size, orientation, theme }: Readonly<Record<string, string>>): string {
  return [language, size, orientation, theme].join(' ')
}

test.beforeEach(async ({ kiosk: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

test.afterEach(async ({ kiosk: { page } }) => {
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

/** What each row looks at: the states of a screen take turns, row by row. */
const shown = rows.map(({ screen }, at) => {
  const states = ALL_STATES.filter(state => state.screen === screen)
  return states[rows.slice(0, at).filter(row => row.screen === screen).length % states.length]
})

test('the rows are at most 120, no pair is missing, and every state has its turn', () => {
  expect(rows.length).toBeLessThanOrEqual(MOST)
  const held = new Set(rows.flatMap(pairsOf))
  expect([...allPairs(FACTORS)].filter(pair => !held.has(pair))).toEqual([])
  expect(ALL_STATES.filter(state => !shown.includes(state)).map(({ name }) => name)).toEqual([])
})

for (const language of LOOK_TAGS)
  test(`every screen passes axe, in turn in every theme, size and orientation: ${language}`, async ({ kiosk: { page } }) => {
    await page.locator('.welcome').click()
    let chosen = ''
    for (const [index, row] of rows.entries()) {
      if (row.language !== language) continue
      await page.setViewportSize(row.orientation === 'portrait' ? PORTRAIT : LANDSCAPE)
      if (row.size !== chosen) await chooseLook(page, row as VisitLook)
      else await putTheme(page, row.theme as Theme)
      chosen = row.size ?? ''
      const state = shown[index]
      if (state === undefined) throw new Error(`no state of ${row.screen}`)
      await show(page, state)
      const { violations, unjudged } = await axeFindings(page)
      expect.soft([...violations, ...unjudged], `${state.name}, ${lookKey(row)}`).toEqual([])
    }
  })

test('the question whether somebody is there passes axe in every language, and so do Welcome, the end, and out of service', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await page.clock.install()
  const expectSound = async (name: string): Promise<void> => {
    const { violations, unjudged } = await axeFindings(page)
    expect.soft([...violations, ...unjudged], name).toEqual([])
  }
  await expectSound('welcome')
  await page.locator('.welcome').click()
  for (const [index, language] of LOOK_TAGS.entries()) {
    const look = { language, theme: THEMES[index % THEMES.length] ?? 'light', size: TEXT_SIZES[index % TEXT_SIZES.length] ?? '1' }
    await chooseLook(page, look)
    await askWhetherThere(page)
    await expectSound(`still there, ${language}`)
    await touch(page, '.idle .huge')
  }
  await page.route('**/host/end-visit', () => undefined, { times: 1 })
  await touch(page, '.q-done')
  await expect(page.locator('.end-cover h1')).toHaveText(LANGUAGES.at(-1)?.words['end.title'] ?? 'no title')
  await expectSound('the end')
  await page.reload()
  await page.locator('.welcome').click()
  await page.route('**/host/end-visit', route => route.abort(), { times: 1 })
  await touch(page, '.q-done')
  await expect(page.locator('.end-cover h1')).toHaveText(fr['out.title'])
  await expectSound('out of service')
  expect(kiosk.complaints.take().filter(line => !line.includes('Failed to load resource'))).toEqual([])
})
