import type { Page } from '@playwright/test'
import { focusSeen } from './harness/focus-seen.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { pressKeys } from './harness/real-keyboard.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

/* Who goes by keys alone: where the focus is after each key, and that it is always somewhere. */

const heading = (page: Page) => page.locator('[data-title]')

test('P515: on Welcome Enter and Space begin without any other key before; a key that a screen reader is called by begins nothing', async ({
  kiosk,
}) => {
  let { page } = kiosk
  // In Electron on the display's own keyboard: whichever window has the keys must be the one that is seen.
  const press = async (key: string, ofDisplay: string): Promise<void> => {
    if (kiosk.host === 'electron') pressKeys(ofDisplay)
    else await page.keyboard.press(key)
  }
  for (const [key, ofDisplay] of [
    ['Enter', 'Return'],
    ['Space', 'space'],
    ['NumpadEnter', 'KP_Enter'],
  ] as const) {
    await press('CapsLock', 'Caps_Lock')
    await press('CapsLock', 'Caps_Lock')
    await press('Insert', 'Insert')
    await expect(page.locator('.welcome')).toBeVisible()
    await press(key, ofDisplay)
    await expect(heading(page)).toBeFocused()
    await expect(searchField(page)).toHaveValue('')
    await finishVisit(page)
    page = await kiosk.fresh()
  }
})

test('P516: on Home what is typed at once lands in the field, and Tab comes to the field first', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(searchField(page)).toBeFocused()
  // And on from there, past the way to the bar: nothing holds it.
  await page.keyboard.press('Tab')
  await expect(page.locator('.field > .skip')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.field .face')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('.needs button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  await page.locator('.q-home').focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  // An accent that waits for its letter must wait in the field.
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Dead', bubbles: true })))
  await expect(searchField(page)).toBeFocused()
  await page.locator('.q-home').focus()
  await page.keyboard.type('soudeur')
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveValue('soudeur')
})

test('P517: who chooses a completion by keys stands in the field, with all of it, hears what was found, and an arrow leads there', {
  tag: '@screens',
}, async ({ kiosk }) => {
  const { page } = kiosk
  await page.keyboard.type('infirm')
  const completion = page.locator('.completions button').first()
  const words = (await completion.textContent()) ?? ''
  await completion.focus()
  await page.keyboard.press('Enter')
  await expect(searchField(page)).toHaveValue(words)
  await expect(searchField(page)).toBeFocused()
  const found = page.getByRole('heading', { level: 1 })
  await expect(found).toHaveText(/^\d+ documents?$/)
  await expect(page.getByRole('status')).toHaveText((await found.textContent()) ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.hit-open').first()).toBeFocused()
})

test('P518: what was pressed and goes leaves the focus on the screen’s heading, or on what stands beside it', { tag: '@screens' }, async ({
  kiosk,
}) => {
  const { page } = kiosk
  // A correction that is refused.
  await page.keyboard.type('infirmeir')
  await page.getByRole('button', { name: /Chercher plutôt/ }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
  // What was chosen, taken off.
  await page.locator('.q-home').focus()
  await page.keyboard.press('Enter')
  await page.locator('.needs button').first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Tout montrer$/ }).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
})

test('P518: after the question of silence one stands where one stood before it', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await page.clock.install()
  await beginVisit(page)
  const need = page.locator('.needs button').nth(2)
  await need.focus()
  await page.clock.fastForward(95_000)
  const stay = page.locator('.idle .huge')
  await expect(stay).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.idle')).toHaveCount(0)
  await expect(need).toBeFocused()
})

test('P521: Escape closes what was opened, and the focus is where it was opened from', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  const press = async (selector: string): Promise<void> => {
    await page.locator(selector).first().focus()
    await page.keyboard.press('Enter')
  }
  // The keys on the glass, from the field and from a key.
  await press('.field .face')
  await expect(searchField(page)).toBeFocused()
  await expect(page.locator('.keyboard')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.keyboard')).toHaveCount(0)
  await expect(searchField(page)).toBeFocused()
  await press('.field .face')
  await page.locator('.keyboard button').nth(3).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.locator('.keyboard')).toHaveCount(0)
  await expect(searchField(page)).toBeFocused()

  // Every filter, in the place of the keys, and upright over the results.
  for (const isUpright of [false, true]) {
    if (isUpright) await page.setViewportSize({ width: 1080, height: 1920 })
    await page.locator('.q-home').focus()
    await page.keyboard.press('Enter')
    await press('.field .face')
    await page.keyboard.type('formation')
    await press('[data-opens="filters"]')
    const chips = page.locator('.filters .chip')
    await expect(chips.first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('.filters')).toHaveCount(0)
    await expect(page.locator('[data-opens="filters"]')).toBeFocused()
  }
  await page.setViewportSize({ width: 1920, height: 1080 })

  // What looks for words in a document, from its field and from its buttons.
  await page.locator('.q-home').focus()
  await page.keyboard.type('devenir infirmier')
  await page.locator('.hit-open', { hasText: 'Devenir infirmier' }).first().focus()
  await page.keyboard.press('Enter')
  await press('.doc-acts .main')
  const open = page.locator('[data-opens="find"]')
  for (const from of ['.reader-find input', '.reader-find .square:last-child']) {
    await open.focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.reader-find input')).toBeFocused()
    await page.locator(from).focus()
    await page.keyboard.press('Escape')
    await expect(page.locator('.reader-find')).toHaveCount(0)
    await expect(open).toBeFocused()
  }
})

test('P522: what has the focus stays in sight when what it changed moves it, and is found again when the screen is drawn anew', {
  tag: '@screens',
}, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.keyboard.type('formation')
  const chips = page.locator('.filters .chip')
  await expect(chips.first()).toBeVisible()
  // Each filter that narrows takes others away: whatever is pressed, one stands on it and sees it.
  for (const at of [3, 8, 13]) {
    await chips.nth(at).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('.found')).toHaveAttribute('aria-busy', 'false')
    await expect.poll(async () => (await focusSeen(page))?.unseen, `chip ${at}`).toEqual([])
  }
  // The largest text stands in a column of its own, where everything is drawn anew.
  await page.locator('.q-display').focus()
  await page.keyboard.press('Enter')
  const largest = page.getByRole('button', { name: 'Très grande' })
  await largest.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-size', '3')
  await expect(largest).toBeFocused()
})
