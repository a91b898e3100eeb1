import type { WebContents } from 'electron'
import { CHANNELS } from '../../catalogue/contract/channels.ts'

const ASK_EVERY_MS = 2_000
/** A window that has not answered for this long is hung: with the two seconds above, a visitor waits less than ten. */
const HUNG_AFTER_MS = 6_000

export type Heartbeat = Readonly<{ answered(): void; stop(): void }>

/** Asks the window's preload for a sign of life. Whatever occupies the page's own thread keeps the answer back, so it cannot be faked by waiting. */
export function startHeartbeat(contents: WebContents, nowMs: () => number, hung: () => void): Heartbeat {
  let lastMs = nowMs()
  const timer = setInterval(() => {
    if (nowMs() - lastMs > HUNG_AFTER_MS) {
      clearInterval(timer)
      hung()
    } else if (!contents.isDestroyed()) {
      contents.send(CHANNELS.ping)
    }
  }, ASK_EVERY_MS)
  return {
    answered() {
      lastMs = nowMs()
    },
    stop: () => clearInterval(timer),
  }
}
