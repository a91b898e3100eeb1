import type { Page } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { launchKiosk } from './launch-kiosk.ts'
import { openServedScreens } from './served-screens.ts'
import { demonstrationReleases } from './surroundings.ts'
import type { Complaints } from './watch-complaints.ts'

/** The screens before a visitor, in whichever host the project runs. */
export type Kiosk = Readonly<{
  host: 'electron' | 'chromium'
  /** The window a visitor sees at the start of the test, at Welcome. */
  page: Page
  /** After the visit was ended in some way: the fresh window, at Welcome. The old page must not be used any more. */
  fresh(): Promise<Page>
  complaints: Complaints
}>

/** One host for all tests of a worker; each test begins with a window that nobody has used. */
type Host = Readonly<{
  kind: Kiosk['host']
  shown(): Promise<Page>
  next(used: Page): Promise<Page>
  /** The test is over: whatever it left is ended; where `shown` opens a page of its own, there is nothing to end. */
  leave(used: Page): Promise<void>
  complaints: Complaints
  close(): Promise<void>
}>

async function electronHost(): Promise<Host> {
  const kiosk = await launchKiosk({ release: demonstrationReleases(), windowed: '1920x1080' })
  // A test begins when the next window stands by: a window that is being made in the middle of it has neither the test's clock nor its scripts.
  const settled = async (page: Page): Promise<Page> => {
    await kiosk.standby()
    return page
  }
  return {
    kind: 'electron',
    shown: async () => settled(await kiosk.shown()),
    next: async used => settled(await kiosk.shownAfter(used)),
    async leave(used) {
      await endQuietly(used)
      await kiosk.shownAfter(used)
    },
    complaints: kiosk.complaints,
    close: kiosk.quit,
  }
}

async function chromiumHost(): Promise<Host> {
  const { fresh, atWelcome, complaints, close } = await openServedScreens(demonstrationReleases())
  return { kind: 'chromium', shown: fresh, next: atWelcome, leave: async () => undefined, complaints, close }
}

/** For a moment after a visit Welcome takes nothing: what comes then is of the visit before. */
const takesTouches = (page: Page): Promise<void> => page.locator('.welcome:not([data-rests])').waitFor()

export const test = base.extend<{ kiosk: Kiosk }, { kioskHost: Host }>({
  kioskHost: [
    // Playwright reads what a fixture needs from this pattern; the project decides here, so that Electron's project never asks for a browser of Playwright's own.
    // biome-ignore lint/correctness/noEmptyPattern: the empty pattern is Playwright's way to say "needs nothing"
    async ({}, use, worker) => {
      const host = await (worker.project.name === 'electron' ? electronHost() : chromiumHost())
      await use(host)
      await host.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  kiosk: async ({ kioskHost }, use) => {
    let page = await kioskHost.shown()
    await takesTouches(page)
    kioskHost.complaints.take()
    await use({
      host: kioskHost.kind,
      page,
      complaints: kioskHost.complaints,
      fresh: async () => {
        page = await kioskHost.next(page)
        await takesTouches(page)
        return page
      },
    })
    expect(kioskHost.complaints.take(), 'no page complained').toEqual([])
    await kioskHost.leave(page)
  },
})

/** Ends the visit from behind, whatever the screen is at, so that the next test begins with a window nobody used. */
async function endQuietly(page: Page): Promise<void> {
  await page
    .evaluate(() => (globalThis as unknown as { escale: { endVisit(why: string): Promise<void> } }).escale.endVisit('staff'))
    // The window goes while it answers.
    .catch(() => undefined)
}

export { expect }
