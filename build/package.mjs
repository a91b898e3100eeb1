// `npm run package`: the installed form of the program, as a folder: dist/package/<platform>-unpacked. Nothing is downloaded when an Electron is here.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, Platform } from 'electron-builder'
import { buildStale } from './build.mjs'
import { makeDemonstration } from './demonstration.mjs'
import { builderConfig } from './electron-builder.mjs'
import { findOrFetchElectron, isRoot } from './find-electron.mjs'
import { ROOT } from './lib-run.mjs'

const STAGE = join(ROOT, '.escale', 'package')
const OUTPUT = join(ROOT, 'dist', 'package')

await buildStale()
rmSync(STAGE, { recursive: true, force: true })
const releases = await makeDemonstration(join(STAGE, 'home'))
const app = stageProgram()
const electron = findOrFetchElectron()
if ('missing' in electron) {
  console.error(`package: ${electron.missing}. Name one by ELECTRON_OVERRIDE_DIST_PATH, or try again with a network.`)
  process.exit(1)
}
await build({
  projectDir: app,
  targets: Platform.current().createTarget('dir'),
  config: builderConfig({ releases, output: OUTPUT, electronVersion: versionOf(electron.dist), electronDist: electron.dist }),
})
finishSandbox()
console.log(`package: ${OUTPUT}`)

/** Everything that goes into the archive: our bundles and a package.json that names them. */
function stageProgram() {
  const folder = join(STAGE, 'app')
  mkdirSync(folder, { recursive: true })
  for (const bundle of ['electron', 'renderer']) cpSync(join(ROOT, 'dist', bundle), join(folder, 'dist', bundle), { recursive: true })
  const { name, version, description, license, main, type } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, description, license, main, type, author: 'The Escale contributors' }),
  )
  return folder
}

/** @param {string} dist */
function versionOf(dist) {
  const file = join(dist, 'version')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().replace(/^v/, '')
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8')).version
}

/** Chromium's sandbox helper needs root's ownership and its bit where the kernel keeps user namespaces from ordinary people. */
function finishSandbox() {
  const helper = join(OUTPUT, 'linux-unpacked', 'chrome-sandbox')
  if (process.platform !== 'linux' || !existsSync(helper)) return
  if (isRoot()) chmodSync(helper, 0o4755)
  else console.log(`package: where user namespaces are off, let root own ${helper} with mode 4755`)
}
