import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../catalogue/model/clock.ts'
import type { OpenRelease } from '../../catalogue/release/open-release.ts'
import { openRelease } from '../../catalogue/release/open-release.ts'
import type { Journal } from '../journal.ts'

/** The release in use, and the news of another. */
export type ReleaseWatch = Readonly<{
  /** The last release that was found whole; undefined while there was none. */
  current(): OpenRelease | undefined
  /** Looks at once, as it does by itself every five seconds. */
  look(): Promise<void>
  close(): void
}>

type WatchOptions = Readonly<{
  /** A release's folder, a folder of releases, or an installation's folder. */
  dir: string
  journal: Journal
  clock: Clock
  /** Called when a release other than the one in use was opened and verified. */
  changed(): void
  everyMs?: number
}>

const EVERY_MS = 5_000

/**
 * What every window reads whole when it is made, whoever comes and whatever they will type. It stays in memory as it was verified: no window waits for the disk or for
 * a hash. Documents, which a visitor chooses, are kept by nobody here.
 */
const READ_BY_EVERY_WINDOW = /^(?:index\/|vocabulary\/|centre\.json$)/

/** Opens and verifies the release, then watches where the pointer points. A damaged release changes nothing: the last good one stays in use. */
export async function watchRelease({ dir, journal, clock, changed, everyMs = EVERY_MS }: WatchOptions): Promise<ReleaseWatch> {
  let used: OpenRelease | undefined
  let seen: string | undefined

  /** Comes back true when another release is in use than before. */
  const open = async (): Promise<boolean> => {
    const pointer = await readPointer(dir)
    if (used !== undefined && pointer === seen) return false
    seen = pointer
    const startedMs = clock.monotonicMs()
    const opened = await openRelease(dir, { keeps: READ_BY_EVERY_WINDOW })
    for (const problem of opened.ok ? opened.value.warnings : opened.error)
      journal.write({ code: 'release-refused', problem: problem.code })
    if (!opened.ok || opened.value.manifest.name === used?.manifest.name) return false
    // The pointer names one that is damaged, and another was opened instead: the one in use is as good.
    if (used !== undefined && opened.value.warnings.length > 0) return false
    used = opened.value
    journal.write({ code: 'release-opened', sequence: used.manifest.sequence, ms: clock.monotonicMs() - startedMs })
    return true
  }

  await open()
  let looking: Promise<void> | undefined
  const look = (): Promise<void> => {
    looking ??= open()
      .then(isOther => {
        if (isOther) changed()
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }
  const timer = setInterval(() => void look(), everyMs)
  return { current: () => used, look, close: () => clearInterval(timer) }
}

/** The text of `current`, wherever it stands; undefined for a single release's folder or a pointer that cannot be read now. */
async function readPointer(dir: string): Promise<string | undefined> {
  for (const file of [join(dir, 'current'), join(dir, 'releases', 'current')]) {
    try {
      return await readFile(file, 'utf8')
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error
    }
  }
  return undefined
}
