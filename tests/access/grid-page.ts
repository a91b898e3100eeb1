import type { Browser, Page } from '@playwright/test'
import type { Geometry } from '../e2e/harness/screen-geometry.ts'

/** A page of the browser host as it looks on such a screen, at Welcome; its clock is Playwright's. */
export async function gridPage(browser: Browser, url: string, geometry: Geometry): Promise<Page> {
  const context = await browser.newContext({ viewport: geometry, reducedMotion: 'reduce', locale: 'fr-FR', hasTouch: true })
  const page = await context.newPage()
  await page.clock.install()
  await page.route('**/host/start', async route => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), diagonalInches: geometry.diagonalInches } })
  })
  await page.goto(url)
  await page.locator('.welcome').click()
  return page
}
