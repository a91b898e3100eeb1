// `node build/measure-text.mjs [--missed]`: bundles tests/relevance/measure-text.ts and runs it. Prints, per language, how many words that belong together get
// one term, how many that differ keep different ones, and the same over real titles where these are beside the repository. `--missed` lists the others.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './lib-run.mjs'

// Inside the project, so that the bundle finds the packages it leaves outside.
const folder = mkdtempSync(join(ROOT, 'node_modules', '.measure-text-'))
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: join(ROOT, 'tests', 'relevance', 'measure-text.ts'),
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'measure-text.mjs', codeSplitting: false } },
    },
  })
  const args = [join(folder, 'measure-text.mjs'), ...process.argv.slice(2)]
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: ROOT }).status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
