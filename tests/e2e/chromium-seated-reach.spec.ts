import type { Page } from '@playwright/test'
import { ALL_STATES, show } from './harness/all-screens.ts'
import { onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'

/** Everything that can be touched and whose middle lies in the upper two fifths of the screen, by its words. */
const tooHigh = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, a[href], select, textarea, [role="button"], [onclick]')]
      // What waits for its page is not shown and takes no touch (ui/page-blocks.ts).
      .filter(element => element.checkVisibility({ visibilityProperty: true }) && element.closest('[data-cut]') === null)
      .filter(element => {
        const { top, bottom, height } = element.getBoundingClientRect()
        // What was turned past lies behind the edge of its area.
        const edge = element.closest('.view')?.getBoundingClientRect().top ?? 0
        return bottom > edge && top + height / 2 < window.innerHeight * 0.4
      })
      .map(element => `${element.textContent.trim() || element.className} at ${Math.round(element.getBoundingClientRect().top)}`),
  )

/** Rows and blocks of the board that are cut by its edge: it is read whole or not at all. */
const cutOnBoard = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const board = document.querySelector('.board')
    const edge = board?.getBoundingClientRect().bottom ?? 0
    return [...(board?.querySelectorAll('h1, h2, p, .what, small') ?? [])]
      .map(element => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.right > 0 && box.left < window.innerWidth && box.bottom > edge + 1 && box.top < edge)
      .map(({ text }) => text)
  })

/** Codes that no telephone could read: the edge of the page, or the quay, cuts them. */
const cutCodes = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const end = document.querySelector('.quay')?.getBoundingClientRect().top ?? 0
    const codes = [...document.querySelectorAll('.qr')].filter(code => code.closest('.sheet, [data-cut]') === null)
    return codes.filter(
      code => code.getBoundingClientRect().height > end - window.innerHeight * 0.4 || code.getBoundingClientRect().bottom > end,
    ).length
  })

/** Whether what the buttons turn has room for one of the things that it turns. */
const crampedViews = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.view')]
      .filter(view => view.checkVisibility() && view.scrollHeight > view.clientHeight + 2 && view.clientHeight < 81)
      .map(view => `${view.ariaLabel}: ${view.clientHeight} px`),
  )

const touch =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().click()

/** Touches what may stand on a later page of its area: the buttons that turn it come first. */
const turnTo =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const wanted = page.locator(selector).first()
    const isHidden = () => wanted.evaluate(element => element.closest('[data-cut]') !== null)
    await wanted.waitFor()
    for (let turns = 0; turns < 5 && (await isHidden()); turns += 1) {
      await page.locator('.page .turn button').last().click()
      // The page is trimmed when it has scrolled, a frame later.
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
    }
    await wanted.click()
  }

/** A way through every screen, one touch each: what is shown there, and the touch. */
const WALK: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['home', touch('.q-home')],
  ['browse', touch('.doors .browse')],
  ['browse', turnTo('.letter')],
  ['home', touch('.q-home')],
  ['guide', touch('.doors .lost')],
  ['guide', touch('.need')],
  ['guide', touch('.guide-foot .on')],
  ['guide', touch('.guide-foot .on')],
  ['guide', touch('.guide-foot .on')],
  ['results', touch('.field input')],
  ['results', page => page.keyboard.type('concours')],
  ['results', page => page.keyboard.press('Enter')],
  ['document', touch('.hit-open')],
  ['talk', touch('.q-talk')],
  ['services', touch('.desk-doors .face:last-child')],
  ['desks', touch('.screen button.desk')],
  ['agenda', touch('.q-agenda')],
  ['welcome-protocol', touch('.q-how')],
  ['amenities', touch('.centre-page-doors .face')],
  ['list', touch('.q-list')],
  ['reopen', touch('.list-acts .face:nth-child(2)')],
  ['list', touch('.q-back')],
  ['ticket', touch('.list-acts .face:last-child')],
  ['display', touch('.q-display')],
]

for (const [shape, width, height] of [
  ['landscape', 1920, 1080],
  ['portrait', 1080, 1920],
] as const) {
  test(`from a chair everything is touched in the lower three fifths, on every screen in ${shape}; the way without stairs comes first`, async ({
    kiosk,
  }) => {
    test.setTimeout(300_000)
    const { page } = kiosk
    await page.setViewportSize({ width, height })
    // Whether a desk is open decides where it stands.
    await onTuesdayMorning(page)
    await beginVisit(page)
    await page.locator('.q-display').click()
    const seated = page.getByRole('button', { name: 'Tous les boutons en bas' })
    // The way to it is itself within reach.
    expect((await seated.boundingBox())?.y).toBeGreaterThan(height * 0.4)
    await seated.click()
    await expect(seated).toHaveAttribute('aria-pressed', 'true')
    for (const [screen, go] of WALK) {
      await go(page)
      await expect(page.locator('.screen')).toHaveAttribute('data-screen', screen)
      await expect(page.locator('[data-title]')).toHaveCount(1)
      expect.soft(await tooHigh(page), `${screen} in ${shape}`).toEqual([])
      expect.soft(await cutOnBoard(page), `the board of ${screen} in ${shape}`).toEqual([])
    }
    for (const state of ALL_STATES) {
      await show(page, state)
      expect.soft(await tooHigh(page), `${state.name} in ${shape}`).toEqual([])
      expect.soft(await cutOnBoard(page), `the board of ${state.name} in ${shape}`).toEqual([])
      expect.soft(await cutCodes(page), `codes cut on ${state.name} in ${shape}`).toBe(0)
      expect.soft(await crampedViews(page), `${state.name} in ${shape}`).toEqual([])
    }
    await page.clock.fastForward(95_000)
    await expect(page.getByRole('alertdialog')).toBeVisible()
    expect.soft(await tooHigh(page), `the question of silence in ${shape}`).toEqual([])
    await page.locator('.idle .huge').click()

    // A desk upstairs that opens later: by the lift, without having asked for it there.
    await page.locator('.q-talk').click()
    await page.locator('.desk-doors [aria-pressed]').click()
    await page.locator('.screen button.desk', { hasText: 'Santé, handicap et travail' }).click()
    await expect(page.getByRole('button', { name: 'Sans escalier' })).toHaveAttribute('aria-pressed', 'true')
    await expect(page.locator('.way-say')).toContainText('ascenseur')

    await page.locator('.q-done').click()
    await expect((await kiosk.fresh()).locator('html')).toHaveAttribute('data-reach', 'full')
    await page.setViewportSize({ width: 1920, height: 1080 })
  })
}
