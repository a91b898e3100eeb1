import type { Locator, Page } from '@playwright/test'
import { institutionIn, personIn } from '../../catalogue/check/check-names.ts'
import { knownNames } from '../../catalogue/check/known-names.ts'
import { longAgo, onSunday, onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

const FRANCE = knownNames('FR')

/* The rules of the house as journeys (see `rules-find.spec.ts`): people to talk to, here and elsewhere, and the place. */
const main = (page: Page): Locator => page.getByRole('main')
const place = (page: Page): Locator => page.getByRole('complementary')
const title = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
const talk = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Toujours là' }).getByRole('button', { name: 'Parler à quelqu’un' })
const how = (page: Page): Locator => page.getByRole('button', { name: 'Comment ça marche' })

/** Ways to screens of every sort, each from the one before. */
const WALK: readonly ((page: Page) => Promise<void>)[] = [
  page => page.getByRole('button', { name: /^Regarder sans écrire/ }).click(),
  page => searchField(page).fill('infirmier'),
  page =>
    page
      .getByRole('button', { name: /^Infirmier \/ Infirmière\W*$/ })
      .first()
      .click(),
  page => page.getByRole('button', { name: 'Agenda' }).click(),
  page => page.getByRole('button', { name: /^Ma liste/ }).click(),
  page => page.getByRole('button', { name: 'Affichage' }).click(),
  page => talk(page).click(),
]

/** Opens the page of every desk in turn. */
async function eachDesk(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const desks = [
    'Premier accueil, toutes les questions',
    'Choisir son orientation',
    'Trouver une formation',
    'Trouver un emploi',
    'Faire son CV',
  ]
  for (const name of [
    ...desks,
    'Changer de vie professionnelle',
    'Financer une formation',
    'Créer son activité',
    'Santé, handicap et travail',
  ]) {
    await openDesk(page, name)
    await look(name)
  }
}

/** From anywhere to the page of a desk, by its name: the one that is shown first, an open one, or one that opens later. */
async function openDesk(page: Page, name: string): Promise<void> {
  await talk(page).click()
  // A desk's own page has a plan and desks beside it too.
  await expect(page.locator('.screen')).toHaveAttribute('data-screen', 'talk')
  await expect(page.getByRole('img', { name: /^Plan, / })).toBeVisible()
  // Which desk comes first is known when what the visitor was at has been read.
  await expect(place(page).getByRole('button', { name: 'Horaires, à lire avant' })).toBeVisible()
  if (await place(page).getByRole('heading', { level: 2, name }).isVisible()) {
    await place(page).getByRole('button', { name: 'Horaires, à lire avant' }).click()
  } else {
    const row = place(page).getByRole('button', { name: new RegExp(`^${name}`) })
    if ((await row.count()) === 0)
      await place(page)
        .getByRole('button', { name: /plus tard$/ })
        .click()
    await row.first().click()
  }
  await expect(title(page, name)).toBeVisible()
}

test('R6: access without appointment: open now or not comes first, walking in before every other way, the reception protocol one touch away', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await expect(place(page).getByRole('heading', { name: /^Ouverts maintenant/ })).toContainText('sans rendez-vous')
  await expect(place(page).getByRole('button', { name: /^Premier accueil, toutes les questions.*Jusqu’à \d+\sh/s })).toBeVisible()
  for (const go of WALK) {
    await go(page)
    await expect(how(page)).toBeVisible()
  }
  await openDesk(page, 'Choisir son orientation')
  await expect(main(page).getByText('sans rendez-vous et sur rendez-vous')).toBeVisible()
  await expect(
    main(page)
      .getByText(/^Jusqu’à 12\sh\s30, dernier accueil à/)
      .first(),
  ).toBeVisible()
  await how(page).click()
  await expect(title(page, 'Comment nous vous accueillons')).toBeVisible()
  for (const said of ['Sans rendez-vous', 'Qui vous reçoit', 'À distance'])
    await expect(main(page).getByRole('heading', { name: said })).toBeAttached()
})

test('R7: reciprocal anonymity at the desk: nobody is named on it, neither an institution nor a person', async ({ kiosk: { page } }) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await eachDesk(page, async name => {
    const told = await main(page)
      .getByRole('heading', { name: 'À lire avant' })
      .evaluate(heading => {
        const around = heading.closest('main')?.cloneNode(true) as HTMLElement
        // What one may read is not the desk: documents are called as they are called.
        for (const button of around.querySelectorAll('button')) button.remove()
        return around.textContent ?? ''
      })
    expect(told.length).toBeGreaterThan(100)
    expect(institutionIn(told, FRANCE), name).toBeUndefined()
    expect(personIn(told, FRANCE), name).toBeUndefined()
  })
})

test('R8: counselling and resources together: somebody to talk to stands in one place everywhere, with the way; each desk has something to read first', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  const boxes = new Set<string>()
  for (const go of WALK) {
    await go(page)
    const box = await talk(page).boundingBox()
    boxes.add(`${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`)
  }
  expect([...boxes]).toHaveLength(1)
  await eachDesk(page, async name => {
    await expect(main(page).getByRole('heading', { name: 'À lire avant' }), name).toBeVisible()
    await expect(
      place(page)
        .getByText(/^\d+ pas\.|^Vous y êtes/)
        .first(),
      name,
    ).toBeVisible()
  })
  // A document suggests people, too, and what one may read leads on to it.
  await main(page)
    .getByRole('button', { name: /Travailler avec un handicap/ })
    .click()
  await expect(place(page).getByRole('heading', { name: /^En parler/ })).toBeVisible()
  await expect(
    place(page)
      .getByRole('button', { name: /^Santé, handicap et travail|^Premier accueil/ })
      .first(),
  ).toBeVisible()
})

test('R8: when everything is closed, the next opening and a telephone number are said, and nothing is called open', async ({
  kiosk: { page },
}) => {
  await onSunday(page)
  await beginVisit(page)
  await expect(place(page).getByText('Ouverts maintenant')).toHaveCount(0)
  await talk(page).click()
  await expect(
    place(page)
      .getByText(/Ouvre .*à \d+\sh/)
      .first(),
  ).toBeVisible()
  await expect(place(page).getByText('Pour nous appeler : 02 61 91 40 00')).toBeVisible()
  await expect(place(page).getByText(/Ouverts (maintenant|aussi)|^Jusqu’à \d/)).toHaveCount(0)
})

test('R13: referral and re-referral: cards with the same lines, something else when closed, and a way back to the general desk', async ({
  kiosk: { page },
}) => {
  await onSunday(page)
  await beginVisit(page)
  await talk(page).click()
  await page.getByRole('button', { name: 'Ailleurs, près d’ici' }).click()
  const cards = main(page).getByRole('listitem')
  await expect(cards.first()).toBeVisible()
  for (const card of await cards.all()) {
    const lines = await card.getByRole('term').allTextContents()
    expect(lines.filter(line => ['Quand', 'Où', 'Pour qui', 'Coût', 'Comment venir', 'Téléphone', 'Sinon'].includes(line))).toEqual([
      'Quand',
      'Où',
      'Pour qui',
      'Coût',
      'Comment venir',
      'Téléphone',
      'Sinon',
    ])
    await expect(card.getByText(/^à\s[\d,]+\sk?m · /)).toBeAttached()
  }
  await place(page).getByRole('button').first().click()
  await expect(title(page, 'Premier accueil, toutes les questions')).toBeVisible()
})

test('R22: a counsellor’s days, without a name: one who agreed is met again by a word, on days and at hours, without booking', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await openDesk(page, 'Changer de vie professionnelle')
  await expect(main(page).getByRole('heading', { name: 'Retrouver la même personne' })).toBeVisible()
  await expect(
    main(page).getByText(/^Bleu\s: .*jeudi \d+(?:er)?, 13\sh\s30 – 19\sh.*mardi|^Bleu\s: .*mardi \d+(?:er)?, 9\sh\s30 – 12\sh\s30/),
  ).toBeVisible()
  await expect(main(page).getByText('Sans réserver, chacun son tour.', { exact: false })).toBeVisible()
  // Nobody else agreed: nothing is said of them.
  await openDesk(page, 'Trouver un emploi')
  await expect(main(page).getByRole('heading', { name: 'Retrouver la même personne' })).toHaveCount(0)
})

test('R23: a funder may need a name, never the kiosk: who asks, why and how long is said beside a way without a name', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await talk(page).click()
  await page.getByRole('button', { name: 'Ailleurs, près d’ici' }).click()
  const asking = main(page).getByRole('listitem').filter({ hasText: 'Votre nom' })
  expect(await asking.count()).toBeGreaterThanOrEqual(3)
  for (const card of await asking.all()) {
    await expect(card.getByText(/le demande\. .+ Durée\s: .+/)).toBeAttached()
    await expect(card.getByText('Sinon', { exact: true })).toBeAttached()
  }
  // No field asks for one: the only one there is searches.
  await expect(page.getByRole('textbox')).toHaveCount(1)
})

test('R25: the clock may lie: hours without "open now", no date, no ticket', async ({ kiosk: { page } }) => {
  await longAgo(page)
  await expect(page.getByText('Ouverts maintenant')).toHaveCount(0)
  await beginVisit(page)
  // The screens look at the clock every second.
  await expect(page.getByText(/Jusqu’à \d+\sh/)).toHaveCount(0)
  await openDesk(page, 'Choisir son orientation')
  await expect(main(page).getByText('Semaine habituelle. Demandez à l’accueil si c’est ouvert maintenant.')).toBeVisible()
  await expect(main(page).getByText('Aujourd’hui')).toHaveCount(0)
  await how(page).click()
  await page.getByRole('button', { name: 'Mon ticket daté' }).click()
  await expect(page.getByText('L’heure de cette borne n’est pas sûre', { exact: false })).toBeVisible()
  await expect(page.getByText('2020')).toHaveCount(0)
})

test('R26: what people ask first: toilets are found by a word, with the place on the plan, the way and the rule', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await searchField(page).fill('wc')
  const answer = page.getByRole('region', { name: 'Ici, sur place' })
  await answer
    .getByRole('button', { name: /^Toilettes/ })
    .first()
    .click()
  await expect(page.getByRole('img', { name: /^Plan, .*Toilettes/ })).toBeVisible()
  await expect(
    place(page)
      .getByText(/\d+ pas/)
      .first(),
  ).toBeVisible()
  for (const name of ['Photocopieur', 'Imprimante', 'Wifi', 'Ascenseur', 'Eau'])
    await expect(
      main(page)
        .getByRole('button', { name: new RegExp(name, 'i') })
        .first(),
    ).toBeAttached()
})

test('R12: days, conferences, workshops: what is on this week says when, where, for whom, how to take part and what it costs', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await page.getByRole('button', { name: 'Agenda' }).click()
  await expect(main(page).getByRole('heading', { level: 2, name: 'Aujourd’hui' })).toBeVisible()
  await main(page)
    .getByRole('button', { name: /faire son CV/ })
    .first()
    .click()
  for (const line of ['Quand', 'Où', 'Pour qui', 'Inscription', 'Coût'])
    await expect(main(page).getByText(line, { exact: true })).toBeVisible()
  await expect(main(page)).toContainText('Gratuit')
  await expect(main(page)).toContainText('ouvert à d’autres s’il reste des places')
})

test('R27: the holder answers for departures: the charter is a page away from how one is received, each rule with what is set here', async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await how(page).click()
  await page.getByRole('button', { name: 'La charte, et ce que nous en faisons' }).click()
  await expect(title(page, 'La charte, et ce que nous en faisons')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Où nous faisons autrement' })).toBeVisible()
  const rules = new Set<string>()
  const subjects = main(page).getByRole('listitem').getByRole('button')
  const count = await subjects.count()
  for (let subject = 0; subject < count; subject += 1) {
    const name = (await subjects.nth(subject).innerText()).trim()
    await subjects.nth(subject).click()
    await expect(title(page, name)).toBeVisible()
    for (const heading of await main(page).getByRole('heading', { level: 2, includeHidden: true }).allTextContents()) {
      const [, number] = /Règle\s(\d+)/.exec(heading) ?? []
      if (number !== undefined) rules.add(number)
    }
    await page.getByRole('button', { name: 'Retour' }).click()
    await expect(title(page, 'La charte, et ce que nous en faisons')).toBeVisible()
  }
  expect([...rules].toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 27 }, (_, index) => `${index + 1}`))
})
