import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'

const DAY_MS = 86_400_000
/** A release knows its hours for 400 days. */
const LATER = 500

test('a release older than its hours says the usual week and asks to ask, never that a desk is open or closed', async ({ kiosk }) => {
  const { page } = kiosk
  await page.clock.setFixedTime(Date.now() + LATER * DAY_MS)
  await page.reload()
  await beginVisit(page)
  await page.getByRole('button', { name: 'Parler à quelqu’un' }).click()
  const desks = page.getByRole('complementary').locator('button.desk')
  expect(await desks.count()).toBeGreaterThan(0)
  for (const desk of await desks.all()) await expect(desk).not.toContainText(/Ouvert|Fermé|Rouvre|Ouvre/)
  await desks.first().click()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(7)
  await expect(page.getByText('Semaine habituelle.')).toBeVisible()
  await expect(page.locator('main')).not.toContainText(/Ouvert/)
})
