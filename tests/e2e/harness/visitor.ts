import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** What the buttons say to a visitor in French. */
export const BEGIN = 'Touchez pour commencer'
export const FINISHED = /J’ai fini.*tout effacer/

/** From Welcome to Home, as a finger would. */
export async function beginVisit(page: Page): Promise<void> {
  await page.getByRole('button', { name: BEGIN }).click()
  await expect(page.getByRole('button', { name: FINISHED })).toBeVisible()
}

/** An act with which the window may go while it is still under the finger. */
export const leaving = (act: Promise<void>): Promise<void> =>
  act.catch((error: unknown) => {
    if (!(error instanceof Error && /closed|crashed/.test(error.message))) throw error
  })

/** "I have finished, erase everything". */
export const finishVisit = (page: Page): Promise<void> => leaving(page.getByRole('button', { name: FINISHED }).click())

/** The field that every screen of a visit has in one place. */
export const searchField = (page: Page): Locator => page.getByRole('textbox', { name: 'Rechercher' })
