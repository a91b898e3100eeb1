// `npm run relevance -- [--json FILE] [--missed]`: bundles tests/relevance/relevance.ts and runs it, with the Node 24 of build/node24 where it can be had
// (FTS5 wants its `node:sqlite`). `--missed` lists our own queries that found nothing right among the first five.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './lib-run.mjs'
import { findNode24 } from './node24.mjs'

const newer = findNode24()

// Inside the project, so that the bundle finds the packages it leaves outside.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.relevance-'))
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: join(ROOT, 'tests', 'relevance', 'relevance.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'relevance.mjs', codeSplitting: false } },
    },
  })
  const args = ['--no-warnings', join(folder, 'relevance.mjs'), ...process.argv.slice(2)]
  process.exitCode = spawnSync(newer ?? process.execPath, args, { stdio: 'inherit', cwd: ROOT }).status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
