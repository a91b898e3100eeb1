import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'

const PACKAGE = join(ROOT, 'node_modules', 'electron')
const INSTALL_LIMIT_MS = 120_000

/** The executable inside a folder of Electron's own files, per platform. */
const EXECUTABLE =
  process.platform === 'win32' ? 'electron.exe' : process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron'

/** @typedef {{ executable: string, dist: string } | { missing: string }} FoundElectron */

/**
 * Looks for an Electron that can be run, and starts no download: ELECTRON_OVERRIDE_DIST_PATH, else what the package has fetched before.
 * @returns {FoundElectron} `missing` says why there is none, as the end of a sentence
 */
export function findElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const dist = override !== undefined && override !== '' ? override : join(PACKAGE, 'dist')
  const executable = join(dist, EXECUTABLE)
  try {
    accessSync(executable, constants.X_OK)
    return { executable, dist }
  } catch {
    return { missing: dist === override ? `${executable} cannot be run` : 'Electron is not installed here' }
  }
}

/**
 * As `findElectron`, and lets the package fetch its own binary, at most for two minutes, when it has not been.
 * @returns {FoundElectron}
 */
export function findOrFetchElectron() {
  const found = findElectron()
  if ('executable' in found || (process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '') !== '') return found
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  console.log(`Fetching Electron ${version}, once; this takes two minutes at most.`)
  const fetched = spawnSync(process.execPath, [join(PACKAGE, 'install.js')], {
    stdio: 'ignore',
    timeout: INSTALL_LIMIT_MS,
    killSignal: 'SIGKILL',
  })
  if (fetched.status !== 0) return { missing: 'Electron could not be fetched' }
  return findElectron()
}

/**
 * Whether there is a screen to draw on.
 * @returns {boolean}
 */
export function hasDisplay() {
  if (process.platform !== 'linux') return true
  return (process.env.DISPLAY ?? '') !== '' || (process.env.WAYLAND_DISPLAY ?? '') !== ''
}

/** Chromium has no sandbox for root. */
export const isRoot = () => process.getuid?.() === 0
