// `node build/measure-text.mjs [--missed]`: bundles tests/relevance/measure-text.ts and runs it. Prints, per language, how many words that belong together get
// one term, how many that differ keep different ones, and the same over real titles where these are beside the repository. `--missed` lists the others.
import { runBundled } from './run-bundled.mjs'

process.exitCode = await runBundled('tests/relevance/measure-text.ts', process.argv.slice(2))
