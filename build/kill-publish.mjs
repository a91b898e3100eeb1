// Kills a publishing process at random moments and looks at what is left: `node build/kill-publish.mjs --times 1000 [--seed N]`.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ times: number, published: number, bad: string[], lost: number, strays: number, releases: number }} KillFigures */

/**
 * Small seeded generator (mulberry32), so that a failing run can be told by its seed.
 * @param {number} seed
 * @returns {() => number} from 0 to 1
 */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @param {{ times: number, seed: number, progress?: (done: number) => void }} options
 * @returns {Promise<KillFigures>} `bad`: states that were neither the old release nor the new one; `lost`: acknowledged publications that were gone
 */
async function killPublish({ times, seed, progress }) {
  // Inside the repository, so that the bundle finds the packages it leaves outside.
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'dist', 'kill-publish.tmp-'))
  const home = mkdtempSync(join(tmpdir(), 'escale-kill-'))
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: join(root, 'tests/hostile/release/publish-loop.ts'),
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'loop.mjs' } },
      },
    })
    const loop = pathToFileURL(join(folder, 'loop.mjs')).href
    const { stateOf, publishRound } = await import(loop)
    const next = random(seed)
    /** @type {KillFigures} */
    const figures = { times, published: 0, bad: [], lost: 0, strays: 0, releases: 0 }
    let acknowledged = 0
    for (let kill = 0; kill < times; kill += 1) {
      const seen = await publishAndKill(loop, { home, round: kill * 1000, delay: next() * 250, begun: kill % 4 !== 0 })
      figures.published += seen.length
      acknowledged = Math.max(acknowledged, ...seen)
      const state = await stateOf(home)
      figures.bad.push(...state.faults)
      if (state.sequence < acknowledged) figures.lost += 1
      progress?.(kill + 1)
    }
    await publishRound(home, -1)
    const last = await stateOf(home)
    return { ...figures, strays: last.strays.length, releases: last.releases }
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(home, { recursive: true, force: true })
  }
}

/**
 * Starts a process that publishes without end and kills it `delay` milliseconds after its first publication (or, not `begun`, after its start).
 * @param {string} loop
 * @param {{ home: string, round: number, delay: number, begun: boolean }} run
 * @returns {Promise<number[]>} the sequences that it acknowledged
 */
async function publishAndKill(loop, { home, round, delay, begun }) {
  const code = `
    const { publishRound } = await import(${JSON.stringify(loop)})
    for (let round = ${round}; ; round += 1) process.stdout.write(await publishRound(${JSON.stringify(home)}, round) + '\\n')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  /** @type {number[]} */
  const seen = []
  const lines = createInterface({ input: child.stdout })
  const ended = new Promise(resolve => child.once('close', resolve))
  /** @type {Promise<void>} */
  const first = new Promise(resolve => {
    lines.on('line', line => {
      seen.push(Number(line))
      resolve()
    })
  })
  await Promise.race([begun ? first : wait(100), ended])
  await wait(delay)
  child.kill('SIGKILL')
  await ended
  return seen
}

const { values } = parseArgs({
  options: { times: { type: 'string', default: '1000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
})
const seed = Number(values.seed)
const progress = (/** @type {number} */ done) => done % 50 === 0 && process.stderr.write(`${done} kills\n`)
const figures = await killPublish({ times: Number(values.times), seed, progress })
process.stdout.write(`${JSON.stringify({ seed, ...figures })}\n`)
process.exitCode = figures.bad.length + figures.lost + figures.strays === 0 && figures.releases <= 3 ? 0 : 1
