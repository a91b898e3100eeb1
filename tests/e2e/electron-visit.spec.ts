import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { LaunchedKiosk } from './harness/launch-kiosk.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { processTree } from './harness/scan-memory.ts'
import { demonstrationReleases } from './harness/surroundings.ts'
import { beginVisit, FINISHED, finishVisit } from './harness/visitor.ts'

let kiosk: LaunchedKiosk

test.beforeAll(async () => {
  kiosk = await launchKiosk({ release: demonstrationReleases() })
  await kiosk.shown()
})
test.afterAll(async () => kiosk.quit())
test.beforeEach(async () => kiosk.standby())

const processOf = (page: Page): Promise<number> =>
  kiosk.app.browserWindow(page).then(window => window.evaluate(shown => shown.webContents.getOSProcessId()))

test('shows one window over the whole screen, and two stand by out of sight', async () => {
  const windows = () =>
    kiosk.app.evaluate(({ BrowserWindow, screen }) => {
      const { bounds } = screen.getPrimaryDisplay()
      return BrowserWindow.getAllWindows()
        .filter(window => window.webContents.getURL() === 'escale://kiosk/')
        .map(window =>
          window.isVisible() ? { kiosk: window.isKiosk(), fills: JSON.stringify(window.getBounds()) === JSON.stringify(bounds) } : 'hidden',
        )
    })
  await expect
    .poll(async () => (await windows()).map(window => JSON.stringify(window)).toSorted())
    .toEqual(['"hidden"', '"hidden"', JSON.stringify({ kiosk: true, fills: true })])
})

test('ends by the button: a fresh window in another process, at Welcome, with an empty history', async () => {
  const used = await kiosk.shown()
  const usedProcess = await processOf(used)
  await beginVisit(used)
  await finishVisit(used)
  const fresh = await kiosk.shownAfter(used)
  expect(await processOf(fresh)).not.toBe(usedProcess)
  expect(processTree(kiosk.app.process().pid ?? 0)).not.toContain(usedProcess)
  expect(await fresh.evaluate(() => [history.length, location.href])).toEqual([1, 'escale://kiosk/'])
  await expect(fresh.getByRole('button', { name: FINISHED })).toHaveCount(0)
})

test('a crash of the window shows a fresh one within three seconds', async () => {
  const used = await kiosk.shown()
  await beginVisit(used)
  const startedMs = performance.now()
  const process = await processOf(used)
  globalThis.process.kill(process, 'SIGKILL')
  await kiosk.shownAfter(used)
  expect(performance.now() - startedMs).toBeLessThan(3_000)
  expect(
    kiosk
      .journal()
      .filter(({ code }) => code === 'window-failed')
      .at(-1),
  ).toMatchObject({ why: 'crashed' })
})

test('a window that hangs is ended within ten seconds', async () => {
  const used = await kiosk.shown()
  const startedMs = performance.now()
  used
    .evaluate(() => {
      for (;;) performance.now()
    })
    .catch(() => undefined)
  await kiosk.shownAfter(used)
  expect(performance.now() - startedMs).toBeLessThan(10_000)
  expect(
    kiosk
      .journal()
      .filter(({ code }) => code === 'window-failed')
      .at(-1),
  ).toMatchObject({ why: 'hung' })
})

test('the death of the graphics process ends no visit', async () => {
  const page = await kiosk.shown()
  const graphics = await kiosk.app.evaluate(({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid)
  process.kill(graphics ?? 0, 'SIGKILL')
  await expect.poll(() => kiosk.app.evaluate(({ app }) => app.getAppMetrics().find(({ type }) => type === 'GPU')?.pid)).not.toBe(graphics)
  await beginVisit(page)
  expect(await kiosk.shown()).toBe(page)
  await finishVisit(page)
  await kiosk.shownAfter(page)
})

test('the screen changes under the kiosk: the window takes all of it', async () => {
  const page = await kiosk.shown()
  const bounds = await kiosk.app.evaluate(({ BrowserWindow, screen }) => {
    const window = BrowserWindow.getAllWindows().find(each => each.isVisible() && each.webContents.getURL() === 'escale://kiosk/')
    window?.setKiosk(false)
    window?.setBounds({ x: 100, y: 50, width: 800, height: 600 })
    screen.emit('display-metrics-changed')
    return screen.getPrimaryDisplay().bounds
  })
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([bounds.width, bounds.height])
})

test('P678: a second end at once shows another window that stood by; ends faster than windows are made show "one moment", never a used one', async () => {
  const used = [await kiosk.shown()]
  for (let end = 0; end < 4; end += 1) {
    await endByBridge(used.at(-1) as Page)
    used.push(await kiosk.shownAfter(used.at(-1) as Page))
  }
  expect(used.map(page => page.isClosed())).toEqual([true, true, true, true, false])
  expect(new Set(used).size).toBe(used.length)
  const lines = kiosk
    .journal()
    .filter(({ code }) => code === 'window-shown' || code === 'process-gone')
    .slice(-8)
  expect(lines.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => ['process-gone', 'window-shown']).flat())
  const [first] = lines.filter(({ code }) => code === 'window-shown')
  expect(first?.standingBy).toBe(1)
})

test('a wipe that fails puts the kiosk out of service and asks for a restart', async () => {
  const broken = await launchKiosk({ release: demonstrationReleases() })
  await broken.shown()
  await broken.standby()
  await broken.app.evaluate(({ session }) => {
    for (const name of ['visit-a', 'visit-b', 'visit-c']) {
      session.fromPartition(name, { cache: false }).clearCache = () => Promise.reject(new Error('no'))
    }
  })
  const ended = new Promise<number | null>(resolve => broken.app.process().once('exit', resolve))
  await endByBridge(await broken.shown())
  expect(await ended).toBe(75)
  const codes = broken.journal().map(({ code, why, step }) => [code, why ?? step])
  expect(codes).toContainEqual(['wipe-step-failed', 'cache'])
  expect(codes).toContainEqual(['out-of-service', 'wipe-failed'])
})

/** Ends the visit through the door, as the page does. */
async function endByBridge(page: Page): Promise<void> {
  await page
    .evaluate(() => (globalThis as unknown as { escale: { endVisit(why: string): Promise<void> } }).escale.endVisit('finished'))
    // The window goes while it answers.
    .catch(() => undefined)
}
