import type { Page } from '@playwright/test'
import { HAND_MS } from './type-as-hands.ts'

/** What to do about a thing that is not there, or is on already. */
export type Unless = 'must' | 'if-there' | 'on'

/** What is looked up, and a control that is waited for, come within this. */
const PATIENCE_MS = 20_000
const CONTROL_MS = 5_000

/** Waits until nothing is being looked up, no letter waits for its font, and two frames have been drawn. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(async patienceMs => {
    const frame = (): Promise<number> => new Promise(done => requestAnimationFrame(done))
    const isBusy = (): boolean => document.querySelector('[aria-busy="true"], .wait') !== null || document.fonts.status !== 'loaded'
    for (const begun = Date.now(); isBusy(); await frame())
      if (Date.now() - begun > patienceMs) throw new Error(`still busy after ${patienceMs} ms`)
    await frame()
    await frame()
  }, PATIENCE_MS)

/**
 * Presses what a selector names, wherever on the page it is; from the end when `at` is negative. It is a way to a screen, no proof that a finger
 * can go it (tests that touch do that): a walk through thousands of screens has no time to scroll.
 */
export async function touch(page: Page, selector: string, at = 0, unless: Unless = 'must'): Promise<void> {
  await page.evaluate(
    async ({ wanted, nth, absent, patienceMs }) => {
      const find = (): HTMLElement | undefined => [...document.querySelectorAll<HTMLElement>(wanted)].at(nth)
      let element = find()
      if (element === undefined && absent === 'if-there') return
      for (const begun = Date.now(); element === undefined; element = find()) {
        if (Date.now() - begun > patienceMs) throw new Error(`there is no ${wanted} at ${nth}`)
        await new Promise(done => requestAnimationFrame(done))
      }
      // A sign of life, as a finger gives it.
      element.dispatchEvent(new Event('touchstart', { bubbles: true }))
      if (absent !== 'on' || element.getAttribute('aria-pressed') !== 'true') element.click()
    },
    { wanted: selector, nth: at, absent: unless, patienceMs: CONTROL_MS },
  )
  await settle(page)
}

/** Puts words into the field at once, as a walk does that is no proof of typing; what stood there goes. */
export async function putWords(page: Page, words: string): Promise<void> {
  await page.locator('.field input').fill(words)
  await settle(page)
}

/** Types as hands do on a hardware keyboard: faster, and it would be taken for a machine until the keys stop. */
export async function typeWords(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words, { delay: HAND_MS })
  await settle(page)
}

/** Brings everything that is touched within reach of a chair, or takes it back; leaves one on the screen where that is chosen. */
export async function sit(page: Page, seated: boolean): Promise<void> {
  await touch(page, '.q-display')
  const button = page.locator('.reach-setting button')
  if (((await button.getAttribute('aria-pressed')) === 'true') !== seated) await button.dispatchEvent('click')
  await settle(page)
}
