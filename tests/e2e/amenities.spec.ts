import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

test.describe('P76: what people ask for first', () => {
  test('is answered above the documents, with its place on the plan and the way in words (R26)', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await searchField(page).fill('imprimer mon CV')
    const answer = page.getByRole('region', { name: 'Ici, sur place' })
    await expect(answer.getByRole('button', { name: /Imprimante.*Vingt pages par visite/ })).toBeVisible()
    await answer.getByRole('button').first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Toilettes, copies, wifi…' })).toBeVisible()
    await expect(page.getByRole('img', { name: /^Plan, .*Imprimante/ })).toBeVisible()
    await expect(
      page
        .getByRole('complementary')
        .getByText(/\d+ pas/)
        .first(),
    ).toBeVisible()
    await expectGood(page)
  })

  test('P617: a service near here that is asked for stands above the documents, and is the first that one is then shown', async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await beginVisit(page)
    await searchField(page).fill('adresse mission locale')
    const answer = page.getByRole('region', { name: /^Ailleurs, près d.ici/ })
    await expect(answer.getByRole('button', { name: /Mission locale.*350.*rue des Tanneurs.*02 61 91 41 10/ })).toBeVisible()
    await answer.getByRole('button').first().click()
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText('Mission locale')
    await expectGood(page)
  })

  test('is one touch from how we welcome you, each with its rule', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.locator('.q-how').click()
    await page.getByRole('button', { name: 'Toilettes, copies, wifi…' }).click()
    const copier = page.getByRole('main').getByRole('button', { name: /Photocopieur.*Dix pages par visite/ })
    await copier.click()
    await expect(copier).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2, name: 'Photocopieur' })).toBeVisible()
    await expectGood(page)
  })

  test('P312: of somebody in distress it is who to call, then who is here, and nothing beside; documents wait behind a button', async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await beginVisit(page)
    await searchField(page).fill('mon mari me frappe')
    await expect(page.getByRole('heading', { level: 1, name: 'Quelqu’un peut vous aider' })).toBeVisible()
    const answer = page.getByRole('region', { name: 'Ici, sur place' })
    await expect(answer.getByText('3919 : violences.')).toBeVisible()
    await expect(page.locator('.nearby li').first()).toContainText('Premier accueil')
    for (const silly of ['.completions', '.correction', '.sift', '.hit', '.found header .soft'])
      await expect(page.locator(silly)).toHaveCount(0)
    await expectGood(page)
    await page.getByRole('button', { name: /^\d+ documents$/ }).click()
    await expect(page.locator('.hit-open').first()).toBeVisible()
    await expect(answer.getByText('3919 : violences.')).toBeVisible()
    await searchField(page).fill('mourir de rire')
    await expect(page.getByRole('heading', { level: 1, name: 'Quelqu’un peut vous aider' })).toHaveCount(0)
    await searchField(page).fill('je dors dehors')
    await expect(answer.getByText(/^115 : un lit/)).toBeVisible()
  })

  test('P381: who is alone has one calm line above the documents, which stay; P384: the numbers are reached by keys alone, and leave nothing behind', async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.keyboard.type('je me sens seul')
    const calm = page.getByRole('region', { name: 'Ici, sur place' }).getByRole('button', { name: /Quelqu’un vous écoute/ })
    await expect(calm).toBeVisible()
    await expect(page.locator('.hit-open').first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: 'Quelqu’un peut vous aider' })).toHaveCount(0)
    await expectGood(page)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('mon pere me frappe')
    const help = page.getByRole('heading', { level: 1, name: 'Quelqu’un peut vous aider' })
    await expect(help).toBeVisible()
    const numbers = page.locator('.amenity-answer .numbers .line')
    await expect(numbers).toHaveText([
      '119 : enfant en danger.',
      '3919 : violences.',
      '112 : urgence. Sans parler : SMS au 114.',
      '3114 : idées de suicide.',
    ])
    // What comes after the numbers is one key away from the words, and the numbers are in sight with it.
    await expect(numbers.first()).toBeInViewport()
    const desk = page.locator('.nearby button').first()
    for (let presses = 0; presses < 12 && !(await desk.evaluate(button => button === document.activeElement)); presses++)
      await page.keyboard.press('Tab')
    await expect(desk).toBeFocused()
    await expect(numbers.first()).toBeInViewport()
    await finishVisit(page)
    const next = await kiosk.fresh()
    await expect(next.getByText('119 : enfant en danger.')).toHaveCount(0)
    await beginVisit(next)
    await expect(searchField(next)).toHaveValue('')
    await expect(next.locator('body')).not.toContainText('mon pere')
  })

  test('is not answered where it was not asked for', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await searchField(page).fill('travailler avec des enfants')
    await expect(page.locator('.hit-open').first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Ici, sur place' })).toHaveCount(0)
  })
})
