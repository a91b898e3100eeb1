import type { WebContents } from 'electron'
import { CHANNELS } from '../../catalogue/contract/channels.ts'

const ASK_EVERY_MS = 2_000
/** A window that has not answered for this long is hung: with the two seconds above, a visitor waits less than ten. */
const HUNG_AFTER_MS = 6_000

export type Heartbeat = Readonly<{ answered(): void; stop(): void }>

/**
 * Asks the window's preload for a sign of life. Whatever occupies the page's own thread keeps the answer back, so it cannot be faked by waiting. Time in which main
 * itself was not let run, on a machine with too much to do, is no silence of the window.
 */
export function startHeartbeat(contents: Pick<WebContents, 'isDestroyed' | 'send'>, nowMs: () => number, hung: () => void): Heartbeat {
  let lastMs = nowMs()
  let askedMs = lastMs
  const timer = setInterval(() => {
    const now = nowMs()
    // Never beyond now: what was late before an answer forgives no silence after it.
    lastMs = Math.min(now, lastMs + Math.max(0, now - askedMs - ASK_EVERY_MS))
    askedMs = now
    if (now - lastMs > HUNG_AFTER_MS) {
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
