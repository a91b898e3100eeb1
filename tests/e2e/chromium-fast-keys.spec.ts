import type { Page } from '@playwright/test'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

/** Presses all keys without waiting for what the screen makes of them, as a scanner does, and a hand that rests on the board. */
const pressAll = (page: Page, keys: readonly string[]): Promise<unknown> => Promise.all(keys.map(key => page.keyboard.press(key)))

const FLOOD = Array.from({ length: 200 }, (_, at) => (at % 4 === 3 ? 'Backspace' : 'abcdefghij'.charAt(at % 10)))

test('P687: keys that come faster than screens are drawn break nothing, stay in the field in their order, and the last words are searched', async ({
  kiosk: { page },
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await beginVisit(page)
  await searchField(page).click()
  await pressAll(page, [...'abcdefghijklmnopqrstuvwxy'.repeat(6)])
  await expect(searchField(page)).toHaveValue('abcdefghijklmnopqrstuvwxy'.repeat(6))
  await pressAll(page, FLOOD)
  await page.keyboard.press('Control+A')
  await pressAll(page, [...'boulangeX', 'Backspace', 'r'])
  await expect(searchField(page)).toHaveValue('boulanger')
  await expect(page.locator('.first-found, .hit').first()).toContainText(/boulang/i)
  await page.keyboard.press('Control+A')
  await pressAll(page, [...'infirmier', 'Enter'])
  await expect(page.locator('.hit .title, .hit-open').first()).toContainText(/infirmi/i)
  await expect(page.locator('.keyboard')).toHaveCount(0)
  expect(errors).toEqual([])
})

test('P687: who leaves the results at once after such keys is not brought back to them', async ({ kiosk: { page } }) => {
  await beginVisit(page)
  await searchField(page).click()
  await page.keyboard.press('a')
  await expect(page.locator('.found')).toBeVisible()
  // Two keys and the touch in one turn of the page's clock: the second key waits when Home is touched.
  await searchField(page).evaluate((input: HTMLInputElement) => {
    for (const words of ['ab', 'abb']) {
      input.value = words
      input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    document.querySelector<HTMLElement>('.q-home')?.click()
  })
  await expect(page.locator('.needs')).toBeVisible()
  await page.evaluate(() => new Promise(done => setTimeout(done, 200)))
  await expect(page.locator('.needs')).toBeVisible()
  await expect(searchField(page)).toHaveValue('')
})
