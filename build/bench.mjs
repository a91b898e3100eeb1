// `npm run bench -- [--docs N] [--engines ours,lunr,...] [--rounds N] [--release DIR] [--json FILE] [--svg FILE]`: bundles tests/bench/bench.ts and runs it;
// it starts a process for each engine. With `--kiosk [--docs N]`: publishes that many documents of the generated corpus with the demonstration's centre, and takes
// the kiosk's own times with them in real Electron.
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'
import { findNode24 } from './node24.mjs'
import { runBundled } from './run-bundled.mjs'
import { runMeasure } from './run-measure.mjs'

const asked = process.argv.slice(2)
const isKiosk = asked.includes('--kiosk')
const documents = asked.includes('--docs') ? (asked[asked.indexOf('--docs') + 1] ?? '') : '100000'
const home = join(ROOT, '.escale', `bench-${documents}`)

// FTS5 needs the SQLite of Node 24, and all engines run in the same Node.
const node = isKiosk ? process.execPath : (findNode24() ?? process.execPath)
const args = isKiosk ? ['--docs', documents, '--publish-to', home] : asked
process.exitCode = await runBundled('tests/bench/bench.ts', args, node, ['--expose-gc', '--max-old-space-size=8192'])
if (isKiosk && process.exitCode === 0)
  process.exitCode = await runMeasure('kiosk.measure', { ESCALE_MEASURE_RELEASE: join(home, 'releases') })
