import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { usualTuesday } from './harness/at-time.ts'
import { pressKeys } from './harness/real-keyboard.ts'
import type { SpokenKiosk } from './harness/spoken-kiosk.ts'
import { allHeard, hears, openSpokenKiosk, walksTo, writeDown } from './harness/spoken-kiosk.ts'
import { leaving } from './harness/visitor.ts'

let kiosk: SpokenKiosk

test.beforeEach(async ({ browserName: _browserName }, { project }) => {
  kiosk = await openSpokenKiosk(project.name)
  await kiosk.page.clock.setFixedTime(usualTuesday())
  await writeDown(kiosk.page)
})
test.afterEach(async () => {
  const said = kiosk.complaints()
  await kiosk.close()
  expect(said, 'no page complained').toEqual([])
})

const key = (page: Page, name: string) => () => page.keyboard.press(name)
/** What anybody in the room may not learn of a search for a baker. */
const SPELLED = /^(bo|bou|boul)$/i

/** From Home to the document of a baker and a desk that is open, by next, previous and choose alone; what is typed is never heard. */
async function findBaker(page: Page, next: () => Promise<void>, previous: () => Promise<void>, choose: () => Promise<void>): Promise<void> {
  await walksTo(page, /^Rechercher, champ, vide/, next)
  await hears(page, /^Clavier, \d+ touches/, choose)
  let typed = 0
  for (const [letter, way] of [
    ['b', next],
    ['o', next],
    ['u', next],
    ['l', previous],
  ] as const) {
    await walksTo(page, new RegExp(`^${letter}$`), way)
    typed += 1
    expect(await hears(page, /lettre/, choose)).toBe(typed === 1 ? '1 lettre' : `${typed} lettres`)
  }
  await hears(page, /^\d+ documents$/, async () => undefined)
  await walksTo(page, /^Chercher$/, previous)
  await hears(page, /^\d+ choix sur cette page/, choose)
  // What fewer letters had found may still stand there: a walk begun now would go through rows that are about to change.
  await expect(page.locator('.hit-open').first()).toContainText('Boulanger')
  await walksTo(page, /^Boulanger, Boulangère, bouton, 1 sur \d/, next)
  await hears(page, /^Boulanger, Boulangère$/, choose)
  await walksTo(page, /^Où le trouver, titre/, next)
  expect(await hears(page, /./, next)).toMatch(/^D 1, .*exemplaire/)
  await walksTo(page, /^Parler à quelqu’un, bouton/, previous)
  await hears(page, /choix sur cette page/, choose)
  await walksTo(page, /Jusqu’à \d+\sh.*bouton/, next)
}

async function endsVisit(page: Page, previous: () => Promise<void>, choose: () => Promise<void>): Promise<void> {
  await walksTo(page, /^J’ai fini, tout effacer, bouton/, previous)
  await leaving(choose())
}

/** The next visitor hears nothing, does not see a black screen, and keys are keys again. */
async function isSilent(fresh: Page): Promise<void> {
  await writeDown(fresh)
  // For a moment after a visit Welcome takes nothing.
  await fresh.locator('.welcome:not([data-rests])').waitFor()
  await fresh.keyboard.press('ArrowDown')
  await expect(fresh.locator('[data-title]')).toBeVisible()
  for (const name of ['ArrowDown', 'F8', 'ArrowUp']) await fresh.keyboard.press(name)
  await fresh.waitForTimeout(500)
  expect(await allHeard(fresh)).toEqual([])
  await expect(fresh.locator('.voice-surface, .voice-panel')).toHaveCount(0)
}

/** What lies in the lower corners of the glass, as far as they reach. */
const inLowerCorners = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const reach = 29 * Number.parseFloat(document.documentElement.style.getPropertyValue('--mm'))
    const [width, height] = [window.innerWidth, window.innerHeight]
    const spots = [4, reach / 2, reach].flatMap(x => [x, width - x].flatMap(left => [4, reach / 2].map(up => [left, height - up] as const)))
    return spots.map(([x, y]) => document.elementFromPoint(x, y)?.className.toString() ?? '')
  })

test('a whole visit by speech with a black screen, by four keys, judged by what is heard', async ({ browserName: _browserName }, {
  project,
}) => {
  // A walk by ear is as long as what is heard.
  test.slow()
  const { page } = kiosk
  const [next, previous, choose] = [key(page, 'ArrowDown'), key(page, 'ArrowUp'), key(page, 'Enter')]
  // In the kiosk by a key of the machine's own keyboard: it must come through what holds keys back.
  const raised = project.name === 'electron' ? async () => pressKeys('F9') : key(page, 'F9')
  await hears(page, /^\d+ choix sur cette page/, raised)
  const begin = await allHeard(page)
  expect(begin.slice(0, 3)).toEqual([
    'La borne vous parle.',
    'Les autres personnes peuvent entendre.',
    'Ce que vous écrivez n’est pas dit.',
  ])
  expect(begin).toContain('Qu’est-ce qui vous amène ?')

  await walksTo(page, /^Écran noir, bouton, pas choisi/, previous)
  await hears(page, /^L’écran est noir/, choose)
  const seen = await page.evaluate(() => {
    const spots = [0.1, 0.5, 0.9].flatMap(x => [0.1, 0.5, 0.9].map(y => [x * window.innerWidth, y * window.innerHeight] as const))
    return spots.map(
      ([x, y]) => getComputedStyle(document.elementFromPoint(x, y)?.closest('.voice-surface') ?? document.body).backgroundColor,
    )
  })
  expect(new Set(seen)).toEqual(new Set(['rgb(0, 0, 0)']))

  await findBaker(page, next, previous, choose)
  // What is typed on a keyboard is counted too, wherever one stands.
  expect(await hears(page, /lettre/, () => page.keyboard.type('zorglub', { delay: 30 }))).toMatch(/^\d lettres?$/)
  // Enter asks for what was found, though a key of the screen was spoken of before, and types nothing.
  await hears(page, /champ, vide/, key(page, 'Escape'))
  await hears(page, /^Clavier, \d+ touches/, choose)
  await hears(page, /7 lettres/, () => page.keyboard.type('zorglub', { delay: 30 }))
  await hears(page, /choix sur cette page/, choose)
  await expect(page.locator('.field input')).toHaveValue('zorglub')
  await expect(page.locator('.keyboard')).toHaveCount(0)
  expect(await hears(page, /./, key(page, 'F8'))).not.toBe('')
  const heard = await allHeard(page)
  expect(heard.filter(sentence => SPELLED.test(sentence) || /zorglub/i.test(sentence))).toEqual([])

  await endsVisit(page, previous, choose)
  await isSilent(await kiosk.fresh())
})

test('a whole visit by speech by the four corners of the glass, begun by a finger held in one of them', async () => {
  const { page } = kiosk
  const touch = (x: number, y: number) => async () => {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.up()
  }
  const [left, right, top, bottom] = [15, 1905, 15, 1065]
  const [next, previous, choose] = [touch(right, bottom), touch(left, bottom), touch(right, top)]
  // A finger that only passes by starts nothing: it begins the visit as everywhere.
  await page.mouse.move(left, bottom)
  await page.mouse.down()
  await hears(page, /^\d+ choix sur cette page/, async () => undefined)
  await page.mouse.up()
  expect(await allHeard(page)).toContain('En haut à droite\u00a0: choisir.')
  expect(new Set(await inLowerCorners(page))).toEqual(new Set(['voice-surface']))

  // Anywhere else what lies under the finger is said, and nothing happens.
  const tile = await page.locator('.need').first().boundingBox()
  if (tile === null) throw new Error('no need')
  const under = touch(tile.x + tile.width / 2, tile.y + tile.height / 2)
  const name = await hears(page, /bouton, 1 sur/, under)
  expect(await hears(page, /./, touch(left, top))).toBe(name)
  await expect(page.locator('.screen')).toHaveAttribute('data-screen', 'home')

  // What was said last is chosen by the corner: the documents of a need, the first of them, what it says, the way out.
  await hears(page, /^\d+ documents$/, choose)
  const row = await walksTo(page, /^(?!.*choisi).*, bouton, 1 sur \d+$/, next)
  const opened = await hears(page, /./, choose)
  expect(row.startsWith(opened)).toBe(true)
  await walksTo(page, /, titre$/, next)
  await endsVisit(page, previous, choose)
  await isSilent(await kiosk.fresh())
})
