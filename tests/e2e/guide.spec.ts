import type { Page } from '@playwright/test'
import { onSunday, onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'

const LOST = /^Je ne sais pas par où commencer/
const main = (page: Page) => page.getByRole('main')
const question = (page: Page, name: string) => page.getByRole('heading', { level: 1, name: new RegExp(name) })

/** People come first only where somebody is there: on a Tuesday morning, unless `at` says otherwise. */
async function openGuide(page: Page, at = onTuesdayMorning): Promise<void> {
  await at(page)
  await beginVisit(page)
  await page.getByRole('button', { name: LOST }).click()
  await expect(question(page, 'Question 1 sur 4')).toBeFocused()
}

test('four touches lead to documents and desks, with the reasons in words', async ({ kiosk }) => {
  const { page } = kiosk
  await openGuide(page)
  await main(page).getByRole('button', { name: 'Choisir son orientation' }).click()
  await expect(page.locator('.guide-few li').first()).toBeVisible()
  await main(page).getByRole('button', { name: 'Dans les mois qui viennent' }).click()
  await main(page).getByRole('button', { name: 'Santé, soin' }).click()
  await main(page).getByRole('button', { name: 'Lire' }).click()
  await expect(question(page, 'Voici par où commencer')).toBeFocused()
  await expect(main(page).getByRole('listitem').filter({ hasText: 'Infirmier / Infirmière' })).toContainText(
    'Trouvé parce que : répond à « Choisir son orientation », parle de « Santé, soin »',
  )
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Choisir son orientation/ })).toBeVisible()
})

test('every question can be passed, and one may stop at any of them', async ({ kiosk }) => {
  const { page } = kiosk
  await openGuide(page)
  for (const number of [2, 3, 4]) {
    await page.getByRole('button', { name: 'Je ne sais pas question suivante' }).click()
    await expect(question(page, `Question ${number} sur 4`)).toBeFocused()
  }
  await page.getByRole('button', { name: 'Je ne sais pas voir le résultat' }).click()
  await expect(main(page).getByText('Trouvé parce que : l’accueil le propose pour commencer').first()).toBeVisible()
  // P388: whoever answers nothing is led to a person before any document.
  await expect(page.locator('.guide-end li').first()).toContainText('Premier accueil, toutes les questions')

  await page.getByRole('button', { name: 'Changer mes réponses' }).click()
  await main(page).getByRole('button', { name: 'Créer son activité' }).click()
  await page.getByRole('button', { name: 'Voir tout de suite' }).click()
  await expect(question(page, 'Voici par où commencer')).toBeFocused()
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(question(page, 'Question 2 sur 4')).toBeFocused()
  await page.getByRole('button', { name: 'Question d’avant' }).click()
  await expect(main(page).getByRole('button', { name: 'Créer son activité', pressed: true })).toBeVisible()
})

test('P609: who looks for work is asked what about; the answer leads to what the centre wants read first of it, and to its desk', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await openGuide(page)
  await main(page).getByRole('button', { name: 'Trouver un emploi' }).click()
  await page.getByRole('button', { name: 'Je ne sais pas question suivante' }).click()
  await expect(question(page, 'À quel sujet')).toBeFocused()
  await main(page).getByRole('button', { name: 'Santé, handicap et travail' }).click()
  await expect(question(page, 'Qu’est-ce qui vous aide')).toBeFocused()
  await page.getByRole('button', { name: 'Voir tout de suite' }).click()
  const first = page.locator('.guide-documents li').first()
  await expect(first).toContainText('Travailler avec un handicap')
  await expect(first).toContainText('fait partie du sujet « Santé, handicap et travail »')
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Santé, handicap et travail/ })).toBeVisible()
  // None of them: the field is asked instead.
  await page.getByRole('button', { name: 'Changer mes réponses' }).click()
  await main(page).getByRole('button', { name: 'Trouver une formation' }).click()
  for (let question = 2; question < 4; question++) await page.getByRole('button', { name: 'Je ne sais pas question suivante' }).click()
  await expect(question(page, 'Quel domaine')).toBeFocused()
})

test('today leads to people first', async ({ kiosk }) => {
  const { page } = kiosk
  await openGuide(page)
  await main(page).getByRole('button', { name: 'Trouver un emploi' }).click()
  await main(page)
    .getByRole('button', { name: /^Aujourd’hui/ })
    .click()
  await page.getByRole('button', { name: 'Voir tout de suite' }).click()
  const titles = main(page).getByRole('heading', { level: 2 })
  await expect(titles).toHaveText(['D’abord, quelqu’un à qui parler', 'Des documents'])
  await expect(main(page).getByRole('button', { name: /^Premier accueil, toutes les questions/ })).toBeVisible()
})

test('P674: today, where every desk is closed, leads to documents first, and services elsewhere promise nobody here at once', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await openGuide(page, onSunday)
  await main(page).getByRole('button', { name: 'Trouver un emploi' }).click()
  await main(page)
    .getByRole('button', { name: /^Aujourd’hui/ })
    .click()
  await page.getByRole('button', { name: 'Voir tout de suite' }).click()
  await expect(main(page).getByRole('heading', { level: 2 }).first()).toHaveText('Des documents')
  await page.getByRole('button', { name: 'Parler à quelqu’un' }).click()
  await page
    .getByRole('button', { name: /^Ailleurs/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Ici même, à la prochaine ouverture' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ici même, tout de suite' })).toHaveCount(0)
})

test('P344: a greeting is answered, and neither it nor words that find nothing show empty counts; nothing found offers the guide', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.keyboard.type('bonjour')
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour ! Que cherchez-vous ?' })).toBeVisible()
  await expect(main(page).getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('status').getByText(/\d+ document/)).toHaveCount(0)
  for (let letter = 0; letter < 'bonjour'.length; letter++) await page.keyboard.press('Backspace')
  await page.keyboard.type('qzxwvkjq')
  await expect(page.getByRole('heading', { level: 1, name: 'Aucun document' })).toBeVisible()
  await expect(main(page).getByRole('button', { name: /^Tout/ })).toHaveCount(0)
  await page.getByRole('region', { name: 'Recherche' }).getByRole('button', { name: LOST }).click()
  await expect(question(page, 'Question 1 sur 4')).toBeFocused()
})
