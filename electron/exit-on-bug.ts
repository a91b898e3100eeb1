import { app } from 'electron'
import { restartSoon } from './restart-program.ts'

/** An end by a mistake of the program before it could serve anybody: EX_SOFTWARE of sysexits.h. */
const BROKEN_START = 70

// Imported before anything else. Electron would show a dialog, or stay up with no window: a program that cannot go on ends, and one that served starts again.
function end(error: unknown): void {
  process.stderr.write(`escale: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  if (app.isReady()) restartSoon()
  else app.exit(BROKEN_START)
}

process.on('uncaughtException', end)
process.on('unhandledRejection', end)
