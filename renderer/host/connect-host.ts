import type { KioskBridge, KioskHost } from '../../catalogue/contract/host.ts'
import { bridgeHost } from './bridge-host.ts'
import { httpHost } from './http-host.ts'

declare global {
  interface Window {
    /** What Electron's preload exposes; absent in a browser. */
    readonly escale?: KioskBridge
  }
}

/** The host of this window: the kiosk that made it, or the server it came from. */
export const connectHost = (): KioskHost => (window.escale === undefined ? httpHost() : bridgeHost(window.escale))
