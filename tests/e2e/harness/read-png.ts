import { createRequire } from 'node:module'

/** A picture, four bytes a pixel. */
export type Png = Readonly<{ width: number; height: number; data: Uint8Array }>

/** Playwright's own reader of pictures: nothing else here needs one. */
const { PNG } = createRequire(createRequire(import.meta.url).resolve('@playwright/test'))('playwright-core/lib/utilsBundle') as {
  PNG: { sync: { read(bytes: Buffer): Png } }
}

/** The pixels of a screenshot. */
export const readPng = (bytes: Buffer): Png => PNG.sync.read(bytes)
