import type { Page } from '@playwright/test'
import { HAND_MS } from './type-as-hands.ts'

/** What to do about a thing that is not there, or is on already. */
export type Unless = 'must' | 'if-there' | 'on'

/** Waits until nothing is being looked up, no letter waits for its font, and two frames have been drawn. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"], .wait') === null && document.fonts.status === 'loaded')
  await page.evaluate(
    () =>
      new Promise<void>(done => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()))
      }),
  )
}

/**
 * Presses what a selector names, wherever on the page it is; from the end when `at` is negative. It is a way to a screen, no proof that a finger
 * can go it (tests that touch do that): a walk through thousands of screens has no time to scroll.
 */
export async function touch(page: Page, selector: string, at = 0, unless: Unless = 'must'): Promise<void> {
  const all = page.locator(selector)
  if (unless === 'if-there' && (await all.count()) === 0) return
  const one = at < 0 ? all.nth((await all.count()) + at) : all.nth(at)
  await one.waitFor({ state: 'attached', timeout: 5_000 })
  await one.evaluate((element: HTMLElement, keep) => {
    // A sign of life, as a finger gives it.
    element.dispatchEvent(new Event('touchstart', { bubbles: true }))
    if (keep && element.getAttribute('aria-pressed') === 'true') return
    element.click()
  }, unless === 'on')
  await settle(page)
}

/** Types as hands do on a hardware keyboard: faster, and it would be taken for a machine until the keys stop. */
export async function typeWords(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words, { delay: HAND_MS })
  await settle(page)
}
