import type { Locator } from '@playwright/test'
import { onTuesdayMorning } from './harness/at-time.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { leaving } from './harness/visitor.ts'

test('P101: a whole visit by accessible names alone: begin, search, open, keep, where it stands, desk, list, ticket, finish', async ({
  kiosk,
}) => {
  const { page } = kiosk
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
  const title = (name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true })
  const [main, place, always] = [
    page.getByRole('main'),
    page.getByRole('complementary'),
    page.getByRole('navigation', { name: 'Toujours là' }),
  ]
  await onTuesdayMorning(page)
  await button('Touchez pour commencer').click()
  await page.getByRole('textbox', { name: 'Rechercher', exact: true }).fill('infirmier')
  await expect(page.getByRole('status').filter({ hasText: /\d+ documents/ })).toBeAttached()
  await page
    .getByRole('region', { name: 'Recherche' })
    .getByRole('button', { name: /^Infirmier \/ Infirmière\W*$/ })
    .first()
    .click()
  await expect(title('Infirmier / Infirmière')).toBeFocused()
  await main.getByRole('button', { name: 'Garder Infirmier / Infirmière', exact: true }).click()
  await expect(main.getByRole('button', { name: 'Retirer Infirmier / Infirmière de ma liste', pressed: true })).toBeVisible()
  await expect(place.getByRole('heading', { name: /^(Sur papier|À emporter|À demander)/ })).toBeVisible()
  await expect(place.getByRole('img', { name: /^Plan/ })).toBeVisible()

  await always.getByRole('button', { name: 'Parler à quelqu’un' }).click()
  await place.getByRole('button', { name: 'Horaires, à lire avant' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(main.getByRole('table').getByRole('row')).toHaveCount(7)

  await always.getByRole('button', { name: /^Ma liste\s*1$/ }).click()
  await expect(title('Ma liste')).toBeFocused()
  await expect(main.getByRole('listitem').filter({ hasText: 'Infirmier / Infirmière' })).toBeVisible()
  await main.getByRole('button', { name: 'Mon ticket daté' }).click()
  await expect(title('Mon ticket daté')).toBeFocused()
  await leaving(always.getByRole('button', { name: /^J’ai fini\s+tout effacer$/ }).click())
  const fresh = await kiosk.fresh()
  await expect(fresh.getByRole('button', { name: 'Touchez pour commencer' })).toBeVisible()
})
