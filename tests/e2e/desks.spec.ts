import { expectGood } from './harness/expect-good.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'

test.describe('people to talk to', () => {
  test('are one touch away from every screen, with the way in words and on the plan', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('button', { name: 'Parler à quelqu’un' }).click()
    await expect(page.getByRole('img', { name: /^Plan, / })).toBeVisible()
    await expect(
      page
        .getByRole('complementary')
        .getByRole('listitem')
        .filter({ hasText: /pas|Accueil|Espace/ })
        .first(),
    ).toBeVisible()
    await expectGood(page)
  })

  test('have a page each, by what they are for, with the hours of the week and the other floor’s way', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('button', { name: 'Parler à quelqu’un' }).click()
    const rows = page.getByRole('complementary').locator('button.desk')
    const name = (await rows.first().locator('.name').textContent()) ?? 'no name'
    await rows.first().click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(7)
    await expect(page.getByRole('heading', { name: 'Pour y aller' })).toBeVisible()
    await expectGood(page)
  })

  test('are also elsewhere, near here, on cards with the same lines', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('button', { name: 'Parler à quelqu’un' }).click()
    await page.getByRole('button', { name: 'Ailleurs, près d’ici' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ailleurs, près d’ici' })).toBeVisible()
    const cards = page.locator('.service')
    expect(await cards.count()).toBeGreaterThanOrEqual(5)
    for (const card of await cards.all()) await expect(card.getByText('Quand', { exact: true })).toBeAttached()
    await expectGood(page)
  })

  test('say how they receive, and what the kiosk does with data', async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('button', { name: 'Comment ça marche' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comment nous vous accueillons')
    await expectGood(page)
    await page.getByRole('button', { name: /données/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('données')
    await expectGood(page)
  })
})
