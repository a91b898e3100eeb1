import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

test('a visit begins at Welcome with a touch and ends at Welcome, with an empty field', async ({ kiosk }) => {
  await beginVisit(kiosk.page)
  await searchField(kiosk.page).fill('infirmière')
  await expect(
    kiosk.page
      .getByRole('heading')
      .filter({ hasText: /infirmi/i })
      .or(kiosk.page.getByRole('button', { name: /infirmi/i }))
      .first(),
  ).toBeVisible()
  await finishVisit(kiosk.page)
  const fresh = await kiosk.fresh()
  await beginVisit(fresh)
  await expect(searchField(fresh)).toHaveValue('')
})

test('each test begins with a window nobody has used', async ({ kiosk }) => {
  await beginVisit(kiosk.page)
  await expect(searchField(kiosk.page)).toHaveValue('')
})
