import type { Journal } from '../journal.ts'
import type { Guard } from './guard.ts'

/** Nothing is ever saved to a file of the machine. */
export const denyDownloads = (journal: Journal): Guard => ({
  name: 'deny downloads',
  enable(app) {
    app.on('session-created', session => {
      session.on('will-download', event => {
        event.preventDefault()
        journal.write({ code: 'refused', what: 'download' })
      })
    })
  },
})
