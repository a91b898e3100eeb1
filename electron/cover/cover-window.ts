import { BrowserWindow, session } from 'electron'
import { APP_SCHEME } from '../../catalogue/contract/host.ts'
import type { Stand } from '../options.ts'
import { HEADERS } from '../pages/answer-request.ts'
import { fillScreen, frameOptions, pagePreferences } from '../visit/frame-window.ts'
import type { CoverSays } from './cover-page.ts'
import { COVER_STYLE, coverPage } from './cover-page.ts'

/** An origin of its own: no page of the kiosk can reach it, and it has no door. */
const COVER_ORIGIN = `${APP_SCHEME}://cover`

/** The page that stands behind the visits from the first moment on: between two visits nobody sees the used page, nor the desktop. */
export type Cover = Readonly<{
  /** Takes the screen, once. `focused` is called when the window manager gives the cover what belongs to the visit: the keys. */
  show(focused: () => void): void
  /** Takes the whole screen again, where that has changed. */
  fill(): void
  /** Says it instead, above everything. */
  say(says: CoverSays): void
}>

/** Makes the cover, in a session of its own that never serves a visit. It keeps nothing, has no script and no preload. */
export function coverWindow(stand: Stand): Cover {
  let says: CoverSays = { is: 'moment' }
  const own = session.fromPartition('cover', { cache: false })
  own.protocol.handle(APP_SCHEME, ({ url }) => {
    const headers = (type: string) => ({ headers: { ...HEADERS, 'content-type': `${type}; charset=utf-8` } })
    if (url === `${COVER_ORIGIN}/`) return new Response(coverPage(says), headers('text/html'))
    if (url === `${COVER_ORIGIN}/cover.css`) return new Response(COVER_STYLE, headers('text/css'))
    return new Response(null, { status: 404, headers: HEADERS })
  })
  const window = new BrowserWindow({ ...frameOptions(stand), webPreferences: pagePreferences(own, undefined) })
  const load = (): void => void window.loadURL(`${COVER_ORIGIN}/`).catch(() => setTimeout(load, RETRY_MS))
  window.webContents.on('render-process-gone', () => setTimeout(load, RETRY_MS))
  load()
  return {
    show(focused) {
      window.on('focus', focused)
      window.showInactive()
      fillScreen(window, stand)
    },
    fill: () => void fillScreen(window, stand),
    say(now) {
      says = now
      load()
      window.show()
      window.moveTop()
    },
  }
}

const RETRY_MS = 500
