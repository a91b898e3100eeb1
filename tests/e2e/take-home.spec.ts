import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import jsqr from 'jsqr'
import { expect, test } from './harness/kiosk-test.ts'
import { beginVisit, searchField } from './harness/visitor.ts'

type Png = Readonly<{ width: number; height: number; data: Uint8Array }>
/** Playwright's own reader of pictures: nothing else here needs one. */
const { PNG } = createRequire(createRequire(import.meta.url).resolve('@playwright/test'))('playwright-core/lib/utilsBundle') as {
  PNG: { sync: { read(bytes: Buffer): Png } }
}

/** What a telephone would read on the screen as it is drawn. */
async function readShownCode(page: Page): Promise<string | undefined> {
  const { width, height, data } = PNG.sync.read(await page.screenshot())
  return jsqr(new Uint8ClampedArray(data), width, height)?.data
}

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
  test(`P60: what a code will hold is said before it is made, and the code on the screen is read back as that text: ${colours}`, async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await beginVisit(page)
    await page.getByRole('button', { name: 'Affichage' }).click()
    await page.getByRole('button', { name: colours }).click()
    await keepTwo(page)
    await page.getByRole('button', { name: 'Prendre la liste avec mon téléphone' }).click()
    await expect(page.getByText('Rien sur vous. Pas de lien, pas de réseau.')).toBeVisible()
    await expect(page.getByRole('img', { name: /^Code à photographier/ })).toHaveCount(0)
    const said = await page.locator('.take-text').first().innerText()
    await page.getByRole('button', { name: 'Montrer le code' }).click()
    await expect(page.getByRole('img', { name: /^Code à photographier/ })).toBeVisible()
    const read = await readShownCode(page)
    expect(read).toContain('Infirmier / Infirmière')
    expect(read).toMatch(/Numéro \d{7}/)
    expect(read).not.toMatch(/https?:|www\./)
    expect(read?.split(/\s+/)).toEqual(said.split(/\s+/))
  })
