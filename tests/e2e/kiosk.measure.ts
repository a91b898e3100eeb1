import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { FREED_MEMORY_ARGUMENT } from '../../electron/freed-memory.ts'
import { inOneLine } from './harness/figures.ts'
import type { JournalLine, LaunchedKiosk } from './harness/launch-kiosk.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { typeOnKeyboard } from './harness/real-keyboard.ts'
import { demonstrationReleases, electronExecutable, freshFolder, IS_ROOT, PROGRAM } from './harness/surroundings.ts'
import { BEGIN, beginVisit, finishVisit, searchField } from './harness/visitor.ts'
import type { MainThread } from './harness/watch-main-thread.ts'
import { readMainThread, watchMainThread } from './harness/watch-main-thread.ts'

// Figures, not tests: `node build/measure-kiosk.mjs` prints them. ESCALE_MEASURE_RELEASE names another release than the demonstration.
const release = process.env.ESCALE_MEASURE_RELEASE ?? demonstrationReleases()
const STARTS = 7
const VISITS = 40
/** A window that stands by is warmed two seconds after it is made: by then all is still, as when a visitor comes. */
const REST_MS = 4_000
const WORDS = ['infirmiere', 'creche', 'apprentissage', 'menuisier', 'formation adulte', 'cap cuisine', 'bilan de competences']

test.setTimeout(1_200_000)

test('start, visits, keystrokes', async () => {
  const toWelcome: number[] = []
  for (let start = 0; start < STARTS; start += 1) toWelcome.push(await timeToWelcome())
  const kiosk = await launchKiosk({ release })
  const toHome: number[] = []
  const toPaint: number[] = []
  let page = await kiosk.shown()
  for (let visit = 0; visit < VISITS; visit += 1) {
    await rest(kiosk)
    toHome.push(await timeToHome(page))
    await markPainted(kiosk, page)
    await finishVisit(page)
    page = await kiosk.shownAfter(page)
    toPaint.push(shownAfterMs(kiosk) + (await paintedAfterMs(page)))
  }
  const keys = await timeKeystrokes(kiosk)
  const journal = kiosk.journal()
  await kiosk.quit()
  const taken = (code: string, field: 'ms' | 'sinceEndMs'): number[] =>
    journal.flatMap(line => (line.code === code && line[field] !== undefined ? [line[field]] : []))
  const standingBy = journal.flatMap(({ standingBy: count, sinceEndMs }) =>
    count === undefined || sinceEndMs === undefined ? [] : [count],
  )
  console.log(
    [
      '',
      `this machine: 300,000,000 additions in ${timeAdditions().toFixed(0)} ms, 256 MiB of fresh memory in ${timeFreshPages().toFixed(0)} ms`,
      inOneLine('start of the process to Welcome shown', toWelcome, 'ms'),
      inOneLine('touch on Welcome to Home painted', toHome, 'ms'),
      inOneLine('end of a visit to the next window shown', taken('window-shown', 'sinceEndMs'), 'ms'),
      inOneLine('  of which until the used process is gone', taken('process-gone', 'ms'), 'ms'),
      inOneLine('end of a visit to the first frame of the next window', toPaint, 'ms'),
      `another window stood by already when the next was shown: ${standingBy.filter(count => count > 0).length} of ${standingBy.length}`,
      inOneLine('end of a visit to its own window made again', taken('standby-ready', 'sinceEndMs'), 'ms'),
      inOneLine('  of which clearing the used session', taken('wiped', 'ms'), 'ms'),
      inOneLine('  of which making the window', taken('standby-ready', 'ms'), 'ms'),
      inOneLine('keystroke to paint (event timing; 16 stands for at most 16)', keys.events, 'ms'),
      inOneLine('keystroke to the last results painted', keys.results, 'ms'),
      inOneLine('interaction to next paint, typing and touching (16 stands for at most 16)', keys.mainThread.interactions, 'ms'),
      sayLongTasks(keys.mainThread),
    ].join('\n'),
  )
})

/** Lets the other windows be made and warmed: what is measured is the visit, not the making of the next. */
async function rest(kiosk: LaunchedKiosk): Promise<void> {
  await kiosk.standby()
  await pause(REST_MS)
}

/** How fast this machine is now, to compare runs by: 3 x 10^8 additions. */
function timeAdditions(): number {
  const startedMs = performance.now()
  let sum = 0
  for (let term = 0; term < 300_000_000; term += 1) sum += term
  return sum > 0 ? performance.now() - startedMs : Number.NaN
}

/** How fast this machine hands out memory, which starts and first frames are made of: 65,536 pages of 4 KiB touched for the first time. */
function timeFreshPages(): number {
  const startedMs = performance.now()
  const pages = new Uint8Array(65_536 * 4_096)
  for (let at = 0; at < pages.length; at += 4_096) pages[at] = 1
  return performance.now() - startedMs
}

/** Starts the program as a person does, without a driver, and reads in its journal when Welcome was shown. */
async function timeToWelcome(): Promise<number> {
  const profile = freshFolder('start')
  const child = spawn(
    electronExecutable(),
    [FREED_MEMORY_ARGUMENT, ...(IS_ROOT ? ['--no-sandbox'] : []), PROGRAM, '--demonstration', '--release', release, '--profile', profile],
    { stdio: 'ignore' },
  )
  const ended = once(child, 'exit')
  try {
    for (;;) {
      const started = readLines(join(profile, 'journal.jsonl')).find(({ code }) => code === 'started')
      if (started?.sinceLaunchMs !== undefined) return started.sinceLaunchMs
      await pause(20)
    }
  } finally {
    child.kill('SIGTERM')
    await ended
  }
}

function readLines(file: string): (JournalLine & { sinceLaunchMs?: number })[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
  } catch {
    return []
  }
}

/** Lets the window that stands by note how long it takes from being shown to having drawn its first frame on the screen. */
async function markPainted(kiosk: LaunchedKiosk, shown: Page): Promise<void> {
  for (const page of kiosk.app.windows()) {
    if (page === shown || !page.url().startsWith('escale://kiosk/')) continue
    await page.evaluate(() => {
      const all = globalThis as unknown as { escale: { onShown(shown: () => void): void }; painted: Promise<number> }
      all.painted = new Promise(done => {
        all.escale.onShown(() => {
          const shownMs = performance.now()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - shownMs)))
        })
      })
    })
  }
}

const paintedAfterMs = (page: Page): Promise<number> => page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted)

/** From the end of the last visit to the next window shown, by main's own clock. */
const shownAfterMs = (kiosk: LaunchedKiosk): number =>
  kiosk.journal().findLast(({ code }) => code === 'window-shown')?.sinceEndMs ?? Number.NaN

/** From the touch to the first frame with the search field in it, by the page's own clock. */
async function timeToHome(page: Page): Promise<number> {
  await page.evaluate(() => {
    const all = globalThis as unknown as { home: Promise<number> }
    all.home = new Promise(done => {
      document.addEventListener(
        'pointerup',
        ({ timeStamp }) => {
          const look = (): void => {
            if (document.querySelector('search input') === null) requestAnimationFrame(look)
            else requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)))
          }
          look()
        },
        { capture: true, once: true },
      )
    })
  })
  await page.getByRole('button', { name: BEGIN }).click()
  return page.evaluate(() => (globalThis as unknown as { home: Promise<number> }).home)
}

/** The browser tells tasks from 50 ms on; none told is none that long. */
function sayLongTasks({ longTasks }: MainThread): string {
  const longest = longTasks.length === 0 ? 'none' : `longest ${Math.max(...longTasks).toFixed(0)} ms`
  return `main-thread tasks over 50 ms while typing and touching: ${longTasks.length} (${longest})`
}

async function timeKeystrokes(kiosk: LaunchedKiosk): Promise<{ events: number[]; results: number[]; mainThread: MainThread }> {
  const page = await kiosk.shown()
  await rest(kiosk)
  await beginVisit(page)
  await searchField(page).focus()
  await page.evaluate(() => {
    const taken = { typed: 0, slow: [] as number[], results: [] as number[] }
    Object.assign(globalThis, { taken })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) if (entry.name === 'keydown') taken.slow.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit)
    let pressedMs: number | undefined
    let paintedMs: number | undefined
    const take = (nextMs: number | undefined): void => {
      if (pressedMs !== undefined && paintedMs !== undefined) taken.results.push(paintedMs - pressedMs)
      pressedMs = nextMs
      paintedMs = undefined
    }
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        take(timeStamp)
        taken.typed += 1
      },
      { capture: true },
    )
    // What the touch on "Effacer" changes is no answer to a key.
    document.addEventListener('pointerdown', () => take(undefined), { capture: true })
    new MutationObserver(() => {
      const of = pressedMs
      requestAnimationFrame(() =>
        setTimeout(() => {
          if (of === pressedMs) paintedMs = performance.now()
        }),
      )
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await watchMainThread(page)
  for (const word of WORDS) {
    typeOnKeyboard(word, 250)
    await pause(300)
    await page.getByRole('button', { name: 'Effacer', exact: true }).click()
  }
  const { typed, slow, results } = await page.evaluate(
    () => (globalThis as unknown as { taken: { typed: number; slow: number[]; results: number[] } }).taken,
  )
  for (const word of WORDS) await touchThrough(page, word)
  const mainThread = await readMainThread(page)
  return { events: [...slow, ...Array<number>(Math.max(0, typed - slow.length)).fill(16)], results, mainThread }
}

/** What a finger does with a result: opens it, comes back, clears the words. */
async function touchThrough(page: Page, word: string): Promise<void> {
  typeOnKeyboard(word, 150)
  await page.locator('.hit-open').first().click()
  await pause(300)
  await page.getByRole('button', { name: 'Retour', exact: true }).click()
  await pause(300)
  await page.getByRole('button', { name: 'Effacer', exact: true }).click()
}
