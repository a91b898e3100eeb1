import type { Journal } from '../journal.ts'
import type { Guard } from './guard.ts'

/** Every permission and every device is refused, without a question on the screen: by request, by check, by device, by pairing, by picker. */
export const denyPermissions = (journal: Journal): Guard => ({
  name: 'deny permissions',
  enable(app) {
    app.on('session-created', session => {
      session.setPermissionRequestHandler((_contents, _permission, answer) => {
        journal.write({ code: 'refused', what: 'permission' })
        answer(false)
      })
      session.setPermissionCheckHandler(() => false)
      session.setDevicePermissionHandler(() => false)
      session.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses)
      session.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }))
      session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
      session.on('select-hid-device', (event, _details, answer) => {
        event.preventDefault()
        answer(null)
      })
      session.on('select-serial-port', (event, _ports, _contents, answer) => {
        event.preventDefault()
        answer('')
      })
      session.on('select-usb-device', (event, _details, answer) => {
        event.preventDefault()
        answer()
      })
    })
    app.on('web-contents-created', (_event, contents) => {
      contents.on('select-bluetooth-device', (event, _devices, answer) => {
        event.preventDefault()
        answer('')
      })
    })
  },
})
