// `node build/prove-imports.mjs <folder>`: imports real exports that lie in a folder, a set in each folder of it as `build/exports/plan.json` says, each into an
// installation of its own, and prints a table: what came in, what was refused and why, what was left aside, seconds, memory. Ends with 1 where records are lost:
// where what was read is not what went in and what was refused.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT, run } from './lib-run.mjs'

/** @typedef {{ set: string, as?: string, each?: boolean, only?: string, mapping?: object }} Entry */
/** @typedef {{ read: number, new: number, changed: number, same: number, refused: number, ignored: string[], problems: { severity: string, code: string, record?: number }[], seconds: number, peakMb: number, formats: { format: string }[] }} Report */

const [data] = process.argv.slice(2)
if (data === undefined || !existsSync(data)) {
  console.error('Usage: node build/prove-imports.mjs <folder of sets of exports>')
  process.exit(2)
}
/** Papers about a set, and forms of MARC that nobody here reads. */
const NOT_READ = /\.(json|txt|seq|plain|mij|md|xsd)$|^sru_picaxml/
/** @type {Entry[]} */
const plan = JSON.parse(readFileSync(join(ROOT, 'build', 'exports', 'plan.json'), 'utf8'))
const work = mkdtempSync(join(tmpdir(), 'escale-imports-'))
console.log(
  '| set | format | read | in | same | refused, by reason | left aside | seconds | MB |\n|---|---|---:|---:|---:|---|---:|---:|---:|',
)
let isWhole = true
for (const entry of plan) {
  const folder = join(data, entry.set)
  if (!existsSync(folder)) {
    console.log(`| ${entry.set} | not there | | | | | | | |`)
    continue
  }
  const reports = []
  for (const path of pathsOf(entry, folder)) reports.push(await importOne(entry, path))
  isWhole = tell(entry, reports) && isWhole
}
rmSync(work, { recursive: true, force: true })
process.exitCode = isWhole ? 0 : 1

/**
 * @param {Entry} entry
 * @param {string} folder
 */
function pathsOf(entry, folder) {
  if (entry.only !== undefined) return [join(folder, entry.only)]
  if (entry.each !== true) return [folder]
  return readdirSync(folder)
    .filter(name => !NOT_READ.test(name))
    .map(name => join(folder, name))
}

/**
 * @param {Entry} entry
 * @param {string} path
 * @returns {Promise<Report>}
 */
async function importOne(entry, path) {
  const home = mkdtempSync(join(work, 'home-'))
  const mapping = join(home, 'given.json')
  if (entry.mapping !== undefined) writeFileSync(mapping, JSON.stringify(entry.mapping))
  const options = ['--source', 'proof', '--into', home, '--accept-refused', ...(entry.as === undefined ? [] : ['--as', entry.as])]
  const given = entry.mapping === undefined ? [] : ['--mapping', mapping]
  await run(process.execPath, [join(ROOT, 'build', 'escale.mjs'), 'import', path, ...options, ...given], { cwd: ROOT })
  // What --json prints says no severity; what is kept says all.
  const report = JSON.parse(readFileSync(join(home, 'reports', 'proof.json'), 'utf8'))
  rmSync(home, { recursive: true, force: true })
  return report
}

/**
 * Prints the line of a set; false where records were lost.
 * @param {Entry} entry
 * @param {Report[]} reports
 */
function tell(entry, reports) {
  const sum = (/** @type {'read' | 'new' | 'changed' | 'same' | 'refused' | 'seconds'} */ field) =>
    reports.reduce((all, report) => all + report[field], 0)
  /** @type {Map<string, number>} */
  const reasons = new Map()
  for (const { severity, code, record } of reports.flatMap(({ problems }) => problems)) {
    if (severity === 'refused')
      reasons.set(record === undefined ? `${code} (file)` : code, (reasons.get(record === undefined ? `${code} (file)` : code) ?? 0) + 1)
  }
  const refused = [...reasons].map(([code, count]) => `${count} ${code}`).join(', ')
  const name = [entry.set, entry.only, entry.as].filter(part => part !== undefined).join(' ')
  const formats = [...new Set(reports.flatMap(report => report.formats.map(({ format }) => format)))].join(', ')
  const aside = reports.reduce((all, report) => all + report.ignored.length, 0)
  const peak = Math.max(...reports.map(({ peakMb }) => peakMb))
  console.log(
    `| ${name} | ${formats} | ${sum('read')} | ${sum('new')} | ${sum('same')} | ${refused === '' ? '0' : refused} | ${aside} | ${sum('seconds').toFixed(1)} | ${peak} |`,
  )
  return sum('read') === sum('new') + sum('changed') + sum('same') + sum('refused')
}
