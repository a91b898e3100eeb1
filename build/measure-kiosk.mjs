// `node build/measure-kiosk.mjs [--release DIR]`: the times the kiosk is judged by, in real Electron: start to a usable Home, the next window shown and standing by,
// keystroke to paint.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runMeasure } from './run-measure.mjs'

const { values } = parseArgs({ options: { release: { type: 'string' } } })
process.exitCode = await runMeasure(
  'kiosk.measure',
  values.release === undefined ? {} : { ESCALE_MEASURE_RELEASE: resolve(values.release) },
)
