import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findChromium } from './find-chromium.mjs'
import { hasDisplay, isRoot } from './find-electron.mjs'
import { ROOT } from './lib-run.mjs'

/** @typedef {{ url: string, ended: Promise<void>, close: () => void }} ServedHost */

/**
 * Serves the screens to browsers of this machine, by the `serve` command.
 * @param {{ release: string, port?: number }} options without a port, the command's own, or any free one when that is taken
 * @returns {Promise<ServedHost>}
 */
export async function serveHost({ release, port }) {
  const served = await startServing(release, port)
  if (typeof served !== 'string') return served
  const again = port === undefined ? await startServing(release, 0) : served
  if (typeof again === 'string') throw new Error(again)
  return again
}

/**
 * @param {string} release
 * @param {number | undefined} port
 * @returns {Promise<ServedHost | string>} what the command said when it ended without serving
 */
function startServing(release, port) {
  const args = ['build/escale.mjs', 'serve', '--json', '--release', release, ...(port === undefined ? [] : ['--port', String(port)])]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
    said += chunk.toString('utf8')
  })
  /** @type {Promise<void>} */
  const ended = new Promise(resolve => child.once('close', () => resolve()))
  return new Promise(resolve => {
    createInterface({ input: child.stdout }).once('line', line => resolve({ url: JSON.parse(line).url, ended, close: () => child.kill() }))
    void ended.then(() => resolve(said.trim()))
  })
}

/**
 * Opens Chromium over the whole screen, with a fresh profile that is removed afterwards.
 * @param {string} url
 * @param {{ width: number, height: number } | undefined} size a window of that size instead of the whole screen
 * @returns {{ close: () => void } | undefined} undefined when there is no Chromium, or no screen
 */
export function openChromium(url, size) {
  const chromium = findChromium()
  if (chromium === undefined || !hasDisplay()) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'escale-browser-'))
  const child = spawn(
    chromium,
    [
      `--user-data-dir=${profile}`,
      `--app=${url}`,
      ...(size === undefined ? ['--kiosk'] : [`--window-size=${size.width},${size.height}`]),
      ...(isRoot() ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-translate',
      '--incognito',
    ],
    { stdio: 'ignore' },
  )
  child.once('close', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }))
  return { close: () => child.kill() }
}
