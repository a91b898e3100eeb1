import type { Journal } from '../journal.ts'
import type { Guard } from './guard.ts'

/** No page opens a window, and none holds a `<webview>`. */
export const denyWindows = (journal: Journal): Guard => ({
  name: 'deny windows',
  enable(app) {
    app.on('web-contents-created', (_event, contents) => {
      contents.setWindowOpenHandler(() => {
        journal.write({ code: 'refused', what: 'window' })
        return { action: 'deny' }
      })
      contents.on('will-attach-webview', event => {
        event.preventDefault()
        journal.write({ code: 'refused', what: 'webview' })
      })
    })
  },
})
