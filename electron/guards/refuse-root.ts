import type { Options } from '../options.ts'
import { REFUSED_START } from '../options.ts'
import type { Guard } from './guard.ts'

/** An installed kiosk never runs with the rights of root: Chromium has no sandbox there. Someone who tries the demonstration may. */
export const refuseRoot = (options: Options): Guard => ({
  name: 'refuse root',
  enable(app) {
    if (process.getuid?.() !== 0 || !app.isPackaged || options.demonstration) return
    process.stderr.write('escale: an installed kiosk does not run as root; start it as a user of its own\n')
    app.exit(REFUSED_START)
  },
})
