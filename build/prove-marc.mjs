// `node build/prove-marc.mjs [records]`: reads a million records (or as many as said) of ISO 2709 and of XML and looks at the memory they take; each test run reads 5,000.
import { bin, ROOT, run } from './lib-run.mjs'

const records = process.argv[2] ?? '1000000'
const { code } = await run(bin('vitest'), ['run', 'tests/hostile/intake/many-marc.test.ts'], {
  cwd: ROOT,
  echo: true,
  env: { ...process.env, ESCALE_MARC_RECORDS: records },
})
process.exitCode = code
