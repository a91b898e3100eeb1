import type { Page } from '@playwright/test'
import jsqr from 'jsqr'
import { readPng } from './read-png.ts'

/** What a telephone would read on the screen as it is drawn. */
export async function readShownCode(page: Page): Promise<string | undefined> {
  const { width, height, data } = readPng(await page.screenshot())
  return jsqr(new Uint8ClampedArray(data), width, height)?.data
}
