import type { Page } from '@playwright/test'
import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { readShownCode } from './harness/read-shown-code.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

/** Types by touch on the on-screen keyboard, as a finger would. */
async function touchKeys(page: Page, word: string): Promise<void> {
  for (const letter of word) await page.getByRole('button', { name: letter === ' ' ? 'Espace' : letter, exact: true }).click()
}

async function openDocument(page: Page, words: string, title: RegExp): Promise<void> {
  await beginVisit(page)
  await page.getByRole('textbox', { name: 'Rechercher' }).click()
  await touchKeys(page, words)
  await expect(page.getByRole('textbox', { name: 'Rechercher' })).toHaveValue(words)
  await page.locator('.hit-open', { hasText: title }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

test.describe('a document', () => {
  test('is found by touch, tells why, where it stands and who can talk about it', async ({ kiosk }) => {
    const { page } = kiosk
    await openDocument(page, 'infirmier', /^Infirmier \/ Infirmière\W*$/)
    const main = page.getByRole('main')
    await expect(main.getByText('Fiche métier').first()).toBeVisible()
    await expect(main.getByText(/Parce que/).first()).toBeVisible()
    await expect(main.getByRole('heading', { name: 'Voir autrement' })).toBeVisible()
    await expectGood(page)
    const place = page.getByRole('complementary')
    await expect(place.getByRole('img', { name: /^Plan, Rez-de-chaussée\. .*rayon B/ })).toBeVisible()
    await expect(place.getByText(/\d+ pas\./).first()).toBeVisible()
    await expect(place.getByText(/Espace conseil|Accueil général/).first()).toBeVisible()
  })

  test('is read in simpler words, and kept', async ({ kiosk }) => {
    const { page } = kiosk
    await openDocument(page, 'infirmier', /^Infirmier \/ Infirmière\W*$/)
    const easy = page.getByRole('button', { name: 'En plus simple' })
    await easy.click()
    await expect(easy).toHaveAttribute('aria-pressed', 'true')
    await page
      .getByRole('button', { name: /^Garder/ })
      .first()
      .click()
    await expect(page.getByRole('button', { name: /^Gardé\. Retirer/ }).first()).toBeVisible()
  })

  test('is read as a PDF page by page, with nothing to follow and no complaint of the policy', async ({ kiosk }) => {
    const { page } = kiosk
    await openDocument(page, 'devenir infirmier', /^Devenir infirmier ou infirmière à 40 ans\W*$/)
    await page.getByRole('button', { name: /^Lire/ }).click()
    await expect(page.getByText('Page 1 sur 6', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Page d’avant' })).toBeDisabled()
    const canvas = page.getByRole('img', { name: /page 1 sur 6/ })
    await expect.poll(() => canvas.evaluate((element: HTMLCanvasElement) => element.width)).toBeGreaterThan(400)
    await expectGood(page)
    const fitted = await canvas.evaluate(element => element.clientWidth)
    await page.getByRole('button', { name: 'Plus grand' }).click()
    await expect.poll(() => canvas.evaluate(element => element.clientWidth)).toBeGreaterThan(fitted)
    await page.getByRole('button', { name: 'Page suivante' }).click()
    await expect(page.getByText('Page 2 sur 6', { exact: true })).toBeVisible()
    // The page's own text is there for those who hear it.
    await expect(page.locator('.reader-text').getByText(/Après trois ans de cotisations/)).toBeAttached()
    expect(await page.locator('a').count()).toBe(0)
    await page.getByRole('button', { name: 'Revenir au document' }).click()
    await expect(page.getByRole('button', { name: /^Lire/ })).toBeVisible()
  })

  test('that was found in its text shows where, with the page, and is opened there', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('textbox', { name: 'Rechercher' }).click()
    await touchKeys(page, 'couveuse')
    const row = page.locator('.hit', { hasText: 'Créer son activité' })
    await expect(row.getByText(/^Page 2\b/)).toBeVisible()
    await expect(row.getByText('Tester petit : une couveuse permet de facturer sans avoir créé.')).toBeVisible()
    await expect(row.locator('mark')).toHaveText(['couveuse'])
    await expectGood(page)
    await row.locator('.hit-open').click()
    const found = page.getByRole('button', { name: /^Trouvé page 2/ })
    await expect(found).toContainText('une couveuse permet de facturer')
    await expectGood(page)
    await found.click()
    await expect(page.getByText('Page 2 sur 4', { exact: true })).toBeVisible()
    await expect(page.locator('.reader-text').getByText(/une couveuse permet/)).toBeAttached()
    await page.getByRole('button', { name: 'Revenir au document' }).click()
    await expect(found).toBeVisible()
  })

  test('names addresses that are never opened here: a code holds one, and it is said before what it holds and where it leads', async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await beginVisit(page)
    await searchField(page).fill('le portail public de la VAE')
    await page.locator('.hit-open', { hasText: 'Le portail public de la VAE' }).first().click()
    const code = page.getByRole('button', { name: /^Code pour mon téléphone/ })
    // Below the text, where the page turns to.
    await code.scrollIntoViewIfNeeded()
    await expect(code).toContainText('cette adresse, rien de vous')
    await expectGood(page)
    await code.click()
    await expect(page.getByText('Le code mène à : vae.gouv.fr')).toBeVisible()
    await expect(page.getByText('La borne n’ouvre pas cette adresse')).toBeVisible()
    expect(await readShownCode(page)).toBe('https://vae.gouv.fr/')
    expect(await page.locator('a').count()).toBe(0)
    await expectGood(page)
  })
})
