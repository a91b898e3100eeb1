// `node build/soak.mjs [--visits N]`: the memory of the whole program, every twenty visits (200 unless told otherwise), in real Electron with real keys; fails when it grows.
import { parseArgs } from 'node:util'
import { runMeasure } from './run-measure.mjs'

const { values } = parseArgs({ options: { visits: { type: 'string', default: '200' } } })
process.exitCode = await runMeasure('soak.measure', { ESCALE_SOAK_VISITS: values.visits })
