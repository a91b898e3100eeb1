import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { centreSchema } from '../../catalogue/model/centre.ts'
import { LANGUAGES } from '../../renderer/words/languages.ts'
import { onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { pressKeys } from './harness/real-keyboard.ts'
import { HAND_MS } from './harness/type-as-hands.ts'
import { BEGIN, beginVisit, finishVisit, leaving, searchField } from './harness/visitor.ts'

/** The demonstration's own page on data, and the languages it must be told in. */
const { pages } = centreSchema.parse(JSON.parse(readFileSync(new URL('../../catalogue/demo/centre/centre.json', import.meta.url), 'utf8')))
const DATA = pages.find(({ id }) => id === 'data')

/* The rules of the house as journeys (see `rules-find.spec.ts`): what is asked, what stays, what is taken home, who is next. */
const main = (page: Page): Locator => page.getByRole('main')
const how = (page: Page): Promise<void> => page.getByRole('button', { name: 'Comment ça marche' }).click()

/** Keeps the first document found by a word, and opens the list. */
async function keepOne(page: Page, word: string): Promise<void> {
  await searchField(page).fill(word)
  await page
    .getByRole('button', { name: /^Garder / })
    .first()
    .click()
  await page.getByRole('button', { name: /^Ma liste\s*1$/ }).click()
}

test('R1: anonymity: it is said first, nothing asks who one is, and no word of the visit is in any address, title or store', async ({
  kiosk: { page },
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await expect(page.getByText('Ici, personne ne vous demande votre nom. Quand vous partez, tout est effacé.').first()).toBeAttached()
  await beginVisit(page)
  await expect(main(page).getByText('Ici, personne ne vous demande votre nom. Quand vous partez, tout est effacé.')).toBeVisible()
  await keepOne(page, 'ébéniste')
  for (const go of [
    () => how(page),
    () => page.getByRole('button', { name: 'Agenda' }).click(),
    () => page.getByRole('button', { name: 'Affichage' }).click(),
  ]) {
    await go()
    await expect(page.getByRole('textbox')).toHaveCount(1)
  }
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, document.title, { ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect([kept, ...asked].filter(text => /[ée]b[ée]nist/i.test(decodeURIComponent(text)))).toEqual([])
})

test('R2: consent, explained: what leaves says what it holds before it is made; what becomes of data is told in every language, simply too', {
  tag: '@screens',
}, async ({ kiosk: { page } }) => {
  await beginVisit(page)
  await keepOne(page, 'infirmier')
  const take = page.getByRole('button', { name: 'Prendre la liste avec mon téléphone' })
  await expect(take).toContainText('titres, numéros, places, horaires')
  await expect(page.getByRole('img', { name: /^Code/ })).toHaveCount(0)
  await take.click()
  await expect(page.getByRole('img', { name: /^Code/ }).first()).toBeVisible()
  await expect(page.getByText('Rien sur vous. Pas de lien, pas de réseau.')).toBeVisible()
  await page.getByRole('button', { name: 'Français' }).click()
  for (const { tag, name } of LANGUAGES) {
    await main(page).getByRole('button', { name, exact: true }).click()
    await page.locator('.q-how').click()
    await page.getByRole('button', { name: DATA?.title[tag] ?? 'no title' }).click()
    const choices = main(page).getByRole('group').locator('button[aria-pressed]')
    await expect(choices).toHaveCount(2)
    await choices.nth(1).click()
    for (const { easy } of DATA?.sections ?? []) await expect(main(page).getByText(easy?.[tag] ?? 'not told simply')).toBeAttached()
    // Nothing of it is told in another language.
    await expect(main(page).locator('section [lang]')).toHaveCount(0)
    await page.locator('.q-language').click()
  }
})

test('R9: all audiences: whoever reads Arabic, with the largest letters and strong contrast, finds a document by touch and nothing runs over the edge', {
  tag: '@screens',
}, async ({ kiosk: { page } }) => {
  await beginVisit(page)
  await page.getByRole('button', { name: 'Affichage' }).click()
  await page.getByRole('button', { name: 'Contraste fort' }).click()
  await page.getByRole('button', { name: 'Très grande' }).click()
  await page.getByRole('button', { name: 'العربية' }).first().click()
  await page.getByRole('button', { name: 'البداية' }).click()
  await main(page).getByRole('button', { name: 'إيجاد تكوين' }).click()
  await page.locator('.hit-open').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const over = await page.evaluate(
    () =>
      [...document.querySelectorAll('button, h1, h2, p')].filter(element => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && element.checkVisibility() && (left < -1 || right > innerWidth + 1)
      }).length,
  )
  expect(over).toBe(0)
})

test('R14: proof of attendance made by the visitor: centre, date, time and a word that is no code; never a certificate, never a name', {
  tag: '@screens',
}, async ({ kiosk: { page } }) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await how(page)
  await page.getByRole('button', { name: 'Mon ticket daté' }).click()
  await expect(main(page)).toContainText('Cité des métiers de Val-Clair')
  await expect(main(page)).toContainText(/mardi \d+(er)? \S+ 20\d\d/i)
  await expect(main(page)).toContainText(/10:0\d/)
  await expect(main(page)).toContainText('Pour l’organisme qui demande')
  await expect(main(page)).toContainText('Ici, personne ne donne son nom.')
  expect(await main(page).innerText()).not.toMatch(/certificat|attestation|\b\d{6,}\b/i)
})

test('R15: autonomy: each row says why it is there, and nothing scores, ranks or profiles whoever looks', { tag: '@screens' }, async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await searchField(page).fill('changer de métier')
  const rows = page
    .getByRole('region', { name: 'Recherche' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Garder/ }) })
  await expect(rows.first()).toBeVisible()
  for (const row of await rows.all()) {
    if (!(await row.isVisible())) continue
    await expect(row.getByText(/Parce qu|Peut aider quand on dit|Un autre point de vue|Page \d|Dans le texte/).first()).toBeAttached()
    expect(await row.innerText()).not.toMatch(/\d+\s?%|★|recommandé|pour vous|meilleur/i)
  }
})

test('R1: what is still pressed when a visit ends begins no other, and a key that was held before is no newcomer', async ({ kiosk }) => {
  const { page } = kiosk
  const keys = Array<string>(8).fill('z')
  await beginVisit(page)
  await searchField(page).pressSequentially('divorce', { delay: HAND_MS })
  await finishVisit(page)
  // In Electron one hand on the display's own keyboard, whichever window has it; a program started for each key would leave pauses as long as a newcomer's.
  if (kiosk.host === 'electron') pressKeys(...keys)
  else for (const key of keys) await page.keyboard.press(key)
  const fresh = await kiosk.fresh()
  await expect(fresh.locator('.welcome:not([data-rests])')).toBeVisible()
  await fresh.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', repeat: true })))
  await expect(fresh.locator('.welcome')).toBeVisible()
  await fresh.keyboard.press('z')
  await expect(searchField(fresh)).toHaveValue('z')
})

test('R18: counted without being watched: what is noted is said, and it says nothing of what was done', { tag: '@screens' }, async ({
  kiosk: { page },
}) => {
  await beginVisit(page)
  await how(page)
  await page.getByRole('button', { name: /données/ }).click()
  const section = main(page).locator('section').filter({ hasText: 'Ce que nous comptons' }).last()
  await expect(section).toContainText('Nous ne comptons ni vos recherches, ni les documents que vous ouvrez.')
  await expect(section).toContainText('la fin de chaque visite avec la demi-journée, jamais l’heure')
})

test('R19: people come back at each stage: a list is kept for this visit alone, and its numbers open it again in another one', {
  tag: '@screens',
}, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await keepOne(page, 'infirmier')
  await expect(main(page)).toContainText('La liste est effacée à la fin de votre visite.')
  const number = /Numéro (\d{7})/.exec((await main(page).innerText()).replaceAll('\u00a0', ' '))?.[1] ?? 'none'
  await finishVisit(page)
  const fresh = await kiosk.fresh()
  await beginVisit(fresh)
  await fresh.getByRole('button', { name: /^Ma liste/ }).click()
  await expect(main(fresh)).toContainText('Votre liste est vide.')
  await fresh.getByRole('button', { name: 'Retrouver par numéros' }).click()
  await fresh.keyboard.type(number, { delay: 120 })
  await expect(fresh.getByRole('button', { name: /^Ma liste\s*1$/ })).toBeVisible()
  await fresh.getByRole('button', { name: /^Ma liste\s*1$/ }).click()
  await expect(main(fresh)).toContainText('Infirmier / Infirmière')
})

test('R24: the next person: "I have just arrived" is on every screen, shows nothing of before, and every setting is the centre’s again', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await keepOne(page, 'soudeur')
  for (const screen of ['Agenda', 'Comment ça marche', 'Parler à quelqu’un']) {
    await page.getByRole('button', { name: screen }).first().click()
    await expect(page.getByRole('button', { name: 'Je viens d’arriver' })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Affichage' }).click()
  await page.getByRole('button', { name: /^Nous sommes plusieurs/ }).click()
  await page.getByRole('button', { name: 'Sombres' }).click()
  await page.getByRole('button', { name: 'Deutsch' }).first().click()
  await page.getByRole('button', { name: 'Sehr groß' }).click()
  const arrived = page.getByRole('button', { name: 'Ich bin neu hier' })
  await expect(arrived).toBeVisible()
  await leaving(arrived.click())
  const fresh = await kiosk.fresh()
  await expect(fresh.getByRole('button', { name: BEGIN })).toBeVisible()
  await fresh.clock.install()
  for (const [name, value] of [
    ['lang', 'fr'],
    ['data-size', '1'],
    ['data-theme', 'light'],
  ] as const)
    await expect(fresh.locator('html')).toHaveAttribute(name, value)
  await beginVisit(fresh)
  await expect(searchField(fresh)).toHaveValue('')
  await expect(fresh.getByRole('button', { name: 'Ma liste', exact: true })).toBeVisible()
  await expect(fresh.getByText('soudeur')).toHaveCount(0)
  // The ten minutes of those who were several went with them.
  await fresh.clock.fastForward(92_000)
  await expect(fresh.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' })).toBeVisible()
  await fresh.getByRole('button', { name: 'Je suis encore là' }).click()
})
