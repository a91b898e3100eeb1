import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Axe = {
  run(options: object): Promise<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[] }>
}

/** What axe finds on the page as it is: rule, element and why. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async tags => {
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations: found } = await axe.run({ runOnly: { type: 'tag', values: tags } })
    return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`))
  }, TAGS)
}

/** 20 mm in pixels of this page, less the half pixel of rounding. */
const leastTarget = (page: Page): Promise<number> =>
  page.evaluate(() => (81 / 16) * Number.parseFloat(getComputedStyle(document.documentElement).fontSize) - 0.5)

/** Controls that are smaller than 20 mm. A result is touched as a whole row: its row is measured. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const least = await leastTarget(page)
  return page.evaluate(smallest => {
    const shown = [...document.querySelectorAll<HTMLElement>('button')].filter(
      button => getComputedStyle(button).visibility === 'visible' && button.getClientRects().length > 0,
    )
    return shown.flatMap(button => {
      const { width, height } = (button.matches('.hit-open') ? (button.closest('.hit') ?? button) : button).getBoundingClientRect()
      return width >= smallest && height >= smallest
        ? []
        : [`${button.textContent} ${button.className}: ${width.toFixed(1)} x ${height.toFixed(1)}`]
    })
  }, least)
}

async function expectSound(page: Page, name: string): Promise<void> {
  expect.soft(await violations(page), `axe on ${name}`).toEqual([])
  expect.soft(await smallTargets(page), `targets on ${name}`).toEqual([])
}

/** Ways to the screens, by places that have no language. */
const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['home', async () => undefined],
  ['browse', page => page.locator('.browse').click()],
  ['letter', page => page.locator('.letter').first().click()],
  ['keyboard', page => page.locator('.field input').click()],
  ['results', page => page.keyboard.type('aide-soignant')],
  ['document', async page => page.locator('.hit-open').first().click()],
  ['ways', async page => page.locator('.doc-acts .to-ways').click()],
  ['way', async page => page.locator('.way-name').first().click()],
  ['talk', page => page.locator('.q-talk').click()],
  ['agenda', page => page.locator('.q-agenda').click()],
  ['how', page => page.locator('.q-how').click()],
  ['amenities', page => page.locator('.centre-page-doors .face').first().click()],
  [
    'charter',
    async page => {
      await page.locator('.q-how').click()
      await page.locator('.centre-page-doors .face').nth(2).click()
    },
  ],
  ['charter, who answers', page => page.locator('.charter-groups .face').last().click()],
  ['list', page => page.locator('.q-list').click()],
  ['display', page => page.locator('.q-display').click()],
]

async function walk(page: Page, name: string): Promise<void> {
  for (const [screen, go] of SCREENS) {
    await go(page)
    await page.waitForTimeout(300)
    await expectSound(page, `${screen}, ${name}`)
  }
}

test('Welcome is sound', async ({ kiosk }) => {
  expect(await violations(kiosk.page)).toEqual([])
})

test('every screen is sound in French', async ({ kiosk }) => {
  await beginVisit(kiosk.page)
  await walk(kiosk.page, 'French')
  // While everything is spoken; the same screen where there is no voice.
  await kiosk.page.keyboard.press('F9')
  await expectSound(kiosk.page, 'the voice, French')
})

test('every screen is sound in high contrast, in English', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.locator('.q-display').click()
  await page.getByRole('button', { name: 'Contraste fort' }).click()
  await page.getByRole('button', { name: 'English' }).first().click()
  await page.locator('.q-home').click()
  await walk(page, 'high contrast, English')
})

test('every screen is sound in Arabic, in dark colours, with the largest text', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.locator('.q-display').click()
  await page.getByRole('button', { name: 'Sombres' }).click()
  await page.getByRole('button', { name: 'Très grande' }).click()
  await page.getByRole('button', { name: 'العربية' }).first().click()
  await page.locator('.q-home').click()
  await walk(page, 'Arabic, dark, largest text')
})
