import { contextBridge, ipcRenderer } from 'electron'
import { CHANNELS } from '../catalogue/contract/channels.ts'
import type { KioskBridge } from '../catalogue/contract/host.ts'
import { countRemains } from './door/count-remains.ts'
import { holdPage } from './door/hold-page.ts'

/** The whole of what a page gets from its host: the methods of the door, and nothing of Electron. */
const bridge: KioskBridge = {
  start: () => ipcRenderer.invoke(CHANNELS.start),
  loaded: () => ipcRenderer.invoke(CHANNELS.loaded),
  onShown: shown => listen(CHANNELS.shown, printed => shown(printed)),
  onNotices: changed => listen(CHANNELS.notices, notices => changed(notices)),
  print: sheet => ipcRenderer.invoke(CHANNELS.print, sheet),
  speak: spoken => ipcRenderer.invoke(CHANNELS.speak, spoken),
  ticketWord: () => ipcRenderer.invoke(CHANNELS.ticketWord),
  endVisit: why => ipcRenderer.invoke(CHANNELS.endVisit, why),
}

function listen(channel: string, heard: (message: unknown) => void): () => void {
  const listener = (_event: unknown, message: unknown): void => heard(message)
  ipcRenderer.on(channel, listener)
  return () => {
    ipcRenderer.removeListener(channel, listener)
  }
}

contextBridge.exposeInMainWorld('escale', Object.freeze(bridge))
ipcRenderer.on(CHANNELS.ping, () => ipcRenderer.send(CHANNELS.alive))
holdPage()
// A count that fails is no proof: nothing is sent, and the window is never shown.
void countRemains().then(remains => ipcRenderer.send(CHANNELS.remains, remains))
