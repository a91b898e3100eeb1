import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { ALL_STATES, askWhetherThere, show } from './harness/all-screens.ts'
import { startBrowserHost } from './harness/browser-host.ts'
import { launchChromium } from './harness/served-screens.ts'
import { demonstrationReleases } from './harness/surroundings.ts'
import type { VisitLook } from './harness/visit-look.ts'
import { chooseLook } from './harness/visit-look.ts'

// Pictures, not tests: `npm run screenshots` takes them. ESCALE_PICTURES names the folder, ESCALE_PICTURES_OF the languages and the screens (a pattern).
const OUT = process.env.ESCALE_PICTURES
const ONLY = new RegExp(process.env.ESCALE_PICTURES_OF ?? '')
const MAIN = /^(home|results-while-typing|document-of-a-job|talk-to-someone)$/
const SHAPES = [
  { name: 'landscape', width: 1920, height: 1080 },
  { name: 'portrait', width: 1080, height: 1920 },
] as const

type Look = Readonly<{ name: string; look: VisitLook; only?: RegExp }>

/** How a visitor may set the screen; of some, the screens that matter most. */
const LOOKS: readonly Look[] = [
  ...['fr', 'en', 'ar'].map(language => ({ name: language, look: { language, theme: 'light', size: '1' } as const })),
  { name: 'dark', look: { language: 'fr', theme: 'dark', size: '1' }, only: MAIN },
  { name: 'contrast', look: { language: 'fr', theme: 'contrast', size: '1' }, only: MAIN },
  { name: 'largest', look: { language: 'fr', theme: 'light', size: '3' }, only: MAIN },
]
/** A Tuesday afternoon, when most desks are open; in UTC. */
const HOUR = 13
const MINUTE = 12
const TUESDAY = 2
/** Half size: large enough to read, small enough to keep. */
const SCALE = 0.5
const QUALITY = 0.8
/** Wider than a canvas nobody has drawn on. */
const DRAWN_PIXELS = 400
const PATIENCE_MS = 15_000

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-')

/** The reader draws its page when the file has been read. */
const pageDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(least => (document.querySelector<HTMLCanvasElement>('.reader-canvas')?.width ?? 0) > least, DRAWN_PIXELS)
}

/** The next Tuesday, inside what the demonstration knows of hours and events. */
function comingTuesday(): Date {
  const day = new Date()
  day.setUTCDate(day.getUTCDate() + ((TUESDAY - day.getUTCDay() + 7) % 7))
  day.setUTCHours(HOUR, MINUTE, 0, 0)
  return day
}

/** A picture at half its size, as WebP, drawn by the browser itself: no program for pictures is needed. */
async function shrink(drawing: Page, picture: Buffer): Promise<Buffer> {
  const url = await drawing.evaluate(
    async ([source, scale, quality]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth * scale
      canvas.height = image.naturalHeight * scale
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('no canvas')
      context.imageSmoothingQuality = 'high'
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', quality)
    },
    [picture.toString('base64'), SCALE, QUALITY] as const,
  )
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}

test('pictures of every screen', async () => {
  test.setTimeout(1_800_000)
  if (OUT === undefined) throw new Error('ESCALE_PICTURES names no folder: run npm run screenshots')
  mkdirSync(OUT, { recursive: true })
  const served = await startBrowserHost(demonstrationReleases())
  const browser = await launchChromium()
  try {
    const drawing = await browser.newPage()
    for (const { name: shape, width, height } of SHAPES) {
      for (const look of LOOKS) {
        const context = await browser.newContext({
          viewport: { width, height },
          locale: 'fr-FR',
          timezoneId: 'Europe/Paris',
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        page.setDefaultTimeout(PATIENCE_MS)
        const shoot = async (state: string): Promise<void> => {
          const name = `${slug(state)}-${look.name}-${shape}`
          await page.evaluate(() => document.fonts.ready)
          writeFileSync(join(OUT, `${name}.webp`), await shrink(drawing, await page.screenshot({ type: 'png' })))
          console.log(name)
        }
        const isWanted = (state: string): boolean =>
          ONLY.test(`${slug(state)}-${look.name}-${shape}`) && (look.only === undefined || look.only.test(slug(state)))
        await page.clock.install({ time: comingTuesday() })
        await page.goto(served.url)
        await page.locator('.welcome').waitFor()
        if (isWanted('welcome')) await shoot('welcome')
        await page.locator('.welcome').click()
        await chooseLook(page, look.look)
        for (const state of ALL_STATES.filter(({ name }) => isWanted(name))) {
          await show(page, state)
          if (state.name.startsWith('reader')) await pageDrawn(page)
          await shoot(state.name)
        }
        if (isWanted('still-there')) {
          await askWhetherThere(page)
          await shoot('still-there')
        }
        await context.close()
      }
    }
  } finally {
    await browser.close()
    served.close()
  }
})
