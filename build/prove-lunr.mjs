// Compares our index with lunr itself on random catalogues and queries: `node build/prove-lunr.mjs --catalogues 10000 [--seed N]`.
import { parseArgs } from 'node:util'
import { bin, ROOT, run } from './lib-run.mjs'

const { values } = parseArgs({
  options: { catalogues: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now() % 1e9) } },
})
const { catalogues, seed } = values
if (!/^[1-9]\d*$/.test(catalogues) || !/^\d+$/.test(seed)) throw new TypeError('--catalogues and --seed are whole numbers')
const { code, seconds } = await run(bin('vitest'), ['run', 'tests/property/search/lunr-oracle.test.ts'], {
  cwd: ROOT,
  echo: true,
  env: { ...process.env, ESCALE_LUNR_CATALOGUES: catalogues, ESCALE_LUNR_SEED: seed },
})
process.stdout.write(
  `${JSON.stringify({ catalogues: Number(catalogues), seed: Number(seed), seconds: Math.round(seconds), same: code === 0 })}\n`,
)
process.exitCode = code
