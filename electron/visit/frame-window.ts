import { fileURLToPath } from 'node:url'
import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron'
import { screen } from 'electron'
import type { Stand } from '../options.ts'

/** The colour behind every page while it is not painted; the paper of renderer/styles/tokens.css. */
const PAPER = '#fbf7ee'

/** A window that stands over the whole screen, or has the size asked for, and has nothing a hand could take hold of. */
export function frameOptions(stand: Stand): BrowserWindowConstructorOptions {
  const still = {
    show: false,
    frame: false,
    resizable: false,
    movable: false,
    minimizable: false,
    maximizable: false,
    closable: true,
    hasShadow: false,
    skipTaskbar: true,
    backgroundColor: PAPER,
    title: 'Escale',
  } satisfies BrowserWindowConstructorOptions
  if (stand.is === 'windowed') return { ...still, x: 0, y: 0, width: stand.width, height: stand.height, useContentSize: true }
  // A window that cannot be resized is one pixel short of full screen on X11.
  return { ...still, ...screen.getPrimaryDisplay().bounds, alwaysOnTop: true, resizable: true, fullscreenable: true }
}

/**
 * Takes the whole screen. Called when the window is shown and not before: a hidden window that is told to be full screen comes up by itself.
 * Without a window manager, or with an odd one, "full screen" may be said and not be: the bounds are compared with the display's. True when they had to be mended.
 */
export function fillScreen(window: BrowserWindow, stand: Stand): boolean {
  if (stand.is === 'windowed') return false
  window.setKiosk(true)
  const wanted = screen.getPrimaryDisplay().bounds
  const { x, y, width, height } = window.getBounds()
  if (x === wanted.x && y === wanted.y && width === wanted.width && height === wanted.height) return false
  window.setBounds(wanted)
  return true
}

/** What every page may do: nothing but be a page. Only a visitor's window has the preload script, and with it the door. */
export function pagePreferences(session: Session, preload: string | undefined): WebPreferences {
  return {
    session,
    ...(preload === undefined ? { javascript: false } : { preload }),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    webgl: false,
    plugins: false,
    spellcheck: false,
    devTools: false,
    disableDialogs: true,
    safeDialogs: true,
    navigateOnDragDrop: false,
    enableWebSQL: false,
    // The window standing by must stay as fresh as the one shown, and answer the heartbeat.
    backgroundThrottling: false,
    autoplayPolicy: 'document-user-activation-required',
  }
}

/** The preload script beside the main bundle. */
export const preloadFile = (): string => fileURLToPath(new URL('preload.cjs', import.meta.url))
