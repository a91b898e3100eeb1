import type { Page } from '@playwright/test'
import { expect, test } from './harness/kiosk-test.ts'
import { BEGIN, beginVisit, finishVisit, searchField } from './harness/visitor.ts'

const WORD = 'infirmier'

/** Touches the letters of a word on the on-screen keyboard. */
async function touchKeys(page: Page, word: string): Promise<void> {
  for (const letter of word) await page.getByRole('group', { name: 'Clavier' }).getByRole('button', { name: letter, exact: true }).click()
}

/** Everything outside of the page's own memory that could hold typed words. */
const outside = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      location.href,
      document.title,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name),
    ]),
  )

test('a whole visit by touch: from Welcome to a document kept, somebody to talk to, and nothing left', async ({ kiosk }) => {
  const { page } = kiosk
  await expect(page.getByText('Ici, personne ne vous demande votre nom.').first()).toBeAttached()
  await beginVisit(page)
  await expect(page.getByRole('heading', { name: 'Qu’est-ce qui vous amène ?' })).toBeVisible()
  await expect(page.getByText('Quand vous partez, tout est effacé.')).toBeVisible()

  await searchField(page).click()
  await touchKeys(page, WORD)
  await expect(searchField(page)).toHaveValue(WORD)
  const title = page
    .getByRole('region', { name: 'Recherche' })
    .getByRole('button', { name: /^Infirmier \/ Infirmière/ })
    .first()
  await expect(title).toBeVisible()
  await expect(page.getByRole('heading', { name: 'En parler à quelqu’un' })).toBeVisible()
  expect(await outside(page)).not.toContain(WORD)

  await page
    .getByRole('button', { name: /^Garder Infirmier \/ Infirmière/ })
    .first()
    .click()
  await expect(page.getByRole('button', { name: /^Ma liste\s*1$/ })).toBeVisible()
  await title.click()
  await expect(page.getByRole('heading', { level: 1, name: /^Infirmier \/ Infirmière/ })).toBeVisible()
  await expect(searchField(page)).toHaveValue('')

  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(searchField(page)).toHaveValue(WORD)
  await page.getByRole('button', { name: 'Parler à quelqu’un' }).first().click()
  await expect(page.getByRole('main')).toContainText(/Espace conseil|accueil/i)
  await page.getByRole('button', { name: /^Ma liste/ }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Infirmier / Infirmière' })).toContainText(/Numéro \d{7}/)

  await finishVisit(page)
  const fresh = await kiosk.fresh()
  await expect(fresh.getByRole('button', { name: BEGIN })).toBeVisible()
  await beginVisit(fresh)
  await expect(searchField(fresh)).toHaveValue('')
  await fresh.getByRole('button', { name: /^Ma liste/ }).click()
  await expect(fresh.getByText('Votre liste est vide.', { exact: false })).toBeVisible()
})

test('browsing without typing leads to documents in two touches, narrowed by theme', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.getByRole('button', { name: 'Trouver une formation' }).first().click()
  const count = page.getByRole('heading', { level: 1, name: /^\d+ documents$/ })
  await expect(count).toBeVisible()
  const all = Number.parseInt((await count.textContent()) ?? '', 10)
  await page.getByRole('main').getByRole('button').first().click()
  await expect.poll(async () => Number.parseInt((await count.textContent()) ?? '', 10)).toBeLessThan(all)
})

test('nothing found is never a dead end', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.keyboard.type('qzxwvkjq')
  await expect(page.getByRole('heading', { level: 1, name: 'Aucun document', exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Recherche' }).getByRole('button', { name: 'Trouver un emploi' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Recherche' }).getByRole('button', { name: 'Parler à quelqu’un' })).toBeVisible()
})

test('language, size and colours follow at once and are gone with the visit; the words typed stay', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.keyboard.type('soin')
  await page.getByRole('button', { name: 'Affichage' }).click()
  const root = page.locator('html')
  await page.getByRole('button', { name: 'Sombres' }).click()
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Contraste fort' }).click()
  await expect(root).toHaveAttribute('data-theme', 'contrast')
  await page.getByRole('button', { name: 'العربية' }).first().click()
  await expect(root).toHaveAttribute('lang', 'ar')
  // Last: the screen is laid out anew, and its buttons move.
  await page.getByRole('button', { name: 'كبير جدا' }).click()
  await expect(root).toHaveAttribute('dir', 'rtl')
  await expect(root).toHaveAttribute('data-size', '3')
  await expect(root).toHaveAttribute('data-theme', 'contrast')
  await page.getByRole('button', { name: 'رجوع' }).click()
  await expect(page.locator('.field input')).toHaveValue('soin')
  await page
    .locator('.q-done')
    .click()
    .catch(() => undefined)
  const fresh = await kiosk.fresh()
  for (const [name, value] of [
    ['lang', 'fr'],
    ['dir', 'ltr'],
    ['data-size', '1'],
    ['data-theme', 'light'],
  ] as const) {
    await expect(fresh.locator('html')).toHaveAttribute(name, value)
  }
})
