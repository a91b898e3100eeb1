import { expect, test } from './harness/kiosk-test.ts'
import { BEGIN, finishVisit, searchField } from './harness/visitor.ts'

test('a whole visit by hardware keyboard alone', async ({ kiosk }) => {
  const { page } = kiosk
  await expect(page.getByRole('button', { name: BEGIN })).toBeVisible()
  // The first letter begins the visit and lands in the field.
  await page.keyboard.type('comptable', { delay: 20 })
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveValue('comptable')
  await expect(page.getByRole('heading', { level: 1, name: /^\d+ documents?$/ })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText(/\d+ documents?/)

  // Escape clears, and typing goes on.
  await page.keyboard.press('Escape')
  await expect(searchField(page)).toHaveValue('')
  await page.keyboard.type('boulanger')
  const first = page.locator('.hit-open').first()
  await expect(first).toBeVisible()

  // Tab leads to the results; Enter opens; the heading of the new screen has the focus.
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(first).toBeFocused({ timeout: 50 })
  }).toPass({ timeout: 20_000, intervals: [0] })
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  // Typing anywhere goes to the field.
  await page.keyboard.type('v')
  await expect(searchField(page)).toBeFocused()
  await expect(searchField(page)).toHaveValue('v')
  await finishVisit(page)
  const fresh = await kiosk.fresh()
  await expect(fresh.getByRole('button', { name: BEGIN })).toBeVisible()
})

test('what is corrected is said, and can be refused', async ({ kiosk }) => {
  const { page } = kiosk
  await page.keyboard.type('infirmeir')
  const instead = page.getByRole('button', { name: /Chercher plutôt .*infirmeir/ })
  await expect(instead).toBeVisible()
  await instead.click()
  await expect(instead).toHaveCount(0)
  await expect(searchField(page)).toHaveValue('infirmeir')
})

test('a correction is taken back by going on: completions replace the words', async ({ kiosk }) => {
  const { page } = kiosk
  await page.keyboard.type('infirm')
  const completion = page.locator('.completions button').first()
  const words = (await completion.textContent()) ?? ''
  await completion.click()
  await expect(searchField(page)).toHaveValue(words)
})
