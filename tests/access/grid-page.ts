import type { Browser, Page } from '@playwright/test'
import { usualTuesday } from '../e2e/harness/at-time.ts'
import type { Geometry } from '../e2e/harness/screen-geometry.ts'

/** A page of the browser host as it looks on such a screen, past Welcome, on a Tuesday morning, when most desks are open: whenever the grid is walked. */
export async function gridPage(browser: Browser, url: string, geometry: Geometry): Promise<Page> {
  const context = await browser.newContext({ viewport: geometry, reducedMotion: 'reduce', locale: 'fr-FR', hasTouch: true })
  const page = await context.newPage()
  await page.clock.install({ time: usualTuesday() })
  await page.route('**/host/start', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), diagonalInches: geometry.diagonalInches } })
  })
  await page.goto(url)
  await page.locator('.welcome').click()
  return page
}
