import type { Session } from 'electron'
import type { Journal } from '../journal.ts'
import type { SystemClipboard } from './empty-clipboard.ts'
import { countFormats, emptyClipboard } from './empty-clipboard.ts'
import type { Side, WipeStep } from './visit-state.ts'

/** A step that has not come back by then is taken for one that failed: Chromium's own services can die under it, and then nobody ever answers. */
const STEP_LIMIT_MS = 10_000

/** A step of the wipe that could not be done: the session must not serve again. */
class WipeError extends Error {
  readonly step: WipeStep
  constructor(step: WipeStep) {
    super(`wipe: ${step}`)
    this.name = 'WipeError'
    this.step = step
  }
}

/**
 * Clears everything a visit could have left in its session and on the clipboard, in order, and looks that it is gone. Comes back only when all of it was
 * done; throws `WipeError` naming the step that failed, or that had not come back after ten seconds. What a page could have stored is looked at once more by the next window's preload.
 */
export async function wipeSession(session: Session, clipboard: SystemClipboard): Promise<void> {
  await step('connections', () => session.closeAllConnections())
  await step('storage', async () => {
    await session.clearData()
    await session.clearStorageData()
  })
  await step('cache', () => session.clearCache())
  await step('code-cache', () => session.clearCodeCaches({}))
  await step('hosts', () => session.clearHostResolverCache())
  await step('passwords', () => session.clearAuthCache())
  await step('dictionary', async () => {
    for (const word of await session.listWordsInSpellCheckerDictionary()) session.removeWordFromSpellCheckerDictionary(word)
  })
  await step('clipboard', () => emptyClipboard(clipboard))
  await step('proof', () => prove(session, clipboard))
}

async function prove(session: Session, clipboard: SystemClipboard): Promise<void> {
  const left = [
    (await session.cookies.get({})).length,
    await session.getCacheSize(),
    Object.keys(session.serviceWorkers.getAllRunning()).length,
    (await session.listWordsInSpellCheckerDictionary()).length,
    await countFormats(clipboard),
  ]
  if (left.some(count => count !== 0)) throw new WipeError('proof')
}

async function step(name: WipeStep, work: () => void | Promise<void>): Promise<void> {
  try {
    await withinLimit(work())
  } catch (error) {
    throw error instanceof WipeError ? error : new WipeError(name)
  }
}

async function withinLimit(work: void | Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not done in time')), STEP_LIMIT_MS)
  })
  try {
    await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** Wipes, and says in the journal how long it took or which step failed. */
export async function wipeAndNote(
  session: Session,
  clipboard: SystemClipboard,
  note: { side: Side; journal: Journal; nowMs(): number },
): Promise<void> {
  const startedMs = note.nowMs()
  try {
    await wipeSession(session, clipboard)
    note.journal.write({ code: 'wiped', side: note.side, ms: note.nowMs() - startedMs })
  } catch (error) {
    if (error instanceof WipeError) note.journal.write({ code: 'wipe-step-failed', side: note.side, step: error.step })
    throw error
  }
}
