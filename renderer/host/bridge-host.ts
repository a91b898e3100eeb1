import type { KioskBridge, KioskHost } from '../../catalogue/contract/host.ts'
import { parseNotices, parsePrintResult, parseSound, parseStartResult, parseTicketAnswer } from './parse-message.ts'

/** The kiosk's host, over Electron's bridge. What comes from there is parsed like anything from outside. */
export const bridgeHost = (bridge: KioskBridge): KioskHost => ({
  start: async () => parseStartResult(await bridge.start()),
  loaded: async () => {
    await bridge.loaded()
  },
  onShown: shown => bridge.onShown(printed => shown(printed === true)),
  restsUntilShown: true,
  onNotices: changed => bridge.onNotices(raw => changed(parseNotices(raw))),
  print: async sheet => parsePrintResult(await bridge.print(sheet)),
  speak: async spoken => parseSound(await bridge.speak(spoken)),
  ticketWord: async () => parseTicketAnswer(await bridge.ticketWord()),
  endVisit: async why => {
    await bridge.endVisit(why)
  },
})
