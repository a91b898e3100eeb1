import type { Page } from '@playwright/test'
import { expect, test } from './harness/kiosk-test.ts'
import { LANDSCAPE, PORTRAIT } from './harness/screen-geometry.ts'
import { chooseLook } from './harness/visit-look.ts'
import { beginVisit, searchField } from './harness/visitor.ts'
import { putWords, settle, sit, touch } from './harness/walk.ts'

/** A finger's touch where the thing stands now: what the browser makes of it afterwards goes to whatever has come there. */
async function tap(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`there is no ${selector}`)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}

test.afterEach(({ kiosk: { page } }) => page.setViewportSize(LANDSCAPE))

for (const geometry of [LANDSCAPE, PORTRAIT])
  test(`P716: "Chercher" shows what was found and presses nothing that comes under the finger when the keys go, whatever the size of text, standing or from a chair: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(180_000)
    await page.setViewportSize(geometry)
    await beginVisit(page)
    for (const size of ['1', '2', '3'] as const)
      for (const seated of [false, true]) {
        await chooseLook(page, { language: 'fr', theme: 'light', size })
        await sit(page, seated)
        await touch(page, '.q-home')
        await touch(page, '.field .face')
        await putWords(page, 'emploi')
        await settle(page)
        await tap(page, '[data-key="search"]')
        await settle(page)
        const look = `size ${size}, ${seated ? 'from a chair' : 'standing'}`
        await expect(page.locator('.keyboard'), look).toHaveCount(0)
        await expect(page.locator('.screen'), look).toHaveAttribute('data-screen', 'results')
        await expect(searchField(page), look).toHaveValue('emploi')
        await expect(page.locator('.hit').first(), look).toBeVisible()
      }
  })
