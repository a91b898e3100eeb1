import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { readShownCode } from './harness/read-shown-code.ts'
import { beginVisit } from './harness/visitor.ts'

/** A weekly event without registration: the demonstration always has one ahead. */
const EVENT = 'Rencontre\u00a0: quelqu’un raconte son métier'

async function openEvent(page: Page): Promise<void> {
  await beginVisit(page)
  await page.getByRole('button', { name: 'Agenda' }).click()
  await page.getByRole('main').getByRole('button', { name: EVENT }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: EVENT })).toBeVisible()
}

const entryOf = (code: string | undefined): ICAL.Event =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(code ?? '')).getFirstSubcomponent('vevent') ?? undefined)

test('P64: a date of the agenda says all about it, goes into a telephone’s calendar, and is kept beside the documents', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await openEvent(page)
  const main = page.getByRole('main')
  for (const line of ['Quand', 'Où', 'Pour qui', 'Inscription', 'Coût']) await expect(main.getByText(line, { exact: true })).toBeVisible()
  // It is for everybody: there are no others.
  await expect(main.getByText(/ouvert à d’autres s’il reste des places/)).toHaveCount(0)
  await expect(page.getByRole('complementary').getByRole('img', { name: /^Plan/ })).toBeVisible()
  await expectGood(page)

  // R2: the button says what the code will hold; no code before it is touched.
  const take = page.getByRole('button', { name: /^Mettre dans mon téléphone/ })
  await expect(take).toContainText('titre, jour, heure, lieu')
  await expect(page.getByRole('img', { name: /^Code à photographier/ })).toHaveCount(0)
  await take.click()
  await expect(page.getByRole('img', { name: /^Code à photographier/ })).toBeVisible()
  await expectGood(page)
  const said = await page.locator('.event-lines').innerText()
  const code = await readShownCode(page)
  expect(code).not.toMatch(/https?:|www\.|@/)
  const entry = entryOf(code)
  expect(said).toContain(entry.summary)
  expect(said).toContain(entry.location)
  expect(entry.location).toContain('Cité des métiers de Val-Clair')
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'Europe/Paris' }).format(entry.startDate.toJSDate())
  expect(said).toContain(day)
  const hour = new Intl.DateTimeFormat('fr', { hour: 'numeric', timeZone: 'Europe/Paris' }).format(entry.startDate.toJSDate())
  expect(said.replaceAll('\u00a0', ' ')).toContain(hour.replaceAll('\u00a0', ' '))

  await page.getByRole('button', { name: 'Retour' }).click()
  await page.getByRole('button', { name: `Garder ${EVENT}` }).click()
  await page.getByRole('button', { name: /^Ma liste\s*1$/ }).click()
  await expect(main.getByText(EVENT)).toBeVisible()
  await page.getByRole('button', { name: 'Prendre la liste avec mon téléphone' }).click()
  await expect(page.getByText(/Chaque date gardée a aussi un code pour l’agenda/)).toBeVisible()
  // In a code a space is a space: what only keeps lines together would cost it bytes (P360).
  expect(await readShownCode(page)).toContain(EVENT.replaceAll('\u00a0', ' '))
  await page.getByRole('button', { name: 'Code suivant' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Pour l’agenda de mon téléphone' })).toBeVisible()
  expect(entryOf(await readShownCode(page)).summary).toBe(EVENT)
})
