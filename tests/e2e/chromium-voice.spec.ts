import type { Page } from '@playwright/test'
import { ABSENT_ESPEAK, HAS_ESPEAK } from '../helpers/voice-program.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { BEGIN, beginVisit, searchField } from './harness/visitor.ts'
import { withStart } from './harness/with-start.ts'

/** Words that stand in no document, and one that is corrected: neither may be heard, whatever screen repeats them. */
const TYPED = 'infirmeir zorglub'
const HEARD_OF_IT = /infirmeir|zorglub/i

/** A WAV file of nothing. */
const SILENCE = Buffer.from('524946462400000057415645666d7420100000000100010022560000' + '44ac0000020010006461746100000000', 'hex')

/** Every sentence that leaves the window. Sounds end as they begin, so that a whole screen is read at once. */
async function watchSentences(page: Page): Promise<readonly string[]> {
  const sentences: string[] = []
  page.on('request', request => {
    if (request.url().endsWith('/host/speak')) sentences.push((request.postDataJSON() as { text: string }).text)
  })
  await page.evaluate(() => {
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      setTimeout(() => this.dispatchEvent(new Event('ended')))
      return Promise.resolve()
    }
  })
  return sentences
}

async function listenToAll(page: Page, sentences: readonly string[]): Promise<void> {
  const before = sentences.length
  await page.getByRole('button', { name: 'Écouter' }).click()
  await expect.poll(() => sentences.length).toBeGreaterThan(before)
  await expect(page.getByRole('button', { name: 'Écouter' })).toBeVisible({ timeout: 30_000 })
}

test('what was typed never leaves the window to be spoken, on any screen that repeats it', async ({ kiosk }) => {
  test.skip(!HAS_ESPEAK, `no voice to be heard${ABSENT_ESPEAK}`)
  const { page } = kiosk
  await beginVisit(page)
  const sentences = await watchSentences(page)
  await searchField(page).click()
  await page.keyboard.type(TYPED)
  await expect(page.locator('.hit-open').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /infirmeir/ }).first()).toBeVisible()
  await listenToAll(page, sentences)
  expect(sentences.filter(sentence => sentence.includes('ce mot')).length).toBeGreaterThan(1)
  await page.locator('.hit-open').first().click()
  await expect(page.locator('[data-title]')).toBeVisible()
  const before = sentences.length
  await listenToAll(page, sentences)
  expect(sentences.length).toBeGreaterThan(before + 5)
  await page.getByRole('button', { name: 'Parler à quelqu’un' }).click()
  await listenToAll(page, sentences)
  await page.getByRole('button', { name: 'Ma liste' }).click()
  await listenToAll(page, sentences)
  await page.getByRole('button', { name: 'Début' }).click()
  await listenToAll(page, sentences)
  expect(sentences).toContain('Qu’est-ce qui vous amène ?')
  expect(sentences.filter(sentence => HEARD_OF_IT.test(sentence))).toEqual([])
})

test('what was typed never leaves the window while everything is spoken, on any screen that repeats it', async ({ kiosk }) => {
  const { page } = kiosk
  await withStart(page, { voices: ['fr'] })
  await expect(page.getByRole('button', { name: BEGIN })).toBeVisible()
  const sentences = await watchSentences(page)
  await page.route('**/host/speak', route => route.fulfill({ contentType: 'audio/wav', body: SILENCE }))
  await page.keyboard.press('F9')
  await expect.poll(() => sentences.length).toBeGreaterThan(8)
  await page.keyboard.type(TYPED, { delay: 10 })
  await expect(page.locator('.hit-open').first()).toBeVisible()
  const walkUntil = async (heard: string) => {
    const before = sentences.length
    await expect(async () => {
      await page.keyboard.press('ArrowDown', { delay: 60 })
      expect(sentences.slice(before)).toContain(heard)
    }).toPass({ intervals: [0], timeout: 40_000 })
  }
  await walkUntil('Début.')
  expect(sentences.filter(sentence => sentence.includes('ce mot')).length).toBeGreaterThan(1)
  await page
    .locator('.hit-open')
    .first()
    .evaluate((row: HTMLElement) => row.click())
  await expect(page.locator('[data-title]')).toBeVisible()
  // The field is first on the screen: from the document's title, all of it lies between.
  await walkUntil('Rechercher, champ, vide')
  expect(sentences.filter(sentence => HEARD_OF_IT.test(sentence))).toEqual([])
})

test('silence is asked about aloud, with the time that is left, and ends the visit though the question is spoken', async ({ kiosk }) => {
  const { page } = kiosk
  await withStart(page, { voices: ['fr'] })
  await page.clock.install()
  await expect(page.getByRole('button', { name: BEGIN })).toBeVisible()
  const sentences = await watchSentences(page)
  await page.route('**/host/speak', route => route.fulfill({ contentType: 'audio/wav', body: SILENCE }))
  await page.keyboard.press('F9')
  await expect.poll(() => sentences.some(sentence => sentence.includes('choix sur cette page'))).toBe(true)
  await page.waitForTimeout(300)
  await page.clock.fastForward(91_000)
  const cover = page.getByRole('alertdialog')
  await expect(cover).toBeVisible()
  await expect.poll(() => sentences.some(sentence => sentence.startsWith('Je suis encore là'))).toBe(true)
  await page.waitForTimeout(500)
  await expect(cover).toBeVisible()
  // Choosing is the answer; whoever does not answer is told how long they still can.
  await page.keyboard.press('Enter')
  await expect(cover).toHaveCount(0)
  await page.waitForTimeout(800)
  await page.clock.fastForward(91_000)
  await expect(cover).toBeVisible()
  for (let seconds = 0; seconds < 12; seconds += 1) await page.clock.runFor(1_000)
  await expect.poll(() => sentences.some(sentence => /^Encore \d+ secondes/.test(sentence))).toBe(true)
  await page.clock.fastForward(31_000)
  await expect(page.getByRole('button', { name: BEGIN })).toBeVisible()
  await expect(page.locator('.voice-panel')).toHaveCount(0)
})

test('suggestions made of what was typed are not spoken where nothing was found', async ({ kiosk }) => {
  test.skip(!HAS_ESPEAK, `no voice to be heard${ABSENT_ESPEAK}`)
  const { page } = kiosk
  await beginVisit(page)
  const sentences = await watchSentences(page)
  // What was chosen narrows the words that are typed next too: no shelf of transport has a baker.
  await searchField(page).fill('formation')
  await page.keyboard.press('Enter')
  await page.locator('.filters .chip', { hasText: 'Transport' }).press('Enter')
  await searchField(page).fill('')
  await searchField(page).click()
  await page.keyboard.type('boulangère')
  await expect(page.locator('.found-suggestions button').first()).toBeVisible()
  await listenToAll(page, sentences)
  expect(sentences.filter(sentence => /boul/i.test(sentence))).toEqual([])
})

test('without a voice there is no button, and the display screen says so', async ({ kiosk }) => {
  const { page } = kiosk
  await withStart(page, { voices: [] })
  await beginVisit(page)
  await expect(page.getByRole('button', { name: 'Écouter' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Affichage' }).click()
  await expect(page.getByText('Il n’y a pas de voix sur cette borne.')).toBeVisible()
})

test('a language without a voice has no button, and the display screen names it', async ({ kiosk }) => {
  const { page } = kiosk
  await withStart(page, { voices: ['fr', 'en', 'es', 'it', 'pt', 'de', 'ar'] })
  await beginVisit(page)
  await page.getByRole('button', { name: 'Affichage' }).click()
  await expect(page.getByText('Pas de voix ici pour : ukrainien.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Écouter' })).toBeVisible()
  await page.getByRole('button', { name: 'Українська' }).first().click()
  await expect(page.locator('.q-listen')).toHaveCount(0)
})
