import type { EndReason, KioskHost, KioskStart } from '../../catalogue/contract/host.ts'
import type { Spoken } from '../../catalogue/contract/voice.ts'
import { fail, ok } from '../../catalogue/model/result.ts'
import { parseNotices, parseStart, parseTicketAnswer, parseVoiceError } from './parse-message.ts'
import { wipeOrigin } from './wipe-origin.ts'

const NOTICES_EVERY_MS = 60_000
/** A server that only notes the end of a visit keeps nobody waiting longer. */
const TELL_MS = 5000
const BACK_EVERY_MS = 10_000

async function getJson(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

async function start() {
  let raw: unknown
  try {
    raw = await getJson('host/start')
  } catch {
    return fail({ code: 'unreachable' } as const)
  }
  return ok<KioskStart>(parseStart(raw))
}

async function speak(spoken: Spoken) {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch('host/speak', { method: 'POST', headers, body: JSON.stringify(spoken), cache: 'no-store' })
    if (!response.ok) return fail({ code: 'failed' } as const)
    if (response.headers.get('content-type') === 'audio/wav') return ok(new Uint8Array(await response.arrayBuffer()))
    return fail(parseVoiceError(await response.json()))
  } catch (error) {
    // A server that is gone is silent; anything else is a mistake of ours.
    if (error instanceof TypeError) return fail({ code: 'failed' } as const)
    throw error
  }
}

/** Tells the server that a visit ended; false where it does not answer. */
async function tellEnd(why: EndReason): Promise<boolean> {
  const headers = { 'Content-Type': 'application/json' }
  const signal = AbortSignal.timeout(TELL_MS)
  try {
    return (await fetch('host/end-visit', { method: 'POST', headers, body: JSON.stringify({ why }), signal })).ok
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false
    throw error
  }
}

/** Loads the page anew as soon as the server answers again: without it the browser would show a page of its own. */
function reloadWhenBack(): void {
  const timer = setInterval(async () => {
    if (!(await start()).ok) return
    clearInterval(timer)
    window.location.reload()
  }, BACK_EVERY_MS)
}

/** The one window was loaded anew: at the end of a visit, or by whoever sits before it. */
const isLoadedAnew = (): boolean =>
  performance.getEntriesByType('navigation').some(entry => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')

/**
 * The browser host: for demonstration and for counsellors, never a public kiosk. There is one window, so the end of a visit wipes it and loads it anew;
 * the caller has closed the search worker before.
 */
export const httpHost = (): KioskHost => ({
  start,
  loaded: async () => undefined,
  onShown: shown => {
    if (!isLoadedAnew()) return () => undefined
    const timer = setTimeout(() => shown(false))
    return () => clearTimeout(timer)
  },
  restsUntilShown: isLoadedAnew(),
  onNotices: changed => {
    // A server that does not answer for a minute leaves the notices as they were.
    const ask = () =>
      getJson('host/notices').then(
        raw => changed(parseNotices(raw)),
        () => undefined,
      )
    const timer = setInterval(ask, NOTICES_EVERY_MS)
    return () => clearInterval(timer)
  },
  // A counsellor's own browser prints with its own dialog, and comes back when it was closed; where none is served, nothing is offered to be printed.
  print: async () => {
    window.print()
    return ok(undefined)
  },
  speak,
  ticketWord: async () => parseTicketAnswer(await getJson('host/ticket-word')),
  endVisit: async why => {
    // What a visit left is in this browser, whether the server knows of its end or not.
    const isTold = await tellEnd(why)
    await wipeOrigin()
    if (isTold) return window.location.reload()
    reloadWhenBack()
    throw new Error('the server does not answer')
  },
})
