import { APP_SCHEME } from '../../catalogue/contract/host.ts'
import type { Journal } from '../journal.ts'
import type { Guard } from './guard.ts'

/** The last wall: no session asks anything of any scheme but the kiosk's own, and no spelling dictionary is fetched or kept. */
export const denyRequests = (journal: Journal): Guard => ({
  name: 'deny requests',
  enable(app) {
    app.on('session-created', session => {
      session.setSpellCheckerEnabled(false)
      session.webRequest.onBeforeRequest((details, answer) => {
        const isOurs = details.url.startsWith(`${APP_SCHEME}://`) || details.url.startsWith(`blob:${APP_SCHEME}://`)
        if (!isOurs) journal.write({ code: 'refused', what: 'request' })
        answer({ cancel: !isOurs })
      })
    })
  },
})
