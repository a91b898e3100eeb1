import type { Clock } from '../../catalogue/model/clock.ts'
import type { ReleaseWatch } from '../../catalogue/release/watch-release.ts'
import { watchRelease } from '../../catalogue/release/watch-release.ts'
import type { Journal } from '../journal.ts'

type KioskWatch = Readonly<{
  dir: string
  journal: Journal
  clock: Clock
  /** Called when a release other than the one in use was opened and verified. */
  changed(): void
  everyMs?: number
}>

/**
 * What every window reads whole when it is made, whoever comes and whatever they will type. It stays in memory as it was verified: no window waits for the disk or for
 * a hash. Documents, which a visitor chooses, are kept by nobody here.
 */
const READ_BY_EVERY_WINDOW = /^(?:index\/|vocabulary\/|centre\.json$)/

/** The release that the kiosk's windows are made from; the journal is told, by codes, what was opened and what could not be. */
export const watchKioskRelease = ({ journal, ...watched }: KioskWatch): Promise<ReleaseWatch> =>
  watchRelease({
    ...watched,
    keeps: READ_BY_EVERY_WINDOW,
    refused(problems) {
      for (const problem of problems) journal.write({ code: 'release-refused', problem: problem.code })
    },
    opened: ({ sequence }, ms) => journal.write({ code: 'release-opened', sequence, ms }),
  })
