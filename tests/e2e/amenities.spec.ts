import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

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

  test('is not answered where it was not asked for', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await searchField(page).fill('travailler avec des enfants')
    await expect(page.locator('.hit-open').first()).toBeVisible()
    await expect(page.getByRole('region', { name: 'Ici, sur place' })).toHaveCount(0)
  })
})
