import type { Page, Route } from '@playwright/test'

/** Loads the page of the browser host anew, as if the host had told it something else at its start. */
export async function withStart(page: Page, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const changed = async (route: Route): Promise<void> => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), ...changes } })
  }
  // Asked once, after the page has loaded; the next window is told the truth again.
  await page.route('**/host/start', changed, { times: 1 })
  await page.reload()
}
