import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchChromium } from './harness/served-screens.ts'
import { chromiumExecutable, freshFolder, PROGRAM } from './harness/surroundings.ts'

const KEPT = join(import.meta.dirname, 'gallery')

/**
 * The same browser draws the same bundled letters and shapes to the same pixels; what may differ from machine to machine is the last bit of a
 * blended edge. A pixel is another one from a tenth of the way between black and white, and forty of a million may be: the lost edge, check or
 * ring of one control is more, at the size of these pictures.
 */
const TOLERANCE = { threshold: 0.1, maxDiffPixels: 40 }

test('every control looks as it did in every state, theme, size and direction', async () => {
  const made: unknown = JSON.parse(readFileSync(join(KEPT, 'made-with.json'), 'utf8'))
  const browser = await launchChromium()
  const here = { chromium: browser.version(), platform: process.platform }
  await browser.close()
  const isSame = JSON.stringify(made) === JSON.stringify(here)
  const why = `The gallery is not compared: its pictures were made with ${JSON.stringify(made)}, here is ${JSON.stringify(here)}, which draws letters otherwise. To make them anew: npm run gallery -- --pictures`
  if (!isSame) console.log(why)
  test.skip(!isSame, why)

  const folder = freshFolder('gallery')
  execFileSync(process.execPath, [join(PROGRAM, 'build', 'gallery.mjs'), '--pictures', '--into', folder], {
    env: { ...process.env, CHROMIUM: chromiumExecutable() },
  })
  const names = readdirSync(KEPT).filter(name => name.endsWith('.png'))
  expect(names).toHaveLength(9)
  expect(readdirSync(folder).filter(name => name.endsWith('.png'))).toEqual(names)
  for (const name of names) expect.soft(readFileSync(join(folder, name))).toMatchSnapshot(name, TOLERANCE)
})
