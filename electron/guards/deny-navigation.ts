import type { Event } from 'electron'
import type { Journal } from '../journal.ts'
import type { Guard } from './guard.ts'

/** No page goes anywhere by itself: the only loads are those of main, and the page's address never changes during a visit. */
export const denyNavigation = (journal: Journal): Guard => ({
  name: 'deny navigation',
  enable(app) {
    const deny = (event: Event): void => {
      event.preventDefault()
      journal.write({ code: 'refused', what: 'navigation' })
    }
    app.on('web-contents-created', (_event, contents) => {
      contents.on('will-navigate', deny)
      contents.on('will-frame-navigate', deny)
      contents.on('will-redirect', deny)
      // A page that asks to stay ("leave this page?") is never asked.
      contents.on('will-prevent-unload', event => event.preventDefault())
    })
  },
})
