// `npm run build`: makes the bundles in dist/ that are stale. Each is built to a temporary name and renamed, so that a program that starts meanwhile never
// loads half of one; `--force` makes them all.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleCli, isCliFresh } from './bundle-cli.mjs'
import { contentStamp } from './content-stamp.mjs'
import { mainConfig, preloadConfig } from './electron.vite.mjs'
import { ROOT } from './lib-run.mjs'
import { rendererConfig } from './renderer.vite.mjs'

/**
 * @typedef {{
 *   name: string,
 *   sources: readonly string[],
 *   configs: readonly ((outDir: string) => import('vite').InlineConfig)[],
 * }} Bundle
 */

/** What every bundle depends on beside its own sources. */
const COMMON = ['catalogue', 'package-lock.json', 'build/build.mjs']

/** @type {readonly Bundle[]} */
const BUNDLES = [
  { name: 'electron', sources: ['electron', 'build/electron.vite.mjs', ...COMMON], configs: [mainConfig, preloadConfig] },
  { name: 'renderer', sources: ['renderer', 'build/renderer.vite.mjs', 'build/arabic-stemmer.mjs', ...COMMON], configs: [rendererConfig] },
]

/** @param {string} path the demonstration's own content, and tables of the command, go into no window */
const isBundled = path => !path.startsWith('catalogue/demo/') && !path.startsWith('catalogue/cli')

/**
 * Makes every bundle that is not made of the sources as they stand.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<string[]>} the names of those made
 */
export async function buildStale({ force = false } = {}) {
  const made = []
  for (const bundle of BUNDLES) {
    const stamp = contentStamp(bundle.sources, isBundled)
    if (!force && isFresh(bundle.name, stamp)) continue
    await buildOne(bundle, stamp)
    made.push(bundle.name)
  }
  if (force || !isCliFresh()) {
    await bundleCli()
    made.push('cli')
  }
  return made
}

/** @param {string} name */
const stampFile = name => join(ROOT, 'dist', `${name}.stamp`)

/**
 * @param {string} name
 * @param {string} stamp
 */
function isFresh(name, stamp) {
  return existsSync(join(ROOT, 'dist', name)) && existsSync(stampFile(name)) && readFileSync(stampFile(name), 'utf8') === stamp
}

/**
 * @param {Bundle} bundle
 * @param {string} stamp
 */
async function buildOne({ name, configs }, stamp) {
  const { build } = await import('vite')
  const target = join(ROOT, 'dist', name)
  const temporary = `${target}.tmp-${process.pid}`
  const old = `${target}.old.tmp-${process.pid}`
  mkdirSync(temporary, { recursive: true })
  try {
    for (const config of configs) await build(config(temporary))
    if (existsSync(target)) renameSync(target, old)
    renameSync(temporary, target)
    writeFileSync(`${stampFile(name)}.tmp-${process.pid}`, stamp)
    renameSync(`${stampFile(name)}.tmp-${process.pid}`, stampFile(name))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = performance.now()
  const made = await buildStale({ force: process.argv.includes('--force') })
  console.log(
    made.length === 0 ? 'build: all bundles are up to date' : `build: ${made.join(', ')} in ${Math.round(performance.now() - started)} ms`,
  )
}
