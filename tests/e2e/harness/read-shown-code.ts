import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import jsqr from 'jsqr'

type Png = Readonly<{ width: number; height: number; data: Uint8Array }>
/** Playwright's own reader of pictures: nothing else here needs one. */
const { PNG } = createRequire(createRequire(import.meta.url).resolve('@playwright/test'))('playwright-core/lib/utilsBundle') as {
  PNG: { sync: { read(bytes: Buffer): Png } }
}

/** What a telephone would read on the screen as it is drawn. */
export async function readShownCode(page: Page): Promise<string | undefined> {
  const { width, height, data } = PNG.sync.read(await page.screenshot())
  return jsqr(new Uint8ClampedArray(data), width, height)?.data
}
