// `npm start [-- --release DIR] [--windowed WxH] [--browser] [--port N]`: the kiosk. In Electron where there is one and a screen; else the same screens,
// served to browsers of this machine, and one line says why.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openChromium, serveHost } from './browser-host.mjs'
import { buildStale } from './build.mjs'
import { makeDemonstration } from './demonstration.mjs'
import { findOrFetchElectron, hasDisplay, isRoot } from './find-electron.mjs'
import { freedMemoryArguments } from './freed-memory.mjs'
import { ROOT } from './lib-run.mjs'

const USAGE = 'npm start [-- [--release DIR] [--windowed WIDTHxHEIGHT] [--browser] [--port N]]'
/** An Electron that ends within this time, in milliseconds, could not start: a library or the display is missing. */
const EARLY_MS = 4_000
/** The program asks to be started again (electron/restart-program.ts). */
const TRY_AGAIN = 75

const options = readOptions()
await buildStale()
const release = options.release ?? (await makeDemonstration())
const failure = options.browser ? 'As asked' : await showInElectron(release)
if (failure !== undefined) await showInBrowser(release, failure)

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        release: { type: 'string' },
        windowed: { type: 'string' },
        browser: { type: 'boolean', default: false },
        port: { type: 'string' },
      },
    })
    const size = values.windowed === undefined ? undefined : /^([1-9]\d{2,3})x([1-9]\d{2,3})$/.exec(values.windowed)
    const port = values.port === undefined ? undefined : Number(values.port)
    if (size === null || (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536))) throw new TypeError(USAGE)
    return {
      // npm runs this in the repository's own folder; the person may stand in another.
      release: values.release === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), values.release),
      size: size === undefined ? undefined : { width: Number(size[1]), height: Number(size[2]) },
      browser: values.browser,
      port,
    }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    process.exit(2)
  }
}

/**
 * Runs the kiosk in Electron until it ends.
 * @param {string} folder
 * @returns {Promise<string | undefined>} why that was not possible, or undefined when it was
 */
async function showInElectron(folder) {
  const found = findOrFetchElectron()
  if ('missing' in found) return found.missing
  if (!hasDisplay()) return 'There is no display here'
  if (isRoot()) console.log('Started as root: the demonstration runs without Chromium’s sandbox. Do not run a real kiosk like this.')
  const profile = join(ROOT, '.escale', 'profile')
  mkdirSync(profile, { recursive: true })
  const windowed = options.size === undefined ? [] : ['--windowed', `${options.size.width}x${options.size.height}`]
  const args = [
    ...freedMemoryArguments(),
    ...(isRoot() ? ['--no-sandbox'] : []),
    ROOT,
    '--demonstration',
    '--release',
    folder,
    '--profile',
    profile,
    ...windowed,
  ]
  for (;;) {
    const { code, said, ms } = await runElectron(found.executable, args)
    if (code === TRY_AGAIN) continue
    if (code === 0 || ms >= EARLY_MS) {
      process.exitCode = code === 0 ? 0 : 1
      return undefined
    }
    return `Electron does not start on this machine (${lastLine(said) ?? `it ended with code ${code}`})`
  }
}

/**
 * @param {string} executable
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, said: string, ms: number }>}
 */
function runElectron(executable, args) {
  const started = performance.now()
  return new Promise(done => {
    const child = spawn(executable, [...args], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ESCALE_SUPERVISED: '1' } })
    let said = ''
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
      said = `${said}${chunk.toString('utf8')}`.slice(-4_000)
    })
    const stop = () => void child.kill('SIGTERM')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
    child.once('error', error => {
      said += error.message
    })
    child.once('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(name, stop)
      done({ code: code ?? (signal === 'SIGTERM' || signal === 'SIGINT' ? 0 : 1), said, ms: performance.now() - started })
    })
  })
}

/**
 * The last thing Electron said that tells a person something: not the complaints about a desktop's services.
 * @param {string} said
 */
function lastLine(said) {
  return said
    .split('\n')
    .filter(line => line.trim() !== '' && !/dbus|WARNING|font/i.test(line))
    .at(-1)
    ?.replace(/^\[[^\]]*\]\s*/, '')
    .trim()
}

/**
 * Serves the same screens to browsers of this machine, until Ctrl+C.
 * @param {string} folder
 * @param {string} why
 */
async function showInBrowser(folder, why) {
  const host = await serveHost({ release: folder, ...(options.port !== undefined && { port: options.port }) })
  console.log(`${why}: the same screens are at ${host.url} on this machine. Ctrl+C ends it.`)
  const browser = openChromium(host.url, options.size)
  const stop = () => {
    browser?.close()
    host.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  await host.ended
}
