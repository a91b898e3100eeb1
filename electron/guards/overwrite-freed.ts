import { FREED_MEMORY_ARGUMENT, FREED_MEMORY_FEATURES } from '../freed-memory.ts'
import { REFUSED_START } from '../options.ts'
import type { Guard } from './guard.ts'

/** Stands in the environment of a program that was started again by this guard: it is never started a third time. */
const MARK = 'ESCALE_STARTED_AGAIN'

/** A program that was started without the switch that overwrites freed memory starts itself again with it, once, before any window. */
export const overwriteFreed = (): Guard => ({
  name: 'overwrite freed memory',
  enable(app) {
    if (app.commandLine.getSwitchValue('enable-features') === FREED_MEMORY_FEATURES) return
    if (process.env[MARK] === '1') {
      process.stderr.write(`escale: start the program with ${FREED_MEMORY_ARGUMENT}\n`)
      app.exit(REFUSED_START)
      return
    }
    process.env[MARK] = '1'
    app.relaunch({ args: [FREED_MEMORY_ARGUMENT, ...process.argv.slice(1)] })
    app.exit(0)
  },
})
