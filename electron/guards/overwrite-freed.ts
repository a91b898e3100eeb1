import { FREED_MEMORY_ARGUMENT } from '../freed-memory.ts'
import type { Options } from '../options.ts'
import type { Guard } from './guard.ts'

/** A program that was started without the switch that overwrites freed memory starts itself again with it, before any window. */
export const overwriteFreed = (options: Options): Guard => ({
  name: 'overwrite freed memory',
  enable(app) {
    if (options.overwritesFreed) return
    app.relaunch({ args: [FREED_MEMORY_ARGUMENT, ...process.argv.slice(1)] })
    app.exit(0)
  },
})
