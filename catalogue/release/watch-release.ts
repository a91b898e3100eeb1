import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../model/clock.ts'
import type { Problem } from '../model/problem.ts'
import type { Manifest } from '../model/release.ts'
import type { OpenRelease } from './open-release.ts'
import { openRelease } from './open-release.ts'

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
  clock: Clock
  /** Which files stay in memory as they were verified; none when absent. */
  keeps?: RegExp
  /** What was wrong when the folder was looked at; `isOpen` where a release was opened all the same. */
  refused(problems: readonly Problem[], isOpen: boolean): void
  /** A release is in use, the first one or another. */
  opened?(manifest: Manifest, ms: number): void
  /** Called when a release other than the one in use was opened and verified. */
  changed(): void
  everyMs?: number
}>

const EVERY_MS = 5_000

/** Opens and verifies the release, then watches where the pointer points. A damaged release changes nothing: the last good one stays in use. */
export async function watchRelease(options: WatchOptions): Promise<ReleaseWatch> {
  const { dir, clock, keeps, changed, everyMs = EVERY_MS } = options
  let used: OpenRelease | undefined
  let seen: string | undefined

  /** Comes back true when another release is in use than before. */
  const open = async (): Promise<boolean> => {
    const pointer = await readPointer(dir)
    if (used !== undefined && pointer === seen) return false
    seen = pointer
    const startedMs = clock.monotonicMs()
    const opened = await openRelease(dir, keeps === undefined ? {} : { keeps })
    const problems = opened.ok ? opened.value.warnings : opened.error
    if (problems.length > 0) options.refused(problems, opened.ok)
    if (!opened.ok || opened.value.manifest.name === used?.manifest.name) return false
    // The pointer names one that is damaged, and another was opened instead: the one in use is as good.
    if (used !== undefined && opened.value.warnings.length > 0) return false
    used = opened.value
    options.opened?.(used.manifest, clock.monotonicMs() - startedMs)
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
