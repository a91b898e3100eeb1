import type { Page } from '@playwright/test'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'

const main = (page: Page) => page.getByRole('main')
const WAYS = /^Les chemins possibles/
/** As they stand: in the order of the alphabet. */
const NAMES = ['Apprentissage', 'École', 'Embauche directe', 'Expérience reconnue (VAE)', 'Formation pour adultes', 'Son entreprise']

test('from a job’s sheet all ways stand side by side with the same lines, in no order of merit; each leads to its documents and its desk', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await page.keyboard.type('aide-soignant')
  await page.locator('.hit-open').first().click()
  await main(page).getByRole('button', { name: WAYS }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Les chemins possibles : Devenir aide-soignant / aide-soignante' }),
  ).toBeFocused()
  await expect(main(page).getByText('Par ordre alphabétique, sans aucune préférence.')).toBeVisible()
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveText(NAMES)
  const school = main(page).getByRole('listitem').filter({ hasText: 'École' })
  await expect(school.getByRole('term')).toHaveText(['Durée', 'Prix', 'Prochain départ', 'Ce qu’il faut', 'Qui peut en parler'])
  await expect(school).toContainText('11 mois environ')
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Embauche directe' })).toContainText('Ce chemin ne mène pas là.')

  // By keyboard, and back to all of them.
  await main(page).getByRole('button', { name: 'École' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'École' })).toBeFocused()
  await expect(main(page).getByRole('heading', { level: 3, name: /aide-soignant, un an/ })).toBeVisible()
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Trouver une formation/ })).toBeVisible()
  await main(page).getByRole('button', { name: 'Tous les chemins' }).click()
  await expect(main(page).getByRole('heading', { level: 2 })).toHaveText(NAMES)
})

test('ways are reached from a need and from the end of the guide; what was answered there is taken off the results by a touch', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await main(page)
    .getByRole('button', { name: /^Trouver une formation/ })
    .click()
  await main(page).getByRole('button', { name: WAYS }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les chemins possibles : Apprendre un métier' })).toBeFocused()
  await page.getByRole('button', { name: 'Début' }).click()
  await page.getByRole('button', { name: /^Je ne sais pas par où commencer/ }).click()
  const skip = page.getByRole('button', { name: /^Je ne sais pas (question suivante|voir le résultat)/ })
  await skip.click()
  await skip.click()
  await main(page).getByRole('button', { name: 'Bâtiment, travaux' }).click()
  await skip.click()
  await main(page).getByRole('button', { name: WAYS }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Les chemins possibles : Devenir électricien / électricienne' })).toBeFocused()
  await page.getByRole('button', { name: 'Retour' }).click()
  await main(page)
    .getByRole('button', { name: /documents/ })
    .click()
  const field = main(page).getByRole('button', { name: 'Retirer Bâtiment, travaux' })
  await expect(field).toBeVisible()
  await field.click()
  await expect(field).toBeHidden()
})
