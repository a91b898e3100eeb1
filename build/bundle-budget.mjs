// `npm run check` holds this: what the windows load, compressed, against a budget for each bundle. A kiosk reads its files from its disk, but each visit's window
// parses them anew, on small machines too. To raise a budget is a decision: it is made in build/bundle-budgets.json, with its reason in the commit.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildStale } from './build.mjs'
import { ROOT } from './lib-run.mjs'

const ASSETS = join(ROOT, 'dist', 'renderer', 'assets')
/** The hash of a bundle's content is no part of its name. */
const HASH = /-[\w-]{8}(?=\.(?:js|mjs|css)$)/

await buildStale()
/** @type {Record<string, number>} */
const budgets = JSON.parse(readFileSync(join(ROOT, 'build', 'bundle-budgets.json'), 'utf8'))
/** @type {Map<string, number>} */
const sizes = new Map()
for (const file of readdirSync(ASSETS).filter(name => HASH.test(name))) {
  const name = file.replace(HASH, '')
  // Level 9, and no time of day in the header: the same bytes have the same size everywhere.
  sizes.set(name, (sizes.get(name) ?? 0) + gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length)
}

const complaints = []
for (const [name, bytes] of [...sizes].toSorted(([, left], [, right]) => right - left)) {
  const budget = budgets[name]
  console.log(`${name}: ${bytes} bytes compressed, budget ${budget ?? 'none'}`)
  if (budget === undefined) complaints.push(`${name} has no budget: give it one in build/bundle-budgets.json, or join it to another bundle`)
  else if (bytes > budget)
    complaints.push(`${name} is ${bytes - budget} bytes over its budget of ${budget}: load less, or raise the budget with a reason`)
}
for (const name of Object.keys(budgets)) if (!sizes.has(name)) complaints.push(`${name} has a budget and is no bundle any more`)
for (const complaint of complaints) console.log(complaint)
process.exitCode = complaints.length === 0 ? 0 : 1
