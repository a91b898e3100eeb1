import { app } from 'electron'
import type { RefusalCode } from './visit/visit-state.ts'

/** Ends with this code ask whoever started the program to start it again: EX_TEMPFAIL of sysexits.h. */
const TRY_AGAIN = 75

/** How long "out of service" stands before the restart, in milliseconds: short where a fresh program mends it, longer where it may not. */
const AFTER_MS: Readonly<Record<RefusalCode, number>> = {
  'wipe-failed': 2_000,
  'remains-found': 2_000,
  'process-stays': 2_000,
  'crash-loop': 30_000,
  'no-release': 0,
}

/** Starts the program again, with the same arguments: by whoever watches over it (ESCALE_SUPERVISED), else by itself. */
export const restartProgram = (why: RefusalCode): void => restartAfter(AFTER_MS[why])

/** The same after a mistake of the program itself, not at once: a mistake that comes back must not make the machine spin. */
export const restartSoon = (): void => restartAfter(AFTER_MS['wipe-failed'])

function restartAfter(delayMs: number): void {
  setTimeout(() => {
    if (process.env.ESCALE_SUPERVISED === '1') return app.exit(TRY_AGAIN)
    app.relaunch()
    app.exit(0)
  }, delayMs)
}
