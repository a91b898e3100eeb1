import { fr } from '../../renderer/words/fr.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit } from './harness/visitor.ts'
import { touch } from './harness/walk.ts'

test('P737: in the one window of a browser the end of a visit is said until Welcome is there, and no empty screen comes between', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  let letGo = () => undefined as unknown
  const held = new Promise(resolve => {
    letGo = () => resolve(undefined)
  })
  await page.route('**/release/index/**', async route => {
    await held
    await route.continue()
  })
  const anew = page.waitForEvent('domcontentloaded')
  await touch(page, '.q-done')
  await anew
  await expect(page.locator('.end-cover h1')).toHaveText(fr['end.title'])
  await expect(page.locator('.end-cover p')).toHaveText(fr['end.text'])
  letGo()
  await expect(page.locator('.welcome')).toBeVisible()
  await expect(page.locator('.end-cover')).toHaveCount(0)
})
