import type { Page } from '@playwright/test'
import { chromium, expect } from '@playwright/test'
import { startBrowserHost } from './browser-host.ts'
import { chromiumExecutable, IS_ROOT } from './surroundings.ts'
import { typeAsHands } from './type-as-hands.ts'
import { BEGIN } from './visitor.ts'
import type { Complaints } from './watch-complaints.ts'
import { watchComplaints } from './watch-complaints.ts'

/** The Chromium of this machine, with its sandbox wherever it can have one. */
export const launchChromium = () => chromium.launch({ executablePath: chromiumExecutable(), chromiumSandbox: !IS_ROOT })

/** A release's screens in Chromium. */
export type ServedScreens = Readonly<{
  /** A page that nobody has used, at Welcome; the one before is closed, and with it the clock, the routes and the size that a test gave it. */
  fresh(): Promise<Page>
  /** The page in use, once Welcome stands on it again. */
  atWelcome(): Promise<Page>
  complaints: Complaints
  close(): Promise<void>
}>

/** Serves a release and opens its screens, in French and with touch, on the screen of the look. */
export async function openServedScreens(release: string): Promise<ServedScreens> {
  const served = await startBrowserHost(release)
  const browser = await launchChromium()
  const open = async () => {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1920, height: 1080 }, hasTouch: true })
    const complaints = watchComplaints(context)
    typeAsHands(context)
    const page = await context.newPage()
    await page.goto(served.url)
    return { context, complaints, page }
  }
  let used = await open()
  const atWelcome = async (): Promise<Page> => {
    await expect(used.page.getByRole('button', { name: BEGIN })).toBeVisible()
    return used.page
  }
  return {
    async fresh() {
      await used.context.close()
      used = await open()
      return atWelcome()
    },
    atWelcome,
    complaints: { take: () => used.complaints.take() },
    async close() {
      await browser.close()
      served.close()
    },
  }
}
