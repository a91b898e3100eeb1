import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The program that is tested: the folder whose package.json names dist/electron/main.js. */
export const PROGRAM = resolve(process.env.ESCALE_E2E_PROGRAM ?? join(import.meta.dirname, '..', '..', '..'))

/** What the tests write: a folder of the person who runs them, which may not be the repository's owner. */
export const OUTPUT = process.env.ESCALE_E2E_OUTPUT ?? mkdtempSync(join(tmpdir(), 'escale-e2e-'))
// Workers are processes of their own: they find the same folder here.
process.env.ESCALE_E2E_OUTPUT = OUTPUT

/** Playwright's own report, read by build/test-e2e.mjs. */
export const REPORT = process.env.ESCALE_E2E_REPORT ?? join(OUTPUT, 'report.json')

/** A fresh folder for one test or one program; goes with OUTPUT. */
export const freshFolder = (name: string): string => mkdtempSync(join(OUTPUT, `${name}-`))

/** The releases folder of the demonstration, made beforehand by `npm run test:e2e`. */
export function demonstrationReleases(): string {
  const folder = process.env.ESCALE_E2E_RELEASES
  if (folder === undefined)
    throw new Error('run the end-to-end tests by `npm run test:e2e`: it builds the program and makes the demonstration')
  return folder
}

/** Electron's executable, found beforehand by `npm run test:e2e`. */
export function electronExecutable(): string {
  const file = process.env.ESCALE_E2E_ELECTRON
  if (file === undefined) throw new Error('run the end-to-end tests by `npm run test:e2e`: it looks for Electron')
  return file
}

/** Debian's Chromium, or the one named. */
export const chromiumExecutable = (): string => process.env.ESCALE_E2E_CHROMIUM ?? process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Chromium has no sandbox for root. */
export const IS_ROOT = process.getuid?.() === 0
