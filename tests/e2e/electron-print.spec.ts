import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { readListLine } from '../../catalogue/model/list-line.ts'
import { readCode } from '../helpers/read-code.ts'
import type { LaunchedKiosk } from './harness/launch-kiosk.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { lookAtPdf } from './harness/look-at-pdf.ts'
import { demonstrationReleases, freshFolder } from './harness/surroundings.ts'
import { BEGIN, beginVisit, finishVisit, searchField } from './harness/visitor.ts'

/** A CUPS printer that writes PDF files (Debian's printer-driver-cups-pdf) under this name is what these tests print on; CONTRIBUTING.md says how it is made. */
const PRINTER = 'Escale-PDF'
const OUTPUT = join(userInfo().homedir, 'PDF')

function hasPrinter(): boolean {
  try {
    return execFileSync('lpstat', ['-e'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\n')
      .includes(PRINTER)
  } catch {
    return false
  }
}

/** Jobs that CUPS still lists after they were printed: none where it is set up as the README says. */
const completedJobs = (): number =>
  execFileSync('lpstat', ['-W', 'completed', '-o', PRINTER], { encoding: 'utf8' })
    .split('\n')
    .filter(line => line.startsWith(`${PRINTER}-`)).length

const MISSING = `no CUPS printer "${PRINTER}" on this machine (CONTRIBUTING.md)`

/** An installation whose kiosk.json names a printer, over the demonstration's releases. */
function homeWithPrinter(printer: object): string {
  const home = freshFolder('print-home')
  symlinkSync(demonstrationReleases(), join(home, 'releases'))
  writeFileSync(join(home, 'kiosk.json'), JSON.stringify({ printer }))
  return join(home, 'releases')
}

const pdfs = (): readonly string[] => (existsSync(OUTPUT) ? readdirSync(OUTPUT).filter(name => name.endsWith('.pdf')) : [])

/** The sheets that the printer has finished: it makes the file first, and fills it. */
const printed = (): readonly string[] => pdfs().filter(name => readFileSync(join(OUTPUT, name)).subarray(-32).includes('%%EOF'))

async function openDocument(kiosk: LaunchedKiosk) {
  const page = await kiosk.shown()
  await kiosk.standby()
  await beginVisit(page)
  await searchField(page).fill('boulangere zzqcanari')
  await searchField(page).fill('boulangere')
  await page.locator('.hit-open').first().click()
  return page
}

/** What is laid out to be printed, as soon as it is there: asked for before the touch. */
const laidOut = (page: Page): Promise<Readonly<{ text: string; html: string }>> =>
  page.evaluate(
    () =>
      new Promise(resolve => {
        new MutationObserver(() => {
          const sheet = document.querySelector('.sheet')
          if (sheet !== null) resolve({ text: sheet.textContent, html: sheet.innerHTML })
        }).observe(document.body, { childList: true })
      }),
  )

test.describe('printing', () => {
  for (const paper of ['a4', 'receipt'] as const) {
    test(`one touch prints title, number and place on ${paper}, without a dialog and under the same title for everybody`, async () => {
      const isThere = hasPrinter()
      if (!isThere) console.log(`not run: ${MISSING}`)
      test.skip(!isThere, MISSING)
      for (const name of pdfs()) rmSync(join(OUTPUT, name))
      const kiosk = await launchKiosk({ release: homeWithPrinter({ name: PRINTER, paper }), windowed: '1920x1080' })
      try {
        const page = await openDocument(kiosk)
        const title = (await page.getByRole('heading', { level: 1 }).innerText()).trim()
        const coming = laidOut(page)
        await page.getByRole('button', { name: /^Imprimer le numéro.*titre, numéro, rayon/ }).click()
        await expect(page.getByText('Prenez votre feuille.').first()).toBeVisible({ timeout: 30_000 })
        await expect.poll(() => printed().length, { timeout: 30_000 }).toBe(1)
        const { text: sheet } = await coming
        for (const word of [title, 'Cité des métiers', 'rayon']) expect(sheet).toContain(word)
        expect(sheet).toMatch(/Numéro \d{7}/)
        expect(sheet).not.toContain('zzqcanari')
        const [file = ''] = printed()
        const pdf = await lookAtPdf(readFileSync(join(OUTPUT, file)))
        expect(pdf).toMatchObject({ pages: 1, title: expect.stringMatching(/^\(?Escale\)?$/) })
        expect(pdf.widthMm).toBe(paper === 'a4' ? 210 : 80)
        if (paper === 'receipt') expect(pdf.heightMm).toBeLessThan(200)
        await expect(page.locator('.sheet')).toHaveCount(0)
        const isKept = kiosk.journal().some(line => line.code === 'print-history-kept')
        expect(isKept, 'the journal says whether CUPS keeps a list of jobs').toBe(completedJobs() > 0)
        await finishVisit(page)
        const next = await kiosk.shownAfter(page)
        await expect(next.getByText('Vos feuilles sont dans l’imprimante')).toBeVisible()
        await beginVisit(next)
        await finishVisit(next)
        const third = await kiosk.shownAfter(next)
        await expect(third.getByRole('button', { name: BEGIN })).toBeVisible()
        await expect(third.getByText('Vos feuilles sont dans l’imprimante')).toHaveCount(0)
      } finally {
        await kiosk.quit()
      }
    })
  }

  test('the list is printed with its numbers, the hours of desks and the code that opens it again', async () => {
    const isThere = hasPrinter()
    if (!isThere) console.log(`not run: ${MISSING}`)
    test.skip(!isThere, MISSING)
    for (const name of pdfs()) rmSync(join(OUTPUT, name))
    const kiosk = await launchKiosk({ release: homeWithPrinter({ name: PRINTER }), windowed: '1920x1080' })
    try {
      const page = await openDocument(kiosk)
      await page
        .getByRole('button', { name: /^Garder/ })
        .first()
        .click()
      await page
        .getByRole('navigation', { name: 'Toujours là' })
        .getByRole('button', { name: /^Ma liste/ })
        .click()
      const coming = laidOut(page)
      await page.getByRole('button', { name: /^Imprimer ma liste.*titres, numéros, places, horaires/ }).click()
      await expect(page.getByText('Prenez votre feuille.').first()).toBeVisible({ timeout: 30_000 })
      await expect.poll(() => printed().length, { timeout: 30_000 }).toBe(1)
      const [file = ''] = printed()
      expect(await lookAtPdf(readFileSync(join(OUTPUT, file)))).toMatchObject({ pages: 1, widthMm: 210, heightMm: 297 })
      const { text, html } = await coming
      const [, number = ''] = /Numéro (\d{7})/.exec(text) ?? []
      expect(readListLine(readCode(html) ?? '')).toEqual([number])
      // After the dash a word joiner keeps both hours on one line (P363).
      expect(text).toMatch(/\d{1,2}\sh(\s\d\d)?\s–\u2060\s\d{1,2}\sh/)
      expect(text).not.toContain('zzqcanari')
    } finally {
      await kiosk.quit()
    }
  })

  test('with a printer that is not there, says a way on', async () => {
    const kiosk = await launchKiosk({ release: homeWithPrinter({ name: 'nobody-has-this-printer' }), windowed: '1920x1080' })
    try {
      const page = await openDocument(kiosk)
      await page.getByRole('button', { name: /^Imprimer le numéro/ }).click()
      await expect(page.getByText(/Il n’y a pas d’imprimante ici\. Photographiez cet écran/).first()).toBeVisible()
      expect(kiosk.journal()).toContainEqual(expect.objectContaining({ code: 'print-failed', why: 'no-printer' }))
    } finally {
      await kiosk.quit()
    }
  })

  test('is not offered where the kiosk has no printer', async () => {
    const kiosk = await launchKiosk({ release: demonstrationReleases(), windowed: '1920x1080' })
    try {
      const page = await openDocument(kiosk)
      await expect(page.getByRole('button', { name: /^Garder/ })).toBeVisible()
      await expect(page.getByRole('button', { name: /^Imprimer/ })).toHaveCount(0)
    } finally {
      await kiosk.quit()
    }
  })
})
