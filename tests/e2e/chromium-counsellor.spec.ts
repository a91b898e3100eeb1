import type { Page } from '@playwright/test'
import { startBrowserHost } from './harness/browser-host.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { readShownCode } from './harness/read-shown-code.ts'
import { scan } from './harness/scan.ts'
import { demonstrationReleases } from './harness/surroundings.ts'
import { BEGIN, beginVisit, FINISHED, searchField } from './harness/visitor.ts'
import { withStart } from './harness/with-start.ts'

const PRINT = /^Imprimer ma liste/

/** Keeps the first two documents that a word finds, and shows the list. Their titles. */
async function keepTwo(page: Page, word: string): Promise<readonly string[]> {
  await searchField(page).fill(word)
  const keep = page.getByRole('button', { name: /^Garder / })
  for (const at of [0, 1]) await keep.nth(at).click()
  await page.getByRole('button', { name: /^Ma liste/ }).click()
  return page.locator('main .view b, main .view h2').allInnerTexts()
}

const numbersOn = async (page: Page): Promise<readonly string[]> => (await page.getByRole('main').innerText()).match(/\b\d{7}\b/g) ?? []

/** What a code reader reads on the sheet that this page prints, and how often the browser's dialog was asked for. */
async function paperOf(page: Page): Promise<Readonly<{ code: string | undefined; dialogs: number }>> {
  await page.evaluate(() => {
    const asked: { sheets: Node[] } = { sheets: [] }
    Object.assign(globalThis, { asked })
    window.print = () => {
      const sheet = document.querySelector('.sheet')?.cloneNode(true)
      if (sheet !== undefined) asked.sheets.push(sheet)
    }
  })
  await page.getByRole('button', { name: PRINT }).click()
  const dialogs = await page.evaluate(() => {
    const { sheets } = (globalThis as typeof globalThis & { asked: { sheets: Node[] } }).asked
    document.body.append(...sheets)
    return sheets.length
  })
  await page.emulateMedia({ media: 'print' })
  await page.locator('.sheet .sheet-code').first().scrollIntoViewIfNeeded()
  const code = await readShownCode(page)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => document.querySelector('body > .sheet')?.remove())
  return { code, dialogs }
}

test('P88: the visitor’s paper opens at the counsellor’s desk and the desk’s paper at the kiosk; only the desk has a dialog', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await keepTwo(page, 'infirmier')
  // The browser host of a kiosk offers no print: a dialog would stand there for whoever comes next.
  await expect(page.getByRole('button', { name: PRINT })).toHaveCount(0)
  await page.getByRole('button', { name: FINISHED }).click()

  const desk = await startBrowserHost(demonstrationReleases(), '--counsellor')
  const counsellor = await page.context().newPage()
  await counsellor.goto(desk.url)
  await beginVisit(counsellor)
  await expect(counsellor.getByRole('complementary')).toContainText('poste des conseillers')
  await keepTwo(counsellor, 'boulanger')
  const deskNumbers = await numbersOn(counsellor)
  expect(deskNumbers).toHaveLength(2)
  await expect(counsellor.getByRole('button', { name: PRINT })).toContainText('vous choisirez l’imprimante')
  const fromDesk = await paperOf(counsellor)
  expect(fromDesk).toEqual({ code: expect.stringMatching(/^\d+$/), dialogs: 1 })
  await expect(counsellor.getByText('Prenez votre feuille.')).toHaveCount(0)
  await counsellor.getByRole('button', { name: FINISHED }).click()

  // The desk's paper, held to the kiosk's reader; then the kiosk prints its own, longer list.
  const fresh = await kiosk.fresh()
  await withStart(fresh, { paper: 'a4' })
  await expect(fresh.getByRole('button', { name: BEGIN })).toBeVisible()
  await scan(fresh, fromDesk.code ?? '')
  await expect.poll(() => numbersOn(fresh)).toEqual(deskNumbers)
  await searchField(fresh).fill('menuisier')
  await fresh
    .getByRole('button', { name: /^Garder / })
    .first()
    .click()
  await fresh.getByRole('button', { name: /^Ma liste/ }).click()
  const kioskNumbers = await numbersOn(fresh)
  expect(kioskNumbers).toHaveLength(3)
  const fromKiosk = await paperOf(fresh)

  // At the desk nothing stood of the visit before; the visitor's paper opens the visitor's list, and nothing of it reaches the address or the title.
  await beginVisit(counsellor)
  await counsellor.getByRole('button', { name: /^Ma liste/ }).click()
  await expect(counsellor.getByRole('main')).toContainText('Votre liste est vide.')
  expect(await numbersOn(counsellor)).toEqual([])
  const [url, title] = [counsellor.url(), await counsellor.title()]
  await scan(counsellor, fromKiosk.code ?? '')
  await expect.poll(() => numbersOn(counsellor)).toEqual(kioskNumbers)
  expect([counsellor.url(), await counsellor.title()]).toEqual([url, title])
  await counsellor.close()
  desk.close()
})
