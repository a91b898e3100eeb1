import type { Input } from 'electron'
import { isKeyAllowed } from './allowed-keys.ts'
import type { Guard } from './guard.ts'

/**
 * Keys that would do anything but write, edit and move in the page are taken away before the page or Chromium sees them. `raised`: function keys that this
 * kiosk has for listeners, known once its configuration is read.
 */
export const holdKeys = (raised: ReadonlySet<string>): Guard => ({
  name: 'hold keys',
  enable(app) {
    app.on('web-contents-created', (_event, contents) => {
      contents.on('before-input-event', (event, input) => {
        if (!isKeyAllowed(keyPress(input), raised)) event.preventDefault()
      })
      contents.on('before-mouse-event', (event, mouse) => {
        if (mouse.type === 'contextMenu' || mouse.button === 'middle') event.preventDefault()
      })
    })
  },
})

function keyPress({ key, code, control, shift, alt, meta, modifiers }: Input) {
  return { key, code, control, shift, alt, meta, altGraph: modifiers.some(name => name.toLowerCase() === 'altgr') }
}
