// `npm run gallery [-- --port N]`: every control in every state, at a printed 127.0.0.1 address, until it is stopped; theme, size and direction by the address.
// `npm run gallery -- --pictures [--into DIR]`: the pictures that tests/e2e/chromium-gallery.spec.ts compares, made anew.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findChromium } from './find-chromium.mjs'
import { ROOT } from './lib-run.mjs'
import { rendererConfig } from './renderer.vite.mjs'

const THEMES = ['light', 'dark', 'contrast']
const SIZES = ['1', '2', '3']
const DIRECTIONS = ['ltr', 'rtl']
/** A third of the size: the edge of a control is still seen, and a picture stays near 100 kB. */
const SCALE = 1 / 3

const { values } = parseArgs({
  options: { port: { type: 'string', default: '0' }, pictures: { type: 'boolean', default: false }, into: { type: 'string' } },
})
const folder = mkdtempSync(join(tmpdir(), 'escale-gallery-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const server = await serveGallery()
const url = server.resolvedUrls?.local[0]
if (url === undefined) throw new Error('the gallery has no address')
if (values.pictures) {
  await takePictures(resolve(process.env.INIT_CWD ?? process.cwd(), values.into ?? join(ROOT, 'tests', 'e2e', 'gallery')))
  await server.close()
  process.exit(0)
} else {
  console.log(`gallery: ${url}`)
  for (const theme of THEMES) console.log(`  ${url}?theme=${theme}&size=2&dir=rtl`)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(0))
}

/** Built apart from the product: nothing of it is in dist/. */
async function serveGallery() {
  const { needs } = JSON.parse(readFileSync(join(ROOT, 'catalogue', 'demo', 'centre', 'centre.json'), 'utf8'))
  const config = {
    ...rendererConfig(folder),
    root: join(ROOT, 'renderer', 'gallery'),
    define: { DEMONSTRATION_NEEDS: JSON.stringify(needs) },
  }
  await build(config)
  return preview({ ...config, preview: { host: '127.0.0.1', port: Number(values.port) } })
}

/**
 * A picture of each theme in each size, from left to right and from right to left by turns, so that each direction meets every theme and every size;
 * beside them what they were made with, because another browser draws letters otherwise.
 * @param {string} into
 */
async function takePictures(into) {
  const executablePath = findChromium()
  if (executablePath === undefined) throw new Error('No Chromium is installed: apt-get install -y chromium')
  mkdirSync(into, { recursive: true })
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 })
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor: SCALE, reducedMotion: 'reduce' })
  for (const [row, theme] of THEMES.entries())
    for (const [column, size] of SIZES.entries()) {
      const direction = DIRECTIONS[(row + column) % DIRECTIONS.length]
      await page.goto(`${url}?theme=${theme}&size=${size}&dir=${direction}`)
      await page.locator('.gallery').waitFor()
      await page.evaluate('document.fonts.ready')
      await page.screenshot({ path: join(into, `${theme}-${size}-${direction}.png`), fullPage: true, animations: 'disabled' })
    }
  const madeWith = { chromium: browser.version(), platform: process.platform }
  writeFileSync(join(into, 'made-with.json'), `${JSON.stringify(madeWith, undefined, 2)}\n`)
  await browser.close()
}
