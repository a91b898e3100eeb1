// `npm run screenshots [-- PATTERN]`: pictures of every screen in French, English and Arabic, in both orientations, into docs/screenshots/, from the browser host
// in Chromium, at one moment of one day. With a pattern, only those whose name fits it: `npm run screenshots -- 'list.*-fr'`.
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './lib-run.mjs'
import { runMeasure } from './run-measure.mjs'

const OUT = join(ROOT, 'docs', 'screenshots')
const EVERYBODY = 0o777
const pattern = process.argv[2]
// The walk may run as another person, who cannot write here: what was drawn is taken over when all of it is there.
const drawn = mkdtempSync(join(tmpdir(), 'escale-pictures-'))
chmodSync(drawn, EVERYBODY)
try {
  process.exitCode = await runMeasure(
    'pictures.measure',
    { ESCALE_PICTURES: drawn, ...(pattern !== undefined && { ESCALE_PICTURES_OF: pattern }) },
    'chromium',
  )
  if (process.exitCode === 0) {
    if (pattern === undefined) rmSync(OUT, { recursive: true, force: true })
    mkdirSync(OUT, { recursive: true })
    for (const name of readdirSync(drawn)) copyFileSync(join(drawn, name), join(OUT, name))
  }
} finally {
  rmSync(drawn, { recursive: true, force: true })
}
