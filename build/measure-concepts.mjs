// `node build/measure-concepts.mjs [--sample]`: bundles tests/relevance/concepts.ts and runs it: how right the matches between ESCO and ROME and the concepts
// inferred of documents are. `--sample` lists those that docs/relevance.md says were judged by hand.
import { runBundled } from './run-bundled.mjs'

process.exitCode = await runBundled('tests/relevance/concepts.ts', process.argv.slice(2))
