import type { Page } from '@playwright/test'
import { writeListLine } from '../../catalogue/model/list-line.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { readShownCode } from './harness/read-shown-code.ts'
import { scan, scanText } from './harness/scan.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

async function keepTwo(page: Page): Promise<void> {
  await searchField(page).click()
  await page.keyboard.type('infirmier')
  for (const at of [0, 1])
    await page
      .getByRole('button', { name: /^Garder / })
      .nth(at)
      .click()
  await page.getByRole('button', { name: /^Ma liste/ }).click()
}

for (const colours of ['Claires', 'Contraste fort'])
  test(`P60: what a code will hold is said before it is made, and the code on the screen is read back as that text: ${colours}`, {
    tag: '@screens',
  }, async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('button', { name: 'Affichage' }).click()
    await page.getByRole('button', { name: colours }).click()
    await keepTwo(page)
    await page.getByRole('button', { name: /^Prendre la liste avec mon téléphone\s*titres, numéros, places, horaires$/ }).click()
    await expect(page.getByRole('img', { name: /^Code à photographier/ })).toBeVisible()
    await expect(page.getByText('Rien sur vous. Pas de lien, pas de réseau.')).toBeVisible()
    const said = await page.locator('.take-text').innerText()
    // P360: a module that is some pixels wide here and one more there is not read.
    const [width, modules] = await page.locator('.qr').evaluate(code => [code.clientWidth, (code as SVGSVGElement).viewBox.baseVal.width])
    expect(width).toBeGreaterThan(modules ?? Number.NaN)
    expect((width ?? Number.NaN) % (modules ?? Number.NaN)).toBe(0)
    const read = await readShownCode(page)
    expect(read).toContain('Infirmier / Infirmière')
    expect(read).toMatch(/^\d{7} · /m)
    expect(read).not.toMatch(/https?:|www\./)
    expect(read?.split(/\s+/)).toEqual(said.split(/\s+/))
  })

test('P61, P62: a list is opened again by its line, scanned on an AZERTY system at Welcome, and by numbers typed', async ({ kiosk }) => {
  const { page } = kiosk
  await keepTwoFromWelcome(page)
  const numbers = (await page.getByRole('main').innerText()).match(/\b\d{7}\b/g) ?? []
  expect(numbers).toHaveLength(2)
  await finishVisit(page)
  const fresh = await kiosk.fresh()
  await scan(fresh, writeListLine(numbers))
  for (const number of numbers) await expect(fresh.getByRole('main').getByText(`Numéro ${number}`)).toBeVisible()
  await expect(searchField(fresh)).toHaveValue('')
  // P362: another code, as fast as a scanner types.
  await scanText(fresh, '{"type":"loan","id":42,"to":"https://exemple.fr/a"}')
  await expect(fresh.getByText('Ce code n’est pas une liste d’ici.')).toBeVisible()
  await expect(searchField(fresh)).toHaveValue('')

  await finishVisit(fresh)
  const third = await kiosk.fresh()
  await beginVisit(third)
  await third.getByRole('button', { name: /^Ma liste/ }).click()
  await third.getByRole('button', { name: 'Retrouver par numéros' }).click()
  const [first = ''] = numbers
  const pad = third.getByRole('group', { name: 'Clavier' })
  for (const digit of first) await pad.getByRole('button', { name: digit, exact: true }).click()
  await expect(third.getByRole('status').filter({ hasText: 'Ajouté à votre liste' })).toBeVisible()
  const wrong = `${first.slice(0, 6)}${(Number(first[6]) + 1) % 10}`
  await third.keyboard.type(wrong, { delay: 120 })
  await expect(third.getByText('Il y a une erreur dans ce numéro. Vérifiez les 7 chiffres.')).toBeVisible()
  await expect(searchField(third)).toHaveValue('')
  await expect(third.getByRole('button', { name: /^Ma liste\s*1$/ })).toBeVisible()
})

test('P519: each number that is typed, and each code that is held to the scanner, is answered by a sentence of its own', {
  tag: '@screens',
}, async ({ kiosk }) => {
  const { page } = kiosk
  await keepTwoFromWelcome(page)
  const [first = ''] = (await page.getByRole('main').innerText()).match(/\b\d{7}\b/g) ?? []
  await page.getByRole('button', { name: 'Retrouver par numéros' }).click()
  const answer = page.locator('#reopen-outcome')
  const type = async (digits: string): Promise<void> => {
    // Keys that follow a scan at once are the rest of it.
    await page.waitForTimeout(200)
    await page.keyboard.type(digits, { delay: 120 })
  }
  await type(first)
  await expect(answer).toContainText('Ajouté à votre liste')
  await scanText(page, '{"type":"loan","id":42,"to":"https://exemple.fr/a"}')
  await expect(answer).toHaveText('Ce code n’est pas une liste d’ici. Présentez le code de votre liste, ou tapez les numéros.')
  // A wrong number, another one right after it, and a right one.
  for (const wrong of ['1234567', '7654321']) {
    await type(wrong.slice(0, 4))
    await expect(answer).toHaveText('')
    await type(wrong.slice(4))
    await expect(answer).toHaveText('Il y a une erreur dans ce numéro. Vérifiez les 7 chiffres.')
  }
  await scanText(page, '{"type":"loan","id":43,"to":"https://exemple.fr/b"}')
  await expect(answer).toHaveText(/^Ce code n’est pas une liste d’ici/)
  await expect(page.locator('.reopen-field')).toHaveValue('')
  await type(first)
  await expect(answer).toContainText('Ajouté à votre liste')
})

async function keepTwoFromWelcome(page: Page): Promise<void> {
  await beginVisit(page)
  await keepTwo(page)
}

test('P63: the dated ticket shows centre and date, and without a secret says that reception can confirm', { tag: '@screens' }, async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.getByRole('button', { name: 'Comment ça marche' }).click()
  await page.getByRole('button', { name: 'Mon ticket daté' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Mon ticket daté' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Cité des métiers de Val-Clair')
  await expect(page.getByRole('main')).toContainText(/ \d{4}.*\d\d:\d\d/s)
  await expect(page.getByText('L’accueil peut confirmer votre passage.')).toBeVisible()
})
