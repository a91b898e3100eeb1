// `npm run relevance -- [--json FILE] [--missed]`: bundles tests/relevance/relevance.ts and runs it, with the Node 24 of build/node24 where it can be had
// (FTS5 wants its `node:sqlite`). `--missed` lists our own queries that found nothing right among the first five.
import { findNode24 } from './node24.mjs'
import { runBundled } from './run-bundled.mjs'

process.exitCode = await runBundled('tests/relevance/relevance.ts', process.argv.slice(2), findNode24() ?? process.execPath)
