import type { Page } from '@playwright/test'
import { ABSENT_ESPEAK, HAS_ESPEAK } from '../helpers/voice-program.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, finishVisit } from './harness/visitor.ts'

test.skip(!HAS_ESPEAK, `no voice to be heard${ABSENT_ESPEAK}`)

const listen = (page: Page) => page.getByRole('button', { name: 'Écouter' })
const stop = (page: Page) => page.getByRole('button', { name: 'Arrêter' })

/** Keeps every sound that the page plays, to look at how far it is. */
const watchSounds = (page: Page) =>
  page.evaluate(() => {
    const heard: HTMLMediaElement[] = []
    const { play } = HTMLMediaElement.prototype
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      heard.push(this)
      return play.call(this)
    }
    Object.assign(globalThis, { heard })
  })
const sounds = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { heard: HTMLMediaElement[] }).heard.map(({ currentTime, paused, volume }) => ({
      at: currentTime,
      paused,
      volume,
    })),
  )

test('reads the screen aloud, says that others can hear, and is silent at the second touch', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await watchSounds(page)
  await listen(page).click()
  await expect(page.getByText('Les autres personnes peuvent entendre.')).toBeVisible()
  await expect.poll(async () => (await sounds(page)).some(({ at, paused }) => at > 0 && !paused)).toBe(true)
  // One sentence after the other: a second one is heard by itself.
  await expect.poll(async () => (await sounds(page)).length, { timeout: 20_000 }).toBeGreaterThan(1)
  await stop(page).click()
  await expect(listen(page)).toBeVisible()
  expect((await sounds(page)).every(({ paused }) => paused)).toBe(true)
  await expect(page.getByText('Les autres personnes peuvent entendre.')).toHaveCount(0)
})

test('is silent at once when another screen comes', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await watchSounds(page)
  await listen(page).click()
  await expect.poll(async () => (await sounds(page)).some(({ paused }) => !paused)).toBe(true)
  await page.getByRole('button', { name: 'Agenda' }).click()
  await expect(listen(page)).toBeVisible()
  expect((await sounds(page)).every(({ paused }) => paused)).toBe(true)
})

test('nobody is asked "still there?" while being read to, and the silence is counted from its end', { tag: '@screens' }, async ({
  kiosk,
}) => {
  const { page } = kiosk
  await page.clock.install()
  await beginVisit(page)
  // A sound that never ends, so that the clock can run ahead of it.
  await page.evaluate(() => {
    HTMLMediaElement.prototype.play = () => Promise.resolve()
  })
  await listen(page).click()
  await page.clock.fastForward(50_000)
  await expect(stop(page)).toBeVisible()
  await page.clock.fastForward(5_000)
  await stop(page).click()
  await page.clock.fastForward(80_000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.fastForward(15_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
})

test('a loudspeaker that stands still does not keep a visit from its end: it is said that the voice failed', async ({ kiosk }) => {
  const { page } = kiosk
  await page.clock.install()
  await beginVisit(page)
  await page.evaluate(() => {
    HTMLMediaElement.prototype.play = () => Promise.resolve()
  })
  await listen(page).click()
  await expect(stop(page)).toBeVisible()
  await page.waitForFunction(() => document.querySelector('.q-listen[aria-pressed="true"]') !== null)
  await expect
    .poll(async () => {
      await page.clock.fastForward(61_000)
      return page.getByText('La voix ne marche pas en ce moment.').count()
    })
    .toBe(1)
  await page.clock.fastForward(91_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
})

test('is as loud as was chosen, for this visit only', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.getByRole('button', { name: 'Affichage' }).click()
  const normal = page.getByRole('button', { name: 'Normal', exact: true })
  await expect(normal).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Doux' }).click()
  await watchSounds(page)
  await listen(page).click()
  await expect.poll(async () => (await sounds(page)).length).toBeGreaterThan(0)
  expect((await sounds(page)).map(({ volume }) => volume)).toEqual([0.3])
  await finishVisit(page)
  const fresh = await kiosk.fresh()
  await beginVisit(fresh)
  await fresh.getByRole('button', { name: 'Affichage' }).click()
  await expect(fresh.getByRole('button', { name: 'Normal', exact: true })).toHaveAttribute('aria-pressed', 'true')
})
