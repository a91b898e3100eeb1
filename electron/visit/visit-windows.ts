import type { Session, WebContents } from 'electron'
import { BrowserWindow } from 'electron'
import { CHANNELS } from '../../catalogue/contract/channels.ts'
import { APP_ORIGIN } from '../../catalogue/contract/host.ts'
import type { Journal } from '../journal.ts'
import type { Stand } from '../options.ts'
import { endProcess } from './end-process.ts'
import { fillScreen, frameOptions, pagePreferences, preloadFile } from './frame-window.ts'
import type { Heartbeat } from './heartbeat.ts'
import { startHeartbeat } from './heartbeat.ts'
import type { Side } from './visit-state.ts'
import { SIDES } from './visit-state.ts'

type Held = Readonly<{ window: BrowserWindow; heartbeat: Heartbeat; making: readonly NodeJS.Timeout[] }>

/** The windows of all sides: made, shown and ended here, and nowhere else. */
export type VisitWindows = Readonly<{
  make(side: Side): void
  /** The window has painted: nothing more is done to make it. */
  painted(side: Side): void
  /** `printed`: the visit before may have left sheets in the printer. */
  show(side: Side, printed: boolean): void
  /** Gives the window the keys again, where the window manager gave them to another of ours, and the whole screen, where that has changed. */
  settle(side: Side): void
  /** Hides and destroys the window, and comes back when its process is gone. */
  retire(side: Side): Promise<void>
  sideOf(webContentsId: number): Side | undefined
  contentsOf(side: Side): WebContents | undefined
  alive(side: Side): void
  /** Sends news to every window that is there. */
  tellAll(channel: string, message: unknown): void
}>

type WindowsOptions = Readonly<{
  stand: Stand
  journal: Journal
  nowMs(): number
  sessionOf(side: Side): Session
  failed(side: Side): void
}>

/** A window that has not painted Welcome by then never will. */
const SLOW_AFTER_MS = 20_000
const NUDGE_EVERY_MS = 400
/**
 * A hidden window is one pixel short of the screen on X11; to take the last one it is drawn anew, which would keep the next person waiting. The cover behind
 * has the colour of the page.
 */
const FILL_AFTER_MS = 400

/** Holds at most one window per side; what a window that is already gone still sends is nobody's. */
export function visitWindows({ stand, journal, nowMs, sessionOf, failed }: WindowsOptions): VisitWindows {
  const held = new Map<Side, Held>()

  const make = (side: Side): void => {
    const window = new BrowserWindow({ ...frameOptions(stand), webPreferences: pagePreferences(sessionOf(side), preloadFile()) })
    const fail = (why: 'crashed' | 'hung' | 'slow' | 'not-loaded' | 'strayed'): void => {
      if (held.get(side)?.window !== window) return
      journal.write({ code: 'window-failed', side, why })
      failed(side)
    }
    const contents = window.webContents
    held.set(side, {
      window,
      heartbeat: startHeartbeat(contents, nowMs, () => fail('hung')),
      making: [setTimeout(() => fail('slow'), SLOW_AFTER_MS), setInterval(() => nudge(contents), NUDGE_EVERY_MS)],
    })
    contents.once('did-finish-load', () => nudge(contents))
    // `about:blank` is committed by Chromium without asking any guard: a window that goes anywhere after its first load is a window that failed.
    contents.once('did-navigate', () => contents.on('did-navigate', () => fail('strayed')))
    contents.on('render-process-gone', () => fail('crashed'))
    contents.on('unresponsive', () => fail('hung'))
    contents.on('preload-error', () => fail('not-loaded'))
    window.loadURL(`${APP_ORIGIN}/`).catch(() => fail('not-loaded'))
  }

  const painted = (side: Side): void => held.get(side)?.making.forEach(clearTimeout)

  const fill = (side: Side, window: BrowserWindow): void => {
    if (held.get(side)?.window === window && fillScreen(window, stand)) journal.write({ code: 'bounds-mended', side })
  }

  const settle = (side: Side): void => {
    const window = held.get(side)?.window
    if (window === undefined) return
    window.moveTop()
    window.focus()
    fill(side, window)
  }

  const show = (side: Side, printed: boolean): void => {
    const window = held.get(side)?.window
    if (window === undefined) return
    window.show()
    window.moveTop()
    window.focus()
    window.webContents.send(CHANNELS.shown, printed)
    setTimeout(fill, FILL_AFTER_MS, side, window)
  }

  const retire = async (side: Side): Promise<void> => {
    const leaving = held.get(side)
    if (leaving === undefined) return
    held.delete(side)
    leaving.heartbeat.stop()
    leaving.making.forEach(clearTimeout)
    const startedMs = nowMs()
    const pid = processOf(leaving.window.webContents)
    leaving.window.hide()
    await endProcess(pid, nowMs)
    leaving.window.destroy()
    journal.write({ code: 'process-gone', side, ms: nowMs() - startedMs })
  }

  return {
    make,
    painted,
    show,
    settle,
    retire,
    sideOf: id => SIDES.find(side => held.get(side)?.window.webContents.id === id),
    contentsOf: side => held.get(side)?.window.webContents,
    alive: side => held.get(side)?.heartbeat.answered(),
    tellAll(channel, message) {
      for (const { window } of held.values()) window.webContents.send(channel, message)
    },
  }
}

/**
 * Chromium now and then draws no frame for a window that was never on the screen (about one in fifty), and a page that waits for one waits for ever.
 * Asking for one pixel of it makes it draw.
 */
function nudge(contents: WebContents): void {
  if (!contents.isDestroyed())
    void contents.capturePage({ x: 0, y: 0, width: 1, height: 1 }, { stayHidden: true, stayAwake: true }).catch(() => undefined)
}

/** The window's process; 0 when it is gone already. */
const processOf = (contents: WebContents): number => (contents.isCrashed() ? 0 : contents.getOSProcessId())
