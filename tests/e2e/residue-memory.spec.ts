import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { SIDES } from '../../electron/visit/visit-state.ts'
import { IMPATIENT_SECONDS, impatientRelease } from './harness/impatient-release.ts'
import type { LaunchedKiosk } from './harness/launch-kiosk.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { treeMemory } from './harness/measure-memory.ts'
import { pressKeys, typeOnKeyboard, windowsNamed } from './harness/real-keyboard.ts'
import { filesHolding } from './harness/scan-files.ts'
import type { ScannedProcess } from './harness/scan-memory.ts'
import { scanTree } from './harness/scan-memory.ts'
import { demonstrationReleases, freshFolder, OUTPUT } from './harness/surroundings.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

// R1: what a visitor types is nowhere after the visit: no file, no window, no process. Every test first finds its word while the visit lasts, or it proves nothing.
let kiosk: LaunchedKiosk

test.beforeAll(async () => {
  kiosk = await launchKiosk({ release: impatientRelease(demonstrationReleases()) })
})
test.afterAll(async () => kiosk?.quit())

/** A word that was never in any file or memory before: letters that every keyboard layout has in one place. */
const freshWord = (): string => [...randomBytes(24)].map(byte => 'bcdefghijklnoprstuv'[byte % 19]).join('')

const scan = (word: string): readonly ScannedProcess[] => scanTree(kiosk.app.process().pid ?? 0, word)
/** Which processes hold it, and where in their memory: what a failure has to tell. */
const findings = (scanned: readonly ScannedProcess[]): readonly string[] =>
  scanned.flatMap(({ type, where }) => where.map(place => `${type}: ${place}`))
const holders = (scanned: readonly ScannedProcess[]): readonly string[] => scanned.filter(({ hits }) => hits > 0).map(({ type }) => type)

/** Types the word into the search field by real keys, marks it and copies it, and sees that memory holds it now. */
async function leaveTraces(page: Page, word: string): Promise<void> {
  await beginVisit(page)
  await searchField(page).focus()
  typeOnKeyboard(word)
  pressKeys('ctrl+a', 'ctrl+c')
  // The value is never asked for: the answer would go through main, and the test would find its own question.
  await expect.poll(() => holders(scan(word)), 'the positive control').toEqual(expect.arrayContaining(['main', 'renderer']))
}

async function expectNoTrace(fresh: Page, word: string): Promise<void> {
  await expect.poll(() => findings(scan(word)), { message: 'no process holds the word', timeout: 60_000 }).toEqual([])
  const scanned = scan(word)
  expect(scanned.filter(({ type }) => type === 'main' || type === 'renderer').every(({ scannedBytes }) => scannedBytes > 10_000_000)).toBe(
    true,
  )
  expect(filesHolding(kiosk.profile, word)).toEqual([])
  expect(filesHolding(OUTPUT, word)).toEqual([])
  expect(windowsNamed(word)).toEqual([])
  const inPage = await fresh.evaluate(
    () => document.documentElement.outerHTML + [...document.querySelectorAll('input')].map(({ value }) => value).join(),
  )
  expect(inPage).not.toContain(word)
  const formats = await kiosk.app.evaluate(({ clipboard }) => {
    const either = clipboard as unknown as { availableFormats?(which?: string): string[] }
    return [...(either.availableFormats?.() ?? []), ...(either.availableFormats?.('selection') ?? [])]
  })
  expect(formats).toEqual([])
}

test.describe.configure({ timeout: 180_000 })

test('the scanner of files finds a word planted as UTF-8, UTF-16, base64 and as a name', () => {
  const word = freshWord()
  const folder = freshFolder('planted')
  expect(filesHolding(folder, word)).toEqual([])
  writeFileSync(join(folder, 'utf8'), `before ${word} after`)
  writeFileSync(join(folder, 'utf16'), Buffer.from(`before ${word} after`, 'utf16le'))
  for (const shift of [0, 1, 2])
    writeFileSync(join(folder, `base64-${shift}`), Buffer.from(`${'-'.repeat(shift)}${word}!`).toString('base64'))
  writeFileSync(join(folder, `name-${word}`), '')
  expect(filesHolding(folder, word)).toHaveLength(6)
  rmSync(folder, { recursive: true })
})

const processOf = (page: Page): Promise<number> =>
  kiosk.app.browserWindow(page).then(window => window.evaluate(shown => shown.webContents.getOSProcessId()))

// A few here; how it is over 200 of them, `node build/soak.mjs` tells.
test('visit after visit: a fresh process each time, never more than two windows, and the memory of the program is as it was before', async () => {
  const processes = new Set<number>()
  const memoryAfter = async (visits: number): Promise<number> => {
    for (let visit = 0; visit < visits; visit += 1) {
      // The window of the visit before may still be going; the one that is shown once the next stands by stays.
      await expect(async () => {
        await kiosk.standby()
        await beginVisit(await kiosk.shown())
      }).toPass({ timeout: 20_000 })
      const page = await kiosk.shown()
      processes.add(await processOf(page))
      await searchField(page).focus()
      typeOnKeyboard('infirmiere')
      await finishVisit(page)
      await kiosk.shownAfter(page)
    }
    await kiosk.standby()
    await (await kiosk.shown()).waitForTimeout(1_000)
    return treeMemory(kiosk.app.process().pid ?? 0)
  }
  const [warm, more] = [2, 6]
  const before = await memoryAfter(warm)
  const after = await memoryAfter(more)
  console.log(`memory of all processes (PSS): ${before.toFixed(0)} MiB after ${warm} visits, ${after.toFixed(0)} MiB after ${warm + more}`)
  expect(processes.size).toBe(warm + more)
  const windows = await kiosk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(window => window.webContents.getURL()))
  expect(windows.sort()).toEqual(['escale://cover/', ...SIDES.map(() => 'escale://kiosk/')])
  expect(kiosk.complaints.take()).toEqual([])
  // The garbage collector's own breathing is as much; a document, a worker or a window that stays with each visit is more.
  expect(after - before).toBeLessThan(30)
})

test('nothing is left after the end by the button', async () => {
  const page = await kiosk.shown()
  const word = freshWord()
  await leaveTraces(page, word)
  await finishVisit(page)
  await expectNoTrace(await kiosk.shownAfter(page), word)
})

test('nothing is left after the window crashed, and no crash dump is made', async () => {
  const page = await kiosk.shown()
  const word = freshWord()
  await leaveTraces(page, word)
  const window = await kiosk.app.browserWindow(page)
  process.kill(await window.evaluate(shown => shown.webContents.getOSProcessId()), 'SIGABRT')
  // The driver may name the window that crashed anew before it goes: the one that is looked at is there to stay.
  await expect(async () => {
    const next = await kiosk.shownAfter(page)
    await next.waitForTimeout(500)
    expect(next.isClosed()).toBe(false)
  }).toPass({ timeout: 30_000 })
  await expectNoTrace(await kiosk.shownAfter(page), word)
  expect(readdirSync(kiosk.profile, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.dmp'))).toEqual([])
})

test('nothing is left after the end by idleness', async () => {
  const page = await kiosk.shown()
  // A window that is being made has no clock to take yet.
  await kiosk.standby()
  // From here on the clock of every window is the test's: nothing comes after.
  await page.clock.install()
  const word = freshWord()
  await leaveTraces(page, word)
  await page.clock.fastForward(IMPATIENT_SECONDS * 2000 + 1000).catch(() => undefined)
  await expect
    .poll(
      () =>
        kiosk
          .journal()
          .filter(({ code }) => code === 'visit-ended')
          .at(-1)?.why,
    )
    .toBe('idle')
  await expectNoTrace(await kiosk.shownAfter(page), word)
})
