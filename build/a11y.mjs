// `npm run a11y [-- --fresh | --so-far]`: every screen in every theme, language, size of text and orientation through axe (WCAG 2.2 A and AA), its targets and texts measured,
// and on other screens from 15 to 32 inches; prints the figures and writes them into docs/accessibility.md. One that was interrupted goes on
// where it was, as long as the program and the demonstration are the same. `--so-far` walks nothing and writes down what was walked.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildStale } from './build.mjs'
import { contentStamp } from './content-stamp.mjs'
import { makeDemonstration } from './demonstration.mjs'
import { findChromium } from './find-chromium.mjs'
import { ROOT } from './lib-run.mjs'
import { runBundled } from './run-bundled.mjs'

const INTO = join(ROOT, '.escale', 'a11y')
if (process.argv.includes('--fresh')) rmSync(INTO, { recursive: true, force: true })
const chromium = findChromium()
if (chromium === undefined) {
  console.error('No Chromium is installed: apt-get install -y chromium')
  process.exit(1)
}
await buildStale()
process.env.ESCALE_E2E_RELEASES = await makeDemonstration()
process.env.ESCALE_E2E_CHROMIUM = chromium
// A bundle does not stand where its sources do.
process.env.ESCALE_E2E_PROGRAM = ROOT
const stamp = contentStamp(['renderer', 'catalogue', 'tests/e2e/harness', 'tests/access', 'package-lock.json'])
process.exitCode = await runBundled('tests/access/a11y.ts', [
  '--into',
  INTO,
  '--stamp',
  stamp,
  '--write',
  join(ROOT, 'docs', 'accessibility.md'),
  ...(process.argv.includes('--so-far') ? ['--so-far'] : []),
])
