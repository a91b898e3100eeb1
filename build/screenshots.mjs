// `npm run screenshots`: pictures of every screen in docs/screenshots/, from the browser host in Chromium, at one moment of one day.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from '@playwright/test'
import { buildStale } from './build.mjs'
import { makeDemonstration } from './demonstration.mjs'
import { findChromium } from './find-chromium.mjs'
import { ROOT } from './lib-run.mjs'

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ name: string, width: number, height: number }} Shape */
/** @typedef {{ name: string, walk: (page: Page, shoot: (screen: string) => Promise<void>) => Promise<void> }} Journey */

const OUT = join(ROOT, 'docs', 'screenshots')
const SHAPES = [
  { name: 'landscape', width: 1920, height: 1080 },
  { name: 'portrait', width: 1080, height: 1920 },
]
/** A Tuesday afternoon, when most desks are open; in UTC. */
const HOUR = 13
const MINUTE = 12
const TUESDAY = 2
/** Half size: large enough to read, small enough to keep. */
const SCALE = 0.5

const EXECUTABLE = findChromium()
if (EXECUTABLE === undefined) {
  console.error('No Chromium is installed: apt-get install -y chromium')
  process.exit(1)
}
await buildStale()
const served = await serve(await makeDemonstration())
const browser = await chromium.launch({ executablePath: EXECUTABLE, chromiumSandbox: process.getuid?.() !== 0 })
try {
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  for (const shape of SHAPES) for (const journey of journeys()) await takeJourney(shape, journey)
} finally {
  await browser.close()
  served.close()
}

/** @returns {readonly Journey[]} */
function journeys() {
  return [
    {
      name: 'fr',
      async walk(page, shoot) {
        await shoot('welcome')
        await page.locator('.welcome').click()
        await shoot('home')
        await page.locator('.doors .browse').click()
        await page.locator('.letter').first().click()
        await shoot('browse')
        await page.locator('.field input').click()
        await shoot('keyboard')
        await page.keyboard.type('infirmiere')
        await shoot('results')
        await page.keyboard.press('Enter')
        await shoot('results-filters')
        await page.locator('.keep').first().click()
        await page.locator('.hit-open').first().click()
        await shoot('document')
        await page.locator('.q-talk').click()
        await shoot('talk')
        await page.locator('.desk').first().click()
        await shoot('desk')
        await page.locator('.q-agenda').click()
        await shoot('agenda')
        await page.locator('.q-how').click()
        await shoot('how-we-welcome-you')
        await page.locator('.q-list').click()
        await shoot('list')
        await page.locator('.q-display').click()
        await shoot('display')
        await page.clock.fastForward(95_000)
        await shoot('still-there')
      },
    },
    { name: 'en', walk: inLanguage('English') },
    { name: 'ar', walk: inLanguage('العربية') },
    {
      name: 'contrast',
      async walk(page, shoot) {
        await page.locator('.welcome').click()
        await page.locator('.q-display').click()
        await page.getByRole('button', { name: 'Contraste fort' }).click()
        await main(page, shoot)
      },
    },
    {
      name: 'largest',
      async walk(page, shoot) {
        await page.locator('.welcome').click()
        await page.locator('.q-display').click()
        await page.getByRole('button', { name: 'Très grande' }).click()
        await main(page, shoot)
      },
    },
  ]
}

/**
 * @param {string} name the language's own name
 * @returns {Journey['walk']}
 */
function inLanguage(name) {
  return async (page, shoot) => {
    await page.locator('.welcome').click()
    await page.getByRole('button', { name }).first().click()
    await main(page, shoot)
  }
}

/**
 * The screens that matter most, whatever the language.
 * @type {Journey['walk']}
 */
async function main(page, shoot) {
  await page.locator('.q-home').click()
  await shoot('home')
  await page.locator('.field input').click()
  await page.keyboard.type('informatique')
  await shoot('results')
  await page.locator('.hit-open').first().click()
  await shoot('document')
}

/**
 * @param {Shape} shape
 * @param {Journey} journey
 */
async function takeJourney({ name, width, height }, journey) {
  // The page is laid out at its full size; only the picture is smaller.
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.install({ time: comingTuesday() })
  await page.goto(served.url)
  await page.locator('.welcome').waitFor()
  await journey.walk(page, async screen => {
    await page.waitForTimeout(700)
    await page.evaluate('document.fonts.ready')
    const path = join(OUT, `${screen}-${journey.name}-${name}.png`)
    await shrink(await page.screenshot({ type: 'png' }), { width, height, path })
    console.log(path.slice(ROOT.length))
  })
  await context.close()
}

/**
 * Draws a picture at half its size in a page of its own: no program for pictures is needed.
 * @param {Buffer} picture
 * @param {{ width: number, height: number, path: string }} to
 */
async function shrink(picture, { width, height, path }) {
  const context = await browser.newContext({ viewport: { width: width * SCALE, height: height * SCALE } })
  const page = await context.newPage()
  await page.setContent(
    `<style>body{margin:0}img{display:block;width:100vw}</style><img src="data:image/png;base64,${picture.toString('base64')}">`,
  )
  await page.evaluate('document.images[0].decode()')
  await page.screenshot({ path })
  await context.close()
}

/** The next Tuesday, inside what the demonstration knows of hours and events. */
function comingTuesday() {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + ((TUESDAY - day.getUTCDay() + 7) % 7))
  day.setUTCHours(HOUR, MINUTE, 0, 0)
  return day
}

/**
 * @param {string} releases
 * @returns {Promise<{ url: string, close: () => void }>}
 */
function serve(releases) {
  const child = spawn(process.execPath, [join(ROOT, 'build', 'escale.mjs'), 'serve', '--json', '--port', '0', '--release', releases], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', line => resolve({ url: JSON.parse(line).url, close: () => void child.kill() }))
    child.once('close', code => reject(new Error(`serve ended with ${code}`)))
  })
}
