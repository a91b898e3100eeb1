import type { Page } from '@playwright/test'
import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

async function openDocument(page: Page, words: string, title: RegExp): Promise<void> {
  await searchField(page).click()
  await searchField(page).fill(words)
  await page.locator('.hit-open', { hasText: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** The words that are marked on the page, and the one that is looked at. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const texts = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(range => (range as Range).toString().toLowerCase())
    return { found: texts('reader-found'), here: texts('reader-here') }
  })

test('P90, P91: words are found in a document with its own field and keyboard, marked where they stand, and stay in the window', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await openDocument(page, 'devenir infirmier', /^Devenir infirmier ou infirmière à 40 ans/)
  await page.getByRole('button', { name: /^Lire/ }).click()
  await expect(page.getByText('Page 1 sur 6', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Chercher dans ce document' }).click()
  const field = page.getByRole('textbox', { name: 'Mot à chercher dans ce document' })
  await expect(field).toBeFocused()
  const keys = page.getByRole('group', { name: 'Clavier' })
  for (const letter of 'dossier') await keys.getByRole('button', { name: letter, exact: true }).click()
  await expect(field).toHaveValue('dossier')
  await expect(searchField(page)).toHaveValue('')
  const count = page.locator('.reader-find-count')
  await expect(count).toHaveText(/^1 sur \d+, page 1$/)
  await expect.poll(() => marked(page)).toEqual({ found: [], here: ['dossier'] })
  await expectGood(page)
  await page.getByRole('button', { name: 'Au passage suivant' }).click()
  await expect(count).toHaveText(/^2 sur \d+, page [2-6]$/)
  await expect.poll(async () => (await marked(page)).here).toEqual(['dossier'])
  // The mark lies on the page, inside of what is seen.
  const seen = await page.evaluate(() => {
    const word = [...(CSS.highlights.get('reader-here') ?? [])].map(range => (range as Range).getBoundingClientRect())[0]
    const view = document.querySelector('.reader-view')?.getBoundingClientRect()
    return word !== undefined && view !== undefined && word.width > 20 && word.top >= view.top && word.bottom <= view.bottom
  })
  expect(seen).toBe(true)
  await field.fill('zeppelin')
  await expect(count).toHaveText('Pas dans ce document.')
  expect(await marked(page)).toEqual({ found: [], here: [] })
  // R1: what was typed is in the field alone.
  expect(page.url()).not.toContain('zeppelin')
  expect(await page.title()).not.toContain('zeppelin')
  expect(await page.locator('body').innerText()).not.toContain('zeppelin')
  await page.getByRole('button', { name: 'Fermer la recherche dans ce document' }).click()
  await page.locator('.reader-view').press('PageDown')
  await expect(page.getByText('Page 3 sur 6', { exact: true })).toBeVisible()
  // What is read aloud is the page's own text, in paragraphs and in its language.
  await expect(page.locator('main .reader-text p').first()).not.toBeEmpty()
  await expectGood(page)
})

test('P92: a document’s rights are kept: what is not shown here says why and where the paper one stands', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await openDocument(page, 'perdre son emploi trente premiers jours', /^Perdre son emploi/)
  await page.getByRole('button', { name: /^Lire/ }).click()
  await expect(page.getByText('Page 1 sur 2', { exact: true })).toBeVisible()
  await expect(page.getByText(/permettent de montrer ici 2 pages sur \d\..* Sur papier\W+rayon N/)).toBeVisible()
  await page.getByRole('button', { name: 'Page suivante' }).click()
  await expect(page.getByRole('button', { name: 'Page suivante' })).toBeDisabled()
  await page.getByRole('button', { name: 'Début' }).click()
  await openDocument(page, 'essayer un métier quelques jours', /^Essayer un métier quelques jours/)
  await expect(page.getByText(/ne permettent pas de le lire à l’écran\. Sur papier\W+rayon A/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Lire/ })).toHaveCount(0)
  await expectGood(page)
})
