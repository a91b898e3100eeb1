// `npm run bench -- [--docs N] [--release DIR] [--json FILE]`: bundles tests/bench/bench.ts and runs it in a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './lib-run.mjs'

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
  const args = ['--expose-gc', '--max-old-space-size=8192', join(folder, 'bench.mjs'), ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
