// Prints the sizes of our source files and refuses what the house style refuses: files over 400 lines, long lines, casts that hide, notes to self.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { ROOT } from './lib-run.mjs'

const MAX_LINES = 400
const MAX_MEDIAN = 100
const MAX_P90 = 250
const SOURCE = /^(catalogue|electron|renderer|build)\/.*\.(ts|tsx|mjs|css)$/
/** @type {readonly (readonly [RegExp, string])[]} */
const FORBIDDEN = [
  [/\bas unknown as\b/, 'a cast through unknown'],
  [/@ts-(ignore|expect-error|nocheck)/, 'a switched-off type check'],
  [/biome-ignore(?!.*: \S)/, 'a switched-off rule without its reason'],
  [/\bTODO\b|\bFIXME\b/, 'a note to self'],
  [/^export \* /, 'export *'],
]

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter(file => SOURCE.test(file))
const complaints = []
const sizes = []
for (const file of files) {
  const lines = readFileSync(`${ROOT}${file}`, 'utf8').trimEnd().split('\n')
  sizes.push(lines.length)
  if (lines.length > MAX_LINES) complaints.push(`${file}: ${lines.length} lines, more than ${MAX_LINES}: split it`)
  if (file === 'build/sizes.mjs') continue
  lines.forEach((line, index) => {
    for (const [pattern, what] of FORBIDDEN) if (pattern.test(line)) complaints.push(`${file}:${index + 1}: ${what}`)
  })
}
sizes.sort((a, b) => a - b)
const median = sizes[Math.floor(sizes.length / 2)] ?? 0
const p90 = sizes[Math.floor(sizes.length * 0.9)] ?? 0
console.log(`${sizes.length} source files, lines: median ${median}, p90 ${p90}, most ${sizes.at(-1) ?? 0}`)
if (median > MAX_MEDIAN) complaints.push(`median of ${median} lines is over ${MAX_MEDIAN}`)
if (p90 > MAX_P90) complaints.push(`90th percentile of ${p90} lines is over ${MAX_P90}`)
for (const complaint of complaints) console.log(complaint)
process.exitCode = complaints.length === 0 ? 0 : 1
