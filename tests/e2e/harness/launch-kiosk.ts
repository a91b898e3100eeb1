import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { _electron, expect } from '@playwright/test'
import { FREED_MEMORY_ARGUMENT } from '../../../electron/freed-memory.ts'
import { SIDES } from '../../../electron/visit/visit-state.ts'
import { electronExecutable, freshFolder, IS_ROOT, PROGRAM } from './surroundings.ts'
import { typeAsHands } from './type-as-hands.ts'
import type { Complaints } from './watch-complaints.ts'
import { watchComplaints } from './watch-complaints.ts'

/** One line of the kiosk's journal. */
export type JournalLine = Readonly<{
  at: string
  code: string
  side?: string
  ms?: number
  sinceEndMs?: number
  standingBy?: number
  why?: string
  what?: string
  step?: string
}>

/** The real kiosk, started for tests. */
export type LaunchedKiosk = Readonly<{
  app: ElectronApplication
  profile: string
  complaints: Complaints
  journal(): readonly JournalLine[]
  /** The window that a visitor sees; waits for it. */
  shown(): Promise<Page>
  /** Waits for a fresh window to be shown after `used`. */
  shownAfter(used: Page): Promise<Page>
  /** Waits until two windows stand by. */
  standby(): Promise<void>
  quit(): Promise<void>
}>

type LaunchOptions = Readonly<{
  release: string
  program?: string
  profile?: string
  /** A window of this size; without it, the whole screen. */
  windowed?: string
}>

const START_MS = 30_000
/** The driver now and then does not attach to an Electron that runs and serves (its journal goes on): it is asked again. */
const ATTACH_MS = 12_000
const ATTEMPTS = 4

/** Starts the program as `npm start` does, in a profile of its own, with the sandbox wherever Chromium has one. */
export async function launchKiosk({
  release,
  program = PROGRAM,
  profile = freshFolder('profile'),
  windowed,
}: LaunchOptions): Promise<LaunchedKiosk> {
  const app = await launchPatiently({
    executablePath: electronExecutable(),
    args: [
      program,
      FREED_MEMORY_ARGUMENT,
      '--demonstration',
      '--release',
      release,
      '--profile',
      profile,
      ...(windowed === undefined ? [] : ['--windowed', windowed]),
    ],
    env: { ...definedEnvironment(), ESCALE_TEST: '1', ESCALE_SUPERVISED: '1' },
    chromiumSandbox: !IS_ROOT,
    timeout: ATTACH_MS,
  })
  const complaints = watchComplaints(app.context())
  typeAsHands(app.context())
  const journal = (): readonly JournalLine[] => readJournal(join(profile, 'journal.jsonl'))

  const findShown = async (): Promise<Page | undefined> => {
    for (const page of app.windows()) {
      if (!page.isClosed() && page.url().startsWith('escale://kiosk/') && (await isVisible(app, page))) return page
    }
    return undefined
  }
  const waitShown = async (isWanted: (page: Page) => boolean): Promise<Page> => {
    let found: Page | undefined
    await expect
      .poll(
        async () => {
          found = await findShown()
          return found !== undefined && isWanted(found)
        },
        { timeout: START_MS, intervals: [20] },
      )
      .toBe(true)
    return found as Page
  }

  return {
    app,
    profile,
    complaints,
    journal,
    shown: () => waitShown(() => true),
    shownAfter: used => waitShown(page => page !== used),
    standby: () => expect.poll(() => isStandbyReady(journal()), { timeout: START_MS, intervals: [20] }).toBe(true),
    async quit() {
      const gone = app.waitForEvent('close', { timeout: 10_000 }).catch(() => app.process().kill('SIGKILL'))
      app.process().kill('SIGTERM')
      await gone
    },
  }
}

async function launchPatiently(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await _electron.launch(options)
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Error && error.name === 'TimeoutError')) throw error
    }
  }
}

/** All but the window that is shown stand by, as the journal tells it. */
function isStandbyReady(lines: readonly JournalLine[]): boolean {
  const ready = new Set<string | undefined>()
  let shown: string | undefined
  for (const { code, side } of lines) {
    if (code === 'standby-ready') ready.add(side)
    if (code === 'window-shown' || code === 'window-failed' || code === 'process-gone') ready.delete(side)
    if (code === 'window-shown') shown = side
    if ((code === 'visit-ended' || code === 'window-failed') && side === shown) shown = undefined
  }
  return shown !== undefined && ready.size === SIDES.length - 1
}

async function isVisible(app: ElectronApplication, page: Page): Promise<boolean> {
  try {
    const window = await app.browserWindow(page)
    return await window.evaluate(shown => shown.isVisible())
  } catch {
    // The window went while it was asked.
    return false
  }
}

function readJournal(file: string): readonly JournalLine[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as JournalLine)
  } catch {
    return []
  }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined))
