import { contextBridge } from 'electron'

/** What a finger, a mouse or a stick could do to the page itself and must not: carry something in or out of it, or open a menu. */
const HELD = ['contextmenu', 'dragstart', 'dragenter', 'dragover', 'drop', 'auxclick']

/** Holds drags, drops, context menus and middle clicks before the page hears of them, and takes the system's print dialog from it. */
export function holdPage(): void {
  for (const type of HELD) window.addEventListener(type, event => event.preventDefault(), { capture: true })
  contextBridge.executeInMainWorld({
    func: () => {
      Object.defineProperty(globalThis, 'print', { value: () => undefined, writable: false, configurable: false })
    },
  })
}
