import type { Locator, Page } from '@playwright/test'
import { onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { SlowVisitor } from './harness/slow-visitor.ts'
import { BEGIN, beginVisit, searchField } from './harness/visitor.ts'

const main = (page: Page): Locator => page.getByRole('main')
const results = (page: Page): Locator => page.getByRole('region', { name: 'Recherche' })
const title = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
const quay = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('navigation', { name: 'Toujours là' }).getByRole('button', { name })

/** From words to a document, kept, to the list; back where the words still stand. */
async function searchToList(page: Page, visitor: SlowVisitor): Promise<void> {
  await visitor.type('infirmier')
  await expect(searchField(page)).toHaveValue('infirmier')
  const found = results(page)
    .getByRole('button', { name: /^Infirmier \/ Infirmière\W*$/ })
    .first()
  await expect(found).toBeVisible()
  await visitor.press(found)
  await expect(title(page, 'Infirmier / Infirmière')).toBeVisible()
  await visitor.press(main(page).getByRole('button', { name: /^Garder/ }))
  await visitor.press(quay(page, 'Retour'))
  await visitor.read()
  await expect(searchField(page)).toHaveValue('infirmier')
  await visitor.press(quay(page, /^Ma liste\s*1$/))
  await expect(main(page).getByText('Infirmier / Infirmière')).toBeVisible()
}

/** By four answers to somebody to talk to. */
async function guideToDesk(page: Page, visitor: SlowVisitor): Promise<void> {
  await visitor.press(quay(page, 'Début'))
  await visitor.press(page.getByRole('button', { name: /^Je ne sais pas par où commencer/ }))
  for (const [stop, answer] of ['Changer de vie professionnelle', 'Dans les mois qui viennent', 'Faire le point', 'Lire'].entries()) {
    await expect(title(page, new RegExp(`Question ${stop + 1} sur 4`))).toBeVisible()
    await visitor.press(main(page).getByRole('button', { name: answer }))
  }
  await expect(title(page, 'Voici par où commencer')).toBeVisible()
  await visitor.press(page.getByRole('complementary').getByRole('button', { name: /^Changer de vie professionnelle/ }))
  await expect(title(page, 'Changer de vie professionnelle')).toBeVisible()
}

async function talkAndAgenda(page: Page, visitor: SlowVisitor): Promise<void> {
  await visitor.press(quay(page, 'Parler à quelqu’un'))
  await expect(page.getByRole('img', { name: /^Plan, / })).toBeVisible()
  await visitor.press(quay(page, 'Agenda'))
  const row = main(page).getByRole('button', { name: 'Rencontre\u00a0: quelqu’un raconte son métier' }).first()
  await visitor.press(row)
  await visitor.press(main(page).getByRole('button', { name: /^Garder/ }))
  await visitor.press(quay(page, /^Ma liste\s*2$/))
  for (const kept of ['Infirmier / Infirmière', 'Rencontre\u00a0: quelqu’un raconte son métier'])
    await expect(main(page).getByText(kept)).toBeAttached()
}

/** In another language at the end, so that there is something to be forgotten. */
async function finishInEnglish(page: Page, visitor: SlowVisitor): Promise<void> {
  await visitor.press(quay(page, 'Français'))
  await visitor.press(main(page).getByRole('button', { name: 'English', exact: true }))
  await visitor.press(page.getByRole('button', { name: /^My list\s*2$/ }))
  await visitor.press(page.getByRole('button', { name: /^I have finished/ }))
}

async function expectNothingOfBefore(fresh: Page): Promise<void> {
  await expect(fresh.getByRole('button', { name: BEGIN })).toBeVisible()
  await expect(fresh.locator('html')).toHaveAttribute('lang', 'fr')
  await beginVisit(fresh)
  await expect(searchField(fresh)).toHaveValue('')
  await fresh.getByRole('button', { name: 'Ma liste', exact: true }).click()
  await expect(main(fresh)).toContainText('Votre liste est vide.')
  await expect(fresh.getByText(/infirmi/i)).toHaveCount(0)
}

for (const [pace, speed] of [
  ['a fifth', 0.2],
  ['a tenth', 0.1],
] as const)
  test(`P100: whoever needs ${pace} of normal speed is asked, never sent away, loses nothing, and the next visitor sees nothing of it`, async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await onTuesdayMorning(page)
    await beginVisit(page)
    const visitor = new SlowVisitor(page, speed)
    await searchToList(page, visitor)
    await guideToDesk(page, visitor)
    await talkAndAgenda(page, visitor)
    expect(visitor.asked, 'a visit this slow meets the question').toBeGreaterThan(1)
    await finishInEnglish(page, visitor)
    await expectNothingOfBefore(await kiosk.fresh())
  })
