import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import { ipcMain } from 'electron'
import { CHANNELS } from '../../catalogue/contract/channels.ts'
import type { Journal } from '../journal.ts'
import type { SessionRemains } from '../visit/session-remains.ts'
import { sessionRemains } from '../visit/session-remains.ts'
import type { Side } from '../visit/visit-state.ts'
import type { Handlers } from './handlers.ts'
import { isOurPage } from './our-page.ts'

type Door = Readonly<{
  handlers: Handlers
  /** The side whose window has this webContents now; undefined for any other. */
  sideOf(webContentsId: number): Side | undefined
  alive(from: Side): void
  remains(from: Side, found: SessionRemains): void
  journal: Journal
}>

/** Opens the one door. Who sends is looked at once, here: the main frame of our own page, in a window that main made and still knows. */
export function openDoor({ handlers, sideOf, alive, remains, journal }: Door): void {
  const sender = (event: IpcMainEvent | IpcMainInvokeEvent): Side | undefined => {
    const side = isOurPage(event.senderFrame) ? sideOf(event.sender.id) : undefined
    if (side === undefined) journal.write({ code: 'refused', what: 'sender' })
    return side
  }
  const answer = (channel: string, handler: Handlers[keyof Handlers]): void =>
    ipcMain.handle(channel, (event, ...raw: unknown[]) => {
      const side = sender(event)
      if (side === undefined) throw new TypeError('refused')
      return handler(side, raw)
    })
  answer(CHANNELS.start, handlers.start)
  answer(CHANNELS.loaded, handlers.loaded)
  answer(CHANNELS.print, handlers.print)
  answer(CHANNELS.speak, handlers.speak)
  answer(CHANNELS.ticketWord, handlers.ticketWord)
  answer(CHANNELS.endVisit, handlers.endVisit)
  ipcMain.on(CHANNELS.alive, event => {
    const side = sender(event)
    if (side !== undefined) alive(side)
  })
  ipcMain.on(CHANNELS.remains, (event, raw: unknown) => {
    const side = sender(event)
    if (side !== undefined) remains(side, sessionRemains.parse(raw))
  })
}
