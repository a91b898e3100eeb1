// `npm run test:e2e [-- filters and options of Playwright]`: the end-to-end tests that can run on this machine, in real Electron and in Chromium. What cannot
// is named at the end, with the one command that makes it run. Where both run and nothing is asked for, Chromium leaves to Electron what is the same in both.
// ESCALE_E2E_RESULT names a file for the totals.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildStale } from './build.mjs'
import { makeDemonstration } from './demonstration.mjs'
import { findChromium } from './find-chromium.mjs'
import { findElectron, hasDisplay, isRoot } from './find-electron.mjs'
import { ROOT } from './lib-run.mjs'

const SPECS = join(ROOT, 'tests', 'e2e')
const DEBIAN = 'apt-get install -y xvfb xauth openbox xdotool'

/** @typedef {{ project: string, why: string, remedy: string }} NotRun */

const asked = process.argv.slice(2)
const user = isRoot() ? testUser() : undefined
const { projects, notRun } = whatCanRun()
const totals = { passed: 0, failed: 0, skipped: 0, notRun: notRun.map(saying) }
if (projects.length > 0) {
  await buildStale()
  const releases = await makeDemonstration()
  Object.assign(totals, await runTests(releases))
}
const result = process.env.ESCALE_E2E_RESULT
if (result !== undefined) {
  mkdirSync(dirname(result), { recursive: true })
  writeFileSync(result, JSON.stringify(totals))
} else {
  for (const line of totals.notRun) console.log(line)
}
console.log(`end-to-end: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exitCode = totals.failed === 0 ? 0 : 1

/** @returns {{ projects: string[], notRun: NotRun[] }} */
function whatCanRun() {
  /** @type {NotRun[]} */
  const missing = []
  const electron = findElectron()
  const chromium = findChromium()
  if ('missing' in electron) missing.push({ project: 'electron', why: electron.missing, remedy: 'npx install-electron' })
  else if (isRoot() && user === undefined)
    missing.push({
      project: 'electron',
      why: 'root has no sandbox, and there is no user to run them as who can read this folder',
      remedy: 'useradd -m escale-test',
    })
  else if (!hasXvfb() && !hasDisplay()) missing.push({ project: 'electron', why: 'there is no display', remedy: DEBIAN })
  if (chromium === undefined) missing.push({ project: 'chromium', why: 'no Chromium is installed', remedy: 'apt-get install -y chromium' })
  const wanted = ['electron', 'chromium'].filter(
    name => !asked.some(option => option.startsWith('--project=')) || asked.includes(`--project=${name}`),
  )
  return {
    projects: wanted.filter(name => !missing.some(({ project }) => project === name)),
    notRun: missing.filter(({ project }) => wanted.includes(project)),
  }
}

/** @param {NotRun} missing */
function saying({ project, why, remedy }) {
  const files = specsOf(project).map(file => file.replace('.spec.ts', ''))
  return `Not run in ${project} (${why}): ${files.join(', ')}. To run them: ${remedy} && npm run test:e2e`
}

/** @param {string} project */
function specsOf(project) {
  const others = project === 'electron' ? /^chromium-/ : /^(electron|residue)-/
  return readdirSync(SPECS).filter(name => name.endsWith('.spec.ts') && !others.test(name))
}

/** The unprivileged person that Electron's tests run as when we are root: ESCALE_TEST_USER, else one of the usual names, who can read this folder. */
function testUser() {
  const names = [process.env.ESCALE_TEST_USER, 'escale-test', 'escale']
  return names.find(name => {
    if (name === undefined || name === '') return false
    try {
      execFileSync('runuser', ['-u', name, '--', 'test', '-r', join(ROOT, 'node_modules', '@playwright', 'test', 'package.json')], {
        stdio: 'ignore',
      })
      return true
    } catch {
      return false
    }
  })
}

/** @param {string} program */
function isInstalled(program) {
  return (process.env.PATH ?? '').split(':').some(folder => existsSync(join(folder, program)))
}

function hasXvfb() {
  return process.platform === 'linux' && isInstalled('xvfb-run') && isInstalled('openbox')
}

/** @param {string} releases */
async function runTests(releases) {
  const output = mkdtempSync(join(tmpdir(), 'escale-e2e-'))
  const report = join(output, 'report.json')
  const electron = findElectron()
  const chromium = findChromium()
  if (user !== undefined) chownSync(output, userId('-u', user), userId('-g', user))
  const environment = {
    ...process.env,
    // A home of its own: whoever runs the tests keeps nothing of them.
    HOME: output,
    ESCALE_E2E_OUTPUT: output,
    ESCALE_E2E_REPORT: report,
    ESCALE_E2E_RELEASES: releases,
    ...('executable' in electron && { ESCALE_E2E_ELECTRON: electron.executable }),
    ...(chromium !== undefined && { ESCALE_E2E_CHROMIUM: chromium }),
    ...(projects.length === 2 && asked.length === 0 && { ESCALE_E2E_IN_ELECTRON_TOO: '1' }),
  }
  const playwright = [join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', '-c', join(SPECS, 'playwright.config.ts')]
  const command = [
    ...(user === undefined ? [] : ['runuser', '-u', user, '--']),
    ...(hasXvfb() ? ['xvfb-run', '-a', '-s', '-screen 0 1920x1080x24', 'bash', join(SPECS, 'harness', 'with-window-manager.sh')] : []),
    process.execPath,
    ...playwright,
    ...projects.map(name => `--project=${name}`),
    ...asked.filter(option => !option.startsWith('--project=')),
  ]
  const code = await follow(command, environment)
  try {
    return totalsOf(report, code)
  } finally {
    rmSync(output, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {string} report
 * @param {number} code
 */
function totalsOf(report, code) {
  if (!existsSync(report)) return { failed: 1 }
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = stats.unexpected
  // Said, never hidden: Playwright has listed their names and what went wrong the first time.
  if (stats.flaky > 0) console.log(`end-to-end: ${stats.flaky} passed at the second try only (named above as "flaky")`)
  return { passed: stats.expected + stats.flaky, failed: code !== 0 && failed === 0 ? 1 : failed, skipped: stats.skipped }
}

/**
 * @param {readonly string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
function follow([program = '', ...args], env) {
  return new Promise(done => {
    const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] })
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill('SIGTERM'))
    child.once('error', () => done(127))
    child.once('close', status => done(status ?? 1))
  })
}

/**
 * @param {'-u' | '-g'} which
 * @param {string} name
 */
function userId(which, name) {
  return Number(execFileSync('id', [which, name], { encoding: 'utf8' }).trim())
}
