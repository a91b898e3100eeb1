// `npm run bench -- [--docs N] [--engines ours,lunr,...] [--rounds N] [--release DIR] [--json FILE] [--svg FILE]`: bundles tests/bench/bench.ts and runs it;
// it starts a process for each engine. With `--kiosk [--docs N]`: publishes that many documents of the generated corpus with the demonstration's centre, and takes
// the kiosk's own times with them in real Electron.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './lib-run.mjs'
import { findNode24 } from './node24.mjs'
import { runMeasure } from './run-measure.mjs'

const asked = process.argv.slice(2)
const isKiosk = asked.includes('--kiosk')
const documents = asked.includes('--docs') ? (asked[asked.indexOf('--docs') + 1] ?? '') : '100000'
const home = join(ROOT, '.escale', `bench-${documents}`)

// FTS5 needs the SQLite of Node 24, and all engines run in the same Node.
const node = isKiosk ? process.execPath : (findNode24() ?? process.execPath)

// Inside the project, so that the bundle finds the packages it leaves outside.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.bench-'))
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: join(ROOT, 'tests', 'bench', 'bench.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'bench.mjs', codeSplitting: false } },
    },
  })
  const args = [
    '--expose-gc',
    '--max-old-space-size=8192',
    join(folder, 'bench.mjs'),
    ...(isKiosk ? ['--docs', documents, '--publish-to', home] : asked),
  ]
  process.exitCode = spawnSync(node, args, { stdio: 'inherit', cwd: ROOT }).status ?? 1
  if (isKiosk && process.exitCode === 0)
    process.exitCode = await runMeasure('kiosk.measure', { ESCALE_MEASURE_RELEASE: join(home, 'releases') })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
