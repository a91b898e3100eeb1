import { ALL_STATES, show } from './harness/all-screens.ts'
import { cutText } from './harness/cut-text.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { GEOMETRIES, LANDSCAPE } from './harness/screen-geometry.ts'
import { smallTargets } from './harness/small-targets.ts'
import { chooseLook, LOOK_TAGS } from './harness/visit-look.ts'
import { withStart } from './harness/with-start.ts'

test.afterEach(async ({ kiosk: { page } }) => {
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

const LONG = 'takes minutes: ESCALE_EVERY_SCREEN=1 npm run test:e2e -- chromium-room'
if (process.env.ESCALE_EVERY_SCREEN !== '1') console.log(`targets and cut text on every screen were not looked at: it ${LONG}`)

for (const geometry of GEOMETRIES)
  test(`every target is 20 mm, 3 mm from the next, and no text is cut in any language: ${geometry.name}`, async ({ kiosk: { page } }) => {
    test.skip(process.env.ESCALE_EVERY_SCREEN !== '1', LONG)
    test.setTimeout(3_600_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(geometry)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await page.locator('.welcome').click()
    for (const language of LOOK_TAGS) {
      await chooseLook(page, { language, theme: 'light', size: '1' })
      for (const state of ALL_STATES) {
        await show(page, state)
        expect.soft([...(await smallTargets(page, geometry)), ...(await cutText(page))], `${state.name}, ${language}`).toEqual([])
      }
    }
  })
