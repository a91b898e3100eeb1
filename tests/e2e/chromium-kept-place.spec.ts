import type { Page } from '@playwright/test'
import { TEXT_SIZES } from '../../renderer/visitor/state/visit-state.ts'
import { onTuesdayMorning } from './harness/at-time.ts'
import { inSight } from './harness/in-sight.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { GEOMETRIES, LANDSCAPE, PORTRAIT } from './harness/screen-geometry.ts'
import { chooseLook } from './harness/visit-look.ts'
import { beginVisit } from './harness/visitor.ts'
import { putWords, settle, sit, touch } from './harness/walk.ts'
import { withStart } from './harness/with-start.ts'

const SMALL_LYING = GEOMETRIES.filter(({ diagonalInches }) => diagonalInches === 15.6)

test.afterEach(async ({ kiosk: { page } }) => {
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

/** A WAV file of nothing. */
const SILENCE = Buffer.from('524946462400000057415645666d7420100000000100010022560000' + '44ac0000020010006461746100000000', 'hex')

/** A voice that makes a sound at once, which never ends. */
async function neverEnding(page: Page): Promise<void> {
  await page.route('**/host/speak', route => route.fulfill({ contentType: 'audio/wav', body: SILENCE }))
  await page.evaluate(() => {
    HTMLMediaElement.prototype.play = () => Promise.resolve()
  })
}

/** How much of the search field the note covers, in pixels of height. */
const covered = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const note = document.querySelector('.voice-note')?.getBoundingClientRect()
    const field = document.querySelector('.field')?.getBoundingClientRect()
    if (note === undefined || field === undefined) throw new Error('no note or no field')
    return Math.max(0, Math.min(note.bottom, field.bottom) - Math.max(note.top, field.top))
  })

for (const geometry of [LANDSCAPE, PORTRAIT])
  test(`P504: that others can hear is said above the search field, never over it, and what was found stays in sight: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(geometry)
    for (const [language, size] of [
      ['fr', '1'],
      ['ar', '2'],
      ['fr', '3'],
    ] as const) {
      await withStart(page, { voices: ['fr', 'ar'] })
      await neverEnding(page)
      await beginVisit(page)
      await chooseLook(page, { language, theme: 'light', size })
      await touch(page, '.q-home')
      await touch(page, '.field .face')
      await putWords(page, 'infirmier')
      await page.keyboard.press('Enter')
      await settle(page)
      await touch(page, '.q-listen')
      await expect(page.locator('.voice-note')).toBeVisible()
      expect.soft(await covered(page), `${language}, size ${size}`).toBe(0)
      expect.soft(await inSight(page, '.field'), `the field, ${language}, size ${size}`).toBe(1)
      expect.soft(await inSight(page, '.hit:not(.beyond) .hit-open'), `rows, ${language}, size ${size}`).toBeGreaterThanOrEqual(1)
      expect.soft(await inSight(page, '.voice-note .face'), `understood, ${language}, size ${size}`).toBe(1)
    }
  })

for (const geometry of [LANDSCAPE, PORTRAIT, ...SMALL_LYING])
  test(`P505: whoever chooses a setting, from a chair or standing, goes on seeing it, and it keeps the focus: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(geometry)
    await onTuesdayMorning(page)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await beginVisit(page)
    for (const seated of [true, false]) {
      await sit(page, seated)
      // From each size to the next: other sizes lay the whole screen otherwise.
      for (const from of TEXT_SIZES)
        for (const to of TEXT_SIZES) {
          if (from === to) continue
          await chooseLook(page, { language: 'fr', theme: 'light', size: from })
          await touch(page, '.q-home')
          await touch(page, '.q-display')
          const choice = page.locator('.setting:nth-of-type(2) .switch .face').nth(TEXT_SIZES.indexOf(to))
          await choice.focus()
          await page.keyboard.press('Enter')
          await settle(page)
          await expect(page.locator('html')).toHaveAttribute('data-size', to)
          const at = `${from} to ${to}${seated ? ', from a chair' : ''}`
          await expect.soft(choice, at).toBeFocused()
          expect.soft(await inSight(page, '.setting:nth-of-type(2) .switch .face[aria-pressed="true"]'), at).toBe(1)
        }
    }
  })
