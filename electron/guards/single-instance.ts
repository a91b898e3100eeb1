import type { Journal } from '../journal.ts'
import type { Guard } from './guard.ts'

/** A second start ends at once; its arguments are ignored. */
export const singleInstance = (journal: Journal): Guard => ({
  name: 'single instance',
  enable(app) {
    if (!app.requestSingleInstanceLock()) app.exit(0)
    app.on('second-instance', () => journal.write({ code: 'second-start' }))
  },
})
