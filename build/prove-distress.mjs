// `node build/prove-distress.mjs`: bundles tests/bench/prove-distress.ts and runs it. Prints, per language, how many of the sentences that the tests hold are
// heard and how many ordinary ones are taken for distress, and how long it takes to read a whole field.
import { runBundled } from './run-bundled.mjs'

process.exitCode = await runBundled('tests/bench/prove-distress.ts', process.argv.slice(2))
