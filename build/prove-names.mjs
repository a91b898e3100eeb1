// `node build/prove-names.mjs`: asks for every job title of ROME and every name of ESCO that leads to a sheet of it, of which each test run asks one in four. Wants the real
// exports where `tests/helpers/shared-data.ts` looks.
import { bin, ROOT, run } from './lib-run.mjs'

const { code } = await run(bin('vitest'), ['run', 'tests/real/rome-titles.test.ts', 'tests/real/concept-labels.test.ts'], {
  cwd: ROOT,
  echo: true,
  env: { ...process.env, ESCALE_ALL_NAMES: '1' },
})
process.exitCode = code
