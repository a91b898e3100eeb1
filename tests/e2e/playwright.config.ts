import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { OUTPUT, REPORT } from './harness/surroundings.ts'

/**
 * What the screens alone decide is the same in both hosts, and seen once where Electron runs too: only these, in which the host has its part (the beginning and the end
 * of a visit, keys, touch, paper, sound), are run in Chromium as well, but for those of their tests that are tagged as of the screens alone.
 * `npm run test:e2e -- --project=chromium` runs everything there.
 */
const HOST_HAS_ITS_PART = /(chromium-.*|begin-and-end|idle|rules-leave|take-home|visit-.*|voice)\.spec\.ts$/
const OF_SCREENS_ALONE = /@screens/
const inElectronToo = process.env.ESCALE_E2E_IN_ELECTRON_TOO === '1'

/** `electron-*` and `residue-*` need the real shell, `chromium-*` the browser host; everything else can run in both. */
export default defineConfig({
  testDir: import.meta.dirname,
  // What prints figures instead of passing or failing is run by build/measure-kiosk.mjs and build/soak.mjs alone.
  testMatch: process.env.ESCALE_E2E_MEASURE === '1' ? '**/*.measure.ts' : '**/*.spec.ts',
  outputDir: join(OUTPUT, 'artefacts'),
  snapshotPathTemplate: '{testDir}/gallery/{arg}{ext}',
  // One after the other: two programs at once on two processors would be a test of the machine.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  // A promise that holds at the second try only does not hold.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: REPORT }]],
  // Nothing that could hold typed words is kept of a test.
  use: { trace: 'off', screenshot: 'off', video: 'off', locale: 'fr-FR', viewport: { width: 1920, height: 1080 } },
  projects: [
    { name: 'electron', testIgnore: '**/chromium-*.spec.ts' },
    {
      name: 'chromium',
      testIgnore: ['**/electron-*.spec.ts', '**/residue-*.spec.ts'],
      ...(inElectronToo && { testMatch: HOST_HAS_ITS_PART, grepInvert: OF_SCREENS_ALONE }),
    },
  ],
})
