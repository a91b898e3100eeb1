// `node build/big-tables.mjs [--megabytes 1024] [--rows 200000]`: makes a large CSV and a large XLSX in a temporary folder, reads each in a process of its own and
// prints rows, seconds and the most memory the process held.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runBundled } from './run-bundled.mjs'

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '1024' }, rows: { type: 'string', default: '200000' } },
})
const folder = mkdtempSync(join(tmpdir(), 'escale-big-tables-'))
try {
  for (const [kind, size] of /** @type {const} */ ([
    ['csv', values.megabytes],
    ['xlsx', values.rows],
  ])) {
    const file = join(folder, `big.${kind}`)
    const code =
      (await runBundled('tests/bench/big-tables.ts', ['make', kind, file, size])) ||
      (await runBundled('tests/bench/big-tables.ts', ['read', file]))
    if (code !== 0) process.exitCode = code
    else console.log(`  (${Math.round(statSync(file).size / 1024 / 1024)} MB on disk)`)
    rmSync(file, { force: true })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
