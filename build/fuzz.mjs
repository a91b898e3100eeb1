// `npm run fuzz [-- --runs N] [--seed N] [--reader ID ...]`: gives every reader of exports so many damaged inputs (5,000 unless said otherwise), made of small invented
// exports, and prints what came of them. Ends with 1 where a reader crashed, hung or took more than 512 MB. An input is made again by its seed.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'
import { runBundled } from './run-bundled.mjs'

// The process that reads papers stands beside the command.
execFileSync(process.execPath, [join(ROOT, 'build', 'bundle-cli.mjs'), '--if-stale'], { stdio: 'inherit' })
process.exitCode = await runBundled('tests/fuzz/fuzz.ts', process.argv.slice(2))
