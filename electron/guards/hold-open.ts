import { Menu } from 'electron'
import type { Guard } from './guard.ts'

/** No menu, and no window is closed by a key or by the window manager: only main ends windows, by destroying them. */
export const holdOpen = (): Guard => ({
  name: 'hold open',
  enable(app) {
    Menu.setApplicationMenu(null)
    app.on('browser-window-created', (_event, window) => {
      window.on('close', event => event.preventDefault())
      window.on('minimize', () => window.restore())
    })
    app.on('window-all-closed', () => undefined)
    // Asked to go by the system (a signal, the end of the desktop's own session), the program goes at once and asks no window.
    app.on('before-quit', () => app.exit(0))
  },
})
