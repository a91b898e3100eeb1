import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'
import { withStart } from './harness/with-start.ts'

test('P63, R25: there is no ticket when the clock may lie', async ({ kiosk }) => {
  const { page } = kiosk
  await withStart(page, { clockTrusted: false })
  await beginVisit(page)
  await page.getByRole('button', { name: 'Comment ça marche' }).click()
  await page.getByRole('button', { name: 'Mon ticket daté' }).click()
  await expect(page.getByText('L’heure de cette borne n’est pas sûre')).toBeVisible()
  await expect(page.locator('.ticket')).toHaveCount(0)
})
