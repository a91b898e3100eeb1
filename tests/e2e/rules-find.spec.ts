import type { Locator, Page } from '@playwright/test'
import { onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

/*
 * The rules of the house (R1-R28) as journeys: what a visitor would do, and what the rule promises then. This file: what is found and said.
 * `rules-people.spec.ts`: people and places. `rules-leave.spec.ts`: what stays and what is taken home. Rules that no screen can show, and
 * where each is held, stand in `harness/rules-held-elsewhere.ts`; `tests/unit/rules.test.ts` checks that no rule is forgotten.
 */
const main = (page: Page): Locator => page.getByRole('main')
const results = (page: Page): Locator => page.getByRole('region', { name: 'Recherche' })
const title = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })

/** Types the words and waits for documents. */
async function look(page: Page, words: string): Promise<void> {
  await searchField(page).fill(words)
  await expect(results(page).getByRole('listitem').first()).toBeVisible()
}

/** Opens the document of that title out of what was found. */
async function open(page: Page, name: string): Promise<void> {
  await results(page)
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await expect(title(page, new RegExp(`^${name}`))).toBeVisible()
}

test('R3: free of charge: what something costs is said before one opens it and when one has, with who pays and what may remain', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await look(page, "diplôme d'état d'aide-soignant")
  const training = results(page).getByRole('listitem').filter({ hasText: 'aide-soignant, un an' })
  await expect(training).toContainText('peut être payé par une aide')
  await open(page, 'Diplôme d.État d.aide-soignant, un an')
  const cost = main(page).getByText(/Peut être payé par une aide\. Région.*un reste à payer est possible/)
  await expect(cost).toBeVisible()
  await look(page, 'français niveau b1')
  await expect(results(page).getByRole('listitem').filter({ hasText: 'Français niveau B1' })).toContainText('payant')
  // Nothing that sells: no link, no brand's picture, no word of a shop.
  await expect(page.getByRole('link')).toHaveCount(0)
  await page.getByRole('button', { name: 'Parler à quelqu’un' }).first().click()
  await page.getByRole('button', { name: 'Ailleurs, près d’ici' }).click()
  const cards = main(page).getByRole('listitem')
  await expect(cards.first()).toBeVisible()
  for (const card of await cards.all())
    await expect(card.getByText(/^(Gratuit|Payant|Peut être payé par une aide|On ne sait pas)/)).toBeAttached()
})

test('R5: plural points of view: the first screen has several sorts of documents, and each page leads to somebody else who says it otherwise', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await look(page, 'infirmier')
  // The first row is the job's own sheet; the others on this screen are of other sorts, too.
  const kinds = async () => new Set((await results(page).getByRole('listitem').allInnerTexts()).map(text => text.split(' · ')[0] ?? ''))
  await expect.poll(async () => [...(await kinds())]).toEqual(expect.arrayContaining(['Fiche métier', 'Guide', 'Article']))
  await open(page, 'Infirmier / Infirmière')
  const who = main(page).getByRole('heading', { name: 'Qui le dit' }).locator('xpath=following-sibling::p[1]')
  const first = await who.textContent()
  const others = main(page).getByRole('heading', { name: 'Voir autrement' }).locator('xpath=following-sibling::ul//button')
  expect(await others.count()).toBeGreaterThan(0)
  await others.first().click()
  await expect(title(page, 'Infirmier / Infirmière')).toHaveCount(0)
  await expect(who).toBeAttached()
  expect(await who.textContent()).not.toBe(first)
  await expect(main(page).getByRole('heading', { name: 'Voir autrement' })).toBeVisible()
})

test('R10: people who cannot yet put their question: without a word typed and without an answer known, documents and somebody to talk to', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await page.getByRole('button', { name: /^Je ne sais pas par où commencer/ }).click()
  for (const stop of [1, 2, 3, 4]) {
    await expect(title(page, new RegExp(`Question ${stop} sur 4`))).toBeVisible()
    await page.getByRole('button', { name: /^Je ne sais pas/ }).click()
  }
  await expect(title(page, 'Voici par où commencer')).toBeFocused()
  expect(await main(page).getByRole('listitem').count()).toBeGreaterThanOrEqual(3)
  await expect(page.getByRole('button', { name: /^Premier accueil, toutes les questions/ }).first()).toBeVisible()
  // A search that finds nothing offers a way on, too.
  await searchField(page).fill('qzxwvkjq')
  await expect(title(page, 'Aucun document')).toBeVisible()
  for (const way of [/^Je ne sais pas par où commencer/, 'Parler à quelqu’un', 'Trouver un emploi'])
    await expect(results(page).getByRole('button', { name: way }).first()).toBeVisible()
})

test('R11: urgent, medium and long term: today leads to people first, later to documents first, and results can be held to a time', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  for (const [when, first] of [
    [/^Aujourd’hui/, 'D’abord, quelqu’un à qui parler'],
    [/^Plus tard/, 'Des documents'],
  ] as const) {
    await page.getByRole('button', { name: 'Début', exact: true }).click()
    await page.getByRole('button', { name: /^Je ne sais pas par où commencer/ }).click()
    await main(page).getByRole('button', { name: 'Trouver un emploi' }).click()
    await main(page).getByRole('button', { name: when }).click()
    await page.getByRole('button', { name: 'Voir tout de suite' }).click()
    await expect(main(page).getByRole('heading', { level: 2 }).first()).toHaveText(first)
  }
  await look(page, 'emploi')
  await page
    .getByRole('button', { name: /^Plus$|^Choisir/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Pour quand ?' })).toBeVisible()
  await page.getByRole('button', { name: /^Aujourd’hui/ }).click()
  await expect(page.getByRole('button', { name: /^Aujourd’hui/, pressed: true })).toBeVisible()
})

test('R17: the science and technology link: jobs of tomorrow have a place on Home, every selection one without typing', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  const door = page.getByRole('button', { name: /^Métiers de demain\s+\d+ documents choisis$/ })
  const count = /\d+/.exec(await door.innerText())?.[0]
  await door.click()
  await expect(title(page, `${count} documents`)).toBeVisible()
  await results(page).getByRole('listitem').first().getByRole('button').first().click()
  await expect(main(page).getByText('Parce qu’il a été choisi pour « Métiers de demain »')).toBeVisible()
  await page.getByRole('button', { name: 'Début', exact: true }).click()
  await page.getByRole('button', { name: /^Regarder sans écrire/ }).click()
  for (const name of ['Métiers de demain', 'Métiers verts', 'Le numérique pour tous', 'Aider les autres'])
    await expect(main(page).getByRole('button', { name })).toBeVisible()
  await main(page).getByRole('button', { name: 'Métiers verts' }).click()
  await expect(title(page, /^\d+ documents$/)).toBeVisible()
})

test('R20: full and true information: known dates are said as what they are, an unknown one as unknown, none invented', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await look(page, 'créateurs d’ici')
  await open(page, 'Créateurs d.ici')
  await expect(main(page).getByText('date inconnue').first()).toBeAttached()
  await look(page, 'infirmier')
  await open(page, 'Infirmier / Infirmière')
  await expect(
    main(page)
      .getByText(/relu ici\s: \d+\s\S+\s20\d\d/)
      .first(),
  ).toBeVisible()
  await expect(main(page).getByText('date inconnue')).toHaveCount(0)
})

test('R21: no jargon: an acronym is explained where it stands, a job has both genders in every list', async ({ kiosk: { page } }) => {
  await beginVisit(page)
  await look(page, 'infirmier')
  await open(page, 'Infirmier / Infirmière')
  await expect(
    main(page)
      .getByText(/IFSI.*L’école qui forme les infirmiers/)
      .first(),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Début', exact: true }).click()
  await page.getByRole('button', { name: /^Regarder sans écrire/ }).click()
  await main(page).getByRole('button', { name: /^B, / }).click()
  const jobs = page.getByRole('region', { name: /^Métiers : B$/ }).getByRole('listitem')
  await expect(jobs.first()).toBeVisible()
  const titles = await jobs.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(titles.length, 'a job a row').toBe(await jobs.count())
  for (const job of titles)
    expect(job, 'both genders, or a word that has one form').toMatch(/ \/ \p{Lu}|iste\b|aire\b|logue\b|[Cc]omptable/u)
})
