// The licences of what we ship (--write makes THIRD-PARTY.txt) and of all we install (--check refuses a licence outside the list, or a stale THIRD-PARTY.txt).
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'

/** Licences whose code may stand in a bundle. */
const IN_BUNDLES = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'MPL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'CC0-1.0',
  'Zlib',
  'BlueOak-1.0.0',
  'Python-2.0',
  'CC-BY-4.0',
  'CC-BY-3.0',
])
/** Licences allowed only for packages that stay separate files beside our bundles. */
const SEPARATE_ONLY = new Set(['LGPL-3.0-only', 'LGPL-3.0', 'LGPL-3.0-or-later', 'LGPL-2.1-only'])
/** Tools of the build may also carry these: nothing of them is shipped. */
const TOOLS_ONLY = new Set(['WTFPL', 'Artistic-2.0', 'BSD', 'MIT-0'])

/** Packages whose manifest names no licence, with the licence that their own file states. */
const STATED_IN_FILE = new Map([
  ['suncalc', 'BSD-2-Clause'],
  ['png-js', 'MIT'],
])

/** What is shipped and is no package: data that `build/word-lists.mjs` has made. */
const DATA = [
  {
    name: 'catalogue/everyday/words, made from the word lists of tessdata_fast (Tesseract OCR)',
    version: '4.1.0',
    licence: 'Apache-2.0',
    text: 'Copyright 1988-1995 Hewlett Packard Company, 2006-2022 Google Inc.\nThe text of the licence stands in LICENSE. Changed: names left out, stems in place of words, packed.',
  },
]

/** @typedef {{ license?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, version?: string, link?: boolean }} LockEntry */
/** @type {{ packages: Record<string, LockEntry> }} */
const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'))

/** @param {string} expression an SPDX expression, such as "(MIT OR GPL-3.0)" */
const alternatives = expression =>
  expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .map(part => part.split(/\s+AND\s+/))
/** @param {string} expression @param {readonly Set<string>[]} lists */
const isAllowed = (expression, lists) =>
  alternatives(expression).some(parts => parts.every(part => lists.some(list => list.has(part.trim()))))

/** @type {{ path: string, name: string, version: string, licence: string }[]} */
const shipped = []
const refused = []
for (const [path, entry] of Object.entries(lock.packages)) {
  // Optional packages are other platforms' binaries of build tools and of PDF drawing in Node: never part of a package of ours.
  if (path === '' || entry.link === true || entry.optional === true) continue
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const isTool = entry.dev === true || entry.devOptional === true
  const licence = entry.license ?? STATED_IN_FILE.get(name) ?? readLicenceField(path)
  const lists = isTool ? [IN_BUNDLES, SEPARATE_ONLY, TOOLS_ONLY] : [IN_BUNDLES, SEPARATE_ONLY]
  if (licence === undefined || !isAllowed(licence, lists)) refused.push(`${name} ${entry.version}: ${licence ?? 'no licence named'}`)
  if (!isTool) shipped.push({ path, name, version: entry.version ?? '', licence: licence ?? 'unknown' })
}

/** @param {string} path */
function readLicenceField(path) {
  try {
    const manifest = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8'))
    return typeof manifest.license === 'string' ? manifest.license : undefined
  } catch {
    // An optional package of another platform is not installed here; its licence stands in the lock file or nowhere.
    return undefined
  }
}

/** @param {string} path */
function licenceText(path) {
  const file = readdirSync(join(ROOT, path), { withFileTypes: true }).find(
    entry => entry.isFile() && /^(licen[cs]e|copying)/i.test(entry.name),
  )?.name
  return file === undefined
    ? undefined
    : readFileSync(join(ROOT, path, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim()
}

function thirdParty() {
  const parts = ['Third-party software and fonts that Escale ships, with their licences. Made by `npm run licences`; do not edit.', '']
  for (const { path, name, version, licence } of shipped.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const separate = isAllowed(licence, [IN_BUNDLES]) ? '' : ' (kept as a separate file, not bundled)'
    parts.push(
      '='.repeat(78),
      `${name} ${version}`,
      `Licence: ${licence}${separate}`,
      '',
      licenceText(path) ?? '(the package names its licence and carries no text of it)',
      '',
    )
  }
  for (const { name, version, licence, text } of DATA) parts.push('='.repeat(78), `${name} ${version}`, `Licence: ${licence}`, '', text, '')
  return `${parts
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    .trimEnd()}\n`
}

const target = `${ROOT}THIRD-PARTY.txt`
if (process.argv.includes('--write')) {
  writeFileSync(target, thirdParty())
  console.log(`THIRD-PARTY.txt: ${shipped.length} packages`)
} else {
  for (const line of refused) console.log(`licence outside the list: ${line}`)
  let current
  try {
    current = readFileSync(target, 'utf8')
  } catch {
    console.log('THIRD-PARTY.txt is missing')
  }
  const isStale = current !== thirdParty()
  if (isStale) console.log('THIRD-PARTY.txt does not match what is installed: run `npm run licences`')
  console.log(`${Object.keys(lock.packages).length - 1} packages installed, ${shipped.length} of them shipped`)
  process.exitCode = refused.length === 0 && !isStale ? 0 : 1
}
