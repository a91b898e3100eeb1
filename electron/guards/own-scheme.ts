import { protocol } from 'electron'
import { APP_SCHEME } from '../../catalogue/contract/host.ts'
import type { Guard } from './guard.ts'

/** Every page comes from the kiosk's own scheme, with the rights of a secure web origin and no more; `file:` is never used. */
export const ownScheme = (): Guard => ({
  name: 'own scheme',
  enable() {
    protocol.registerSchemesAsPrivileged([
      {
        scheme: APP_SCHEME,
        privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true, corsEnabled: true },
      },
    ])
  },
})
