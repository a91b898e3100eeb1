// `npm run check`: types per layer, lint and format, dead code, licences, budgets of bundles, sizes. No network, no warning tolerated.
import { availableParallelism } from 'node:os'
import { bin, ROOT, run } from './lib-run.mjs'

/** Every gate, named by what it holds. */
const GATES = /** @type {const} */ ([
  ['types: catalogue, the part without Node and DOM', bin('tsc'), ['-p', 'catalogue/tsconfig.json']],
  ['types: catalogue, the part with Node', bin('tsc'), ['-p', 'catalogue/tsconfig.node.json']],
  ['types: electron', bin('tsc'), ['-p', 'electron/tsconfig.json']],
  ['types: renderer', bin('tsc'), ['-p', 'renderer/tsconfig.json']],
  ['types: build', bin('tsc'), ['-p', 'build/tsconfig.json']],
  ['types: tests', bin('tsc'), ['-p', 'tests/tsconfig.json']],
  ['lint, format and layers', bin('biome'), ['ci', '--colors=off', '--error-on-warnings', '.']],
  ['dead code', bin('knip'), ['--no-progress', '--treat-config-hints-as-errors']],
  ['lock file', process.execPath, ['build/lock-file.mjs']],
  ['licences', process.execPath, ['build/licences.mjs', '--check']],
  ['bundle budgets', process.execPath, ['build/bundle-budget.mjs']],
  ['sizes and forbidden words', process.execPath, ['build/sizes.mjs']],
])

const queue = [...GATES]
let failed = 0
async function worker() {
  for (let gate = queue.shift(); gate !== undefined; gate = queue.shift()) {
    const [name, command, args] = gate
    const { code, output, seconds } = await run(command, args, { cwd: ROOT })
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`)
    if (code !== 0) {
      failed += 1
      console.log(output.trimEnd())
    }
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker))
console.log(failed === 0 ? 'check: clean' : `check: ${failed} of ${GATES.length} gates failed`)
process.exitCode = failed === 0 ? 0 : 1
