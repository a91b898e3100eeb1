import type { Page } from '@playwright/test'
import { onTuesdayMorning } from './harness/at-time.ts'
import { ringThickness } from './harness/focus-ring.ts'
import type { Stop } from './harness/focus-seen.ts'
import { focusSeen, roundOfStops } from './harness/focus-seen.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { BEGIN, finishVisit, leaving, searchField } from './harness/visitor.ts'

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

  // P432: an arrow leads into what was found and back, and so does the first stop after the field.
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.hit-open').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Aller aux résultats' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await searchField(page).focus()

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

test('what is corrected is said, and can be refused', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await page.keyboard.type('infirmeir')
  const instead = page.getByRole('button', { name: /Chercher plutôt .*infirmeir/ })
  await expect(instead).toBeVisible()
  await instead.click()
  await expect(instead).toHaveCount(0)
  await expect(searchField(page)).toHaveValue('infirmeir')
})

test('a correction is taken back by going on: completions replace the words', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await page.keyboard.type('infirm')
  const completion = page.locator('.completions button').first()
  const words = (await completion.textContent()) ?? ''
  await completion.click()
  await expect(searchField(page)).toHaveValue(words)
})

test('P740, P741: Escape closes what is open, then leads back, and stops at the first screen; the bar is a stop away from the field', {
  tag: '@screens',
}, async ({ kiosk }) => {
  const { page } = kiosk
  const pressEscape = (): Promise<void> => page.keyboard.press('Escape')
  const screen = page.locator('.screen')
  await page.keyboard.press('Enter')
  await expect(screen).toHaveAttribute('data-screen', 'home')
  await pressEscape()
  await expect(screen).toHaveAttribute('data-screen', 'home')

  // P741: seen while it has the focus.
  await page.keyboard.press('Tab')
  await expect(searchField(page)).toBeFocused()
  const toBar = page.getByRole('button', { name: 'Aller à la barre du bas' })
  await expect(toBar).toHaveCSS('opacity', '0')
  await page.keyboard.press('Tab')
  await expect(toBar).toBeFocused()
  await expect(toBar).toHaveCSS('opacity', '1')
  expect((await focusSeen(page))?.unseen).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.locator('.q-home')).toBeFocused()

  await page.locator('.q-agenda').press('Enter')
  await expect(screen).toHaveAttribute('data-screen', 'agenda')
  await pressEscape()
  await expect(screen).toHaveAttribute('data-screen', 'home')

  await page.keyboard.type('devenir infirmier')
  const leaflet = page.locator('.hit-open', { hasText: 'Devenir infirmier ou infirmière à 40 ans' }).first()
  await leaflet.press('Enter')
  await page.getByRole('button', { name: /^Lire/ }).press('Enter')
  await expect(screen).toHaveAttribute('data-screen', 'reader')
  await page.getByRole('button', { name: 'Chercher dans ce document' }).press('Enter')
  await expect(page.locator('.reader-find')).toBeVisible()
  await pressEscape()
  await expect(page.locator('.reader-find')).toHaveCount(0)
  await expect(screen).toHaveAttribute('data-screen', 'reader')
  await pressEscape()
  await expect(screen).toHaveAttribute('data-screen', 'document')
  await pressEscape()
  await expect(screen).toHaveAttribute('data-screen', 'results')
  await expect(searchField(page)).toHaveValue('devenir infirmier')
  await searchField(page).focus()
  await pressEscape()
  await expect(searchField(page)).toHaveValue('')
  await expect(screen).toHaveAttribute('data-screen', 'results')
})

/** A visit by the keyboard, which sees every stop; each kind of stop is looked at in a picture once. */
function byKeyboard(page: Page) {
  const looked = new Set<string>()
  const see = async (stop: Stop): Promise<void> => {
    expect(stop.unseen, `the focus on "${stop.name}"`).toEqual([])
    if (looked.has(stop.kind)) return
    looked.add(stop.kind)
    expect(await ringThickness(page), `the ring around "${stop.name}", ${stop.kind}`).toBeGreaterThanOrEqual(2)
  }
  return {
    /** Presses a key until what a selector names has the focus; each stop on the way is seen. */
    async goTo(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      for (let pressed = 0; pressed < 80; pressed += 1) {
        await page.keyboard.press(key)
        const stop = await focusSeen(page)
        if (stop === undefined) continue
        await see(stop)
        if (await page.evaluate(wanted => document.activeElement?.matches(wanted), selector)) return
      }
      throw new Error(`${key} never comes to ${selector}`)
    },
    /** Tab goes round and comes back, by the same stops as the other way, and each is seen: nothing traps the focus. */
    async goRound(): Promise<void> {
      const there = await roundOfStops(page, 'Tab', see)
      const back = await roundOfStops(page, 'Shift+Tab', see)
      expect(there.length).toBeGreaterThan(10)
      const order = (stops: readonly Stop[]): readonly number[] => stops.map(({ at }) => at).toSorted((a, b) => a - b)
      expect(order(back)).toEqual(order(there))
    },
    /** An arrow key goes the way it points, from one to another of a few. */
    async arrow(key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
      const middle = async (): Promise<number> => {
        const box = await page.locator(':focus').boundingBox()
        return (box?.x ?? 0) + (box?.width ?? 0) / 2
      }
      const from = await middle()
      await page.keyboard.press(key)
      const way = (await middle()) - from
      expect(key === 'ArrowLeft' ? -way : way, `${key} moves by`).toBeGreaterThan(10)
    },
    looked,
  }
}

test('P108: a whole visit by keyboard alone in Arabic: the focus is seen at every stop, nothing traps it, arrows go the way they point', {
  tag: '@screens',
}, async ({ kiosk }) => {
  test.setTimeout(180_000)
  const { page } = kiosk
  const visitor = byKeyboard(page)
  const enter = (): Promise<void> => page.keyboard.press('Enter')
  const isTitled = (): Promise<void> => expect(page.locator('[data-title]')).toBeFocused()
  await onTuesdayMorning(page)
  await enter()
  await visitor.goTo('[lang="ar"]')
  await enter()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')

  // A choice of one among a few: one stop, in which arrows move.
  await visitor.goTo('.q-display')
  await enter()
  await isTitled()
  await visitor.goTo('.switch[aria-label="الألوان"] .face')
  await visitor.arrow('ArrowLeft')
  await enter()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await visitor.goRound()

  // Keys on the glass are one stop too. Escape empties the field.
  await visitor.goTo('.field .face')
  await enter()
  await visitor.goTo('.keyboard button')
  await visitor.arrow('ArrowRight')
  await visitor.arrow('ArrowLeft')
  await enter()
  await expect(page.getByRole('textbox')).not.toHaveValue('')
  await visitor.goTo('.field input', 'Shift+Tab')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox')).toHaveValue('')
  await page.keyboard.type('infirmier')
  await enter()
  await expect(page.locator('.keyboard')).toHaveCount(0)
  await expect(page.locator('.hit-open').first()).toBeVisible()
  await visitor.goRound()

  await visitor.goTo('.hit-open')
  await enter()
  await isTitled()
  await visitor.goRound()
  await visitor.goTo('.doc-acts > [aria-pressed]')
  await enter()
  await visitor.goTo('.doc-talk button')
  await enter()
  await isTitled()
  await expect(page.locator('.week')).toBeVisible()
  await visitor.goTo('.q-list')
  await enter()
  await isTitled()
  await expect(page.getByRole('main').getByText('Infirmier / Infirmière')).toBeVisible()
  await visitor.goTo('.list-acts .main')
  await enter()
  await expect(page.locator('.qr')).toBeVisible()
  await visitor.goTo('.q-done', 'Shift+Tab')
  await leaving(enter())
  await expect((await kiosk.fresh()).locator('html')).toHaveAttribute('lang', 'fr')
  expect(visitor.looked.size).toBeGreaterThan(10)
})
