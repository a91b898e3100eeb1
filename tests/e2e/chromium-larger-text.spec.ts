import type { Page } from '@playwright/test'
import type { TextSize } from '../../renderer/visitor/state/visit-state.ts'
import { ALL_STATES, show } from './harness/all-screens.ts'
import { onTuesdayMorning } from './harness/at-time.ts'
import { cutText } from './harness/cut-text.ts'
import { inSight } from './harness/in-sight.ts'
import { expect, test } from './harness/kiosk-test.ts'
import type { Geometry } from './harness/screen-geometry.ts'
import { GEOMETRIES, LANDSCAPE, MORE_GEOMETRIES, PORTRAIT } from './harness/screen-geometry.ts'
import { smallTargets } from './harness/small-targets.ts'
import { chooseLook, LOOK_TAGS } from './harness/visit-look.ts'
import { beginVisit } from './harness/visitor.ts'
import { putWords, settle, sit, touch } from './harness/walk.ts'
import { withStart } from './harness/with-start.ts'

const SMALL = [...GEOMETRIES, ...MORE_GEOMETRIES].filter(({ diagonalInches }) => diagonalInches === 15.6)
const SMALL_LYING = SMALL.filter(({ width, height }) => width > height)
const SMALL_STANDING = SMALL.filter(({ width, height }) => width < height)

/** Those whose words are longest, or run the other way. */
const LONGEST = LOOK_TAGS.filter(tag => ['fr', 'es', 'de', 'ar', 'uk'].includes(tag))

async function onScreen(page: Page, geometry: Geometry): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(geometry)
  await onTuesdayMorning(page)
  await withStart(page, { diagonalInches: geometry.diagonalInches })
  await beginVisit(page)
}

const look = (page: Page, language: string, size: TextSize): Promise<void> => chooseLook(page, { language, theme: 'light', size })

async function typed(page: Page, words: string): Promise<void> {
  await touch(page, '.q-home')
  await touch(page, '.field .face')
  await putWords(page, words)
}

async function found(page: Page, words: string): Promise<void> {
  await typed(page, words)
  await page.keyboard.press('Enter')
  await settle(page)
}

const stateOf = (name: string) => {
  const state = ALL_STATES.find(known => known.name === name)
  if (state === undefined) throw new Error(`no screen is called ${name}`)
  return state
}

test.afterEach(async ({ kiosk: { page } }) => {
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

for (const geometry of [LANDSCAPE, ...SMALL_LYING])
  test(`P500: where screens lie, with larger text, nothing of what was corrected, of a document and of its reader lies over another or is cut, standing or from a chair: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(300_000)
    await onScreen(page, geometry)
    for (const seated of [false, true]) {
      await sit(page, seated)
      for (const language of LONGEST) {
        await look(page, language, '2')
        const faults = async (): Promise<readonly string[]> => [
          ...(await cutText(page, '.screen')),
          ...(await smallTargets(page, geometry)),
        ]
        const at = `${language}${seated ? ', from a chair' : ''}`
        for (const name of ['results with a correction', 'document with a PDF', 'reader', 'reader, looking for words']) {
          await show(page, stateOf(name))
          expect.soft(await faults(), `${name}, ${at}`).toEqual([])
          if (name === 'reader') expect.soft(await inSight(page, '.reader-turn .face'), `pages turned, ${at}`).toBe(2)
        }
        await found(page, 'infirmeir')
        expect.soft(await inSight(page, '.hit:not(.beyond) .hit-open'), `rows, ${at}`).toBeGreaterThanOrEqual(1)
        expect.soft(await faults(), `what was corrected, ${at}`).toEqual([])
      }
    }
  })

for (const geometry of [PORTRAIT, LANDSCAPE, ...SMALL])
  test(`P501: with the largest text the passage found in a text is read whole, with its words marked: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    await onScreen(page, geometry)
    for (const language of ['fr', 'ar', 'uk']) {
      await look(page, language, '3')
      await found(page, 'couveuse')
      const passages = page.locator('.hit .why.in-text')
      await expect(passages.locator('mark').first()).toBeAttached()
      const cut = await passages.evaluateAll(all =>
        all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2).map(({ textContent }) => textContent),
      )
      expect.soft(cut, `${geometry.name}, ${language}`).toEqual([])
      expect.soft(await cutText(page), `${geometry.name}, ${language}`).toEqual([])
    }
  })

for (const geometry of SMALL_STANDING)
  test(`P502: from a chair, with the largest text on the smallest screen that stands, the first document is read whole above the keys in every language, and nothing is pushed aside: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(120_000)
    await onScreen(page, geometry)
    await sit(page, true)
    for (const language of LOOK_TAGS) {
      await look(page, language, '3')
      for (const words of ['infirmier', 'couveuse']) {
        await typed(page, words)
        expect.soft(await inSight(page, '.first-title'), `title, ${words}, ${language}`).toBe(1)
        expect.soft(await inSight(page, '.first-found .kind'), `place, ${words}, ${language}`).toBe(1)
        expect.soft(await cutText(page, '.screen'), `${words}, ${language}`).toEqual([])
      }
    }
  })

for (const geometry of SMALL)
  test(`P503: the quay of pictograms says whole, in every language, that whoever leaves erases everything: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(120_000)
    await onScreen(page, geometry)
    for (const language of LOOK_TAGS)
      for (const size of ['2', '3'] as const) {
        await look(page, language, size)
        await typed(page, 'infirm')
        await expect(page.locator('[data-quay="brief"]')).toBeVisible()
        const leaving = await page.locator('.q-done').evaluate(button => {
          const edge = button.getBoundingClientRect()
          const says = button.querySelector('small')?.getBoundingClientRect()
          const isShown =
            says !== undefined && says.height > 10 && getComputedStyle(button.querySelector('small') ?? button).clipPath === 'none'
          const isWithin = says !== undefined && says.bottom <= edge.bottom + 1 && says.left >= edge.left && says.right <= edge.right
          return { isShown, isWithin, isOnScreen: edge.bottom <= innerHeight && edge.left >= 0 && edge.right <= innerWidth }
        })
        expect.soft(leaving, `${language}, size ${size}`).toEqual({ isShown: true, isWithin: true, isOnScreen: true })
      }
  })

test('P506: how one begins, who is open and the clock stand whole on Welcome, on every screen from 15 to 32 inches', async ({
  kiosk: { page },
}) => {
  for (const geometry of [...GEOMETRIES, ...MORE_GEOMETRIES]) {
    await page.setViewportSize(geometry)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await page.locator('.welcome:not([data-rests])').waitFor()
    const seen = await page.locator('.welcome-disc, .welcome-touch b, .welcome h1, .welcome-now header').evaluateAll(parts =>
      parts.map(part => {
        const { top, bottom, left, right, height } = part.getBoundingClientRect()
        const mosaic = document.querySelector('.welcome-mosaic')?.getBoundingClientRect().top ?? 0
        const end = part.closest('.welcome-hail') === null ? innerHeight : mosaic
        return height > 0 && top >= 0 && left >= 0 && right <= innerWidth && bottom <= end
      }),
    )
    expect.soft(seen.length, geometry.name).toBeGreaterThanOrEqual(4)
    expect.soft(seen, geometry.name).not.toContain(false)
    expect.soft(await cutText(page, '.welcome-hail'), geometry.name).toEqual([])
    const apart = await page.evaluate(() => {
      const edge = (selector: string, side: 'top' | 'bottom') =>
        document.querySelector(selector)?.getBoundingClientRect()[side] ?? Number.NaN
      return Math.min(
        edge('.welcome-touch', 'top') - edge('.welcome-hello', 'bottom'),
        edge('.welcome-mosaic', 'top') - edge('.welcome-touch', 'bottom'),
      )
    })
    expect.soft(apart, `room around how one begins, ${geometry.name}`).toBeGreaterThanOrEqual(8)
  }
})

/** Lines of long texts that the edge of their page shows half of, and faces that it cuts. */
const halves = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    for (const view of document.querySelectorAll('.view')) {
      if (getComputedStyle(view).overflowY === 'visible') continue
      const { top: from, bottom: to } = view.getBoundingClientRect()
      const isHalf = ({ top, bottom, height }: DOMRect, slack: number) =>
        height > 0 && ((top < to - slack && bottom > to + slack) || (top < from - slack && bottom > from + slack))
      for (const face of view.querySelectorAll<HTMLElement>('.face, .need, .row-face')) {
        const box = face.getBoundingClientRect()
        if (isHalf(box, 2) && box.height < view.clientHeight - 16 && face.closest('[data-cut]') === null)
          found.push(`face: ${face.textContent}`)
      }
      for (const text of view.querySelectorAll<HTMLElement>('p:not(:has([data-block]))')) {
        if (text.closest('[data-cut]') !== null) continue
        // Of two edges left out alike the style names one.
        const [, above = '0', below = above] = /inset\(([\d.]+)px \S+?(?: ([\d.]+)px)?\)/.exec(text.style.clipPath) ?? []
        const box = text.getBoundingClientRect()
        const seen = { top: box.top + Number(above), bottom: box.bottom - Number(below) }
        const range = document.createRange()
        range.selectNodeContents(text)
        for (const line of range.getClientRects()) {
          const isShown = line.top >= seen.top - 1 && line.top < seen.bottom - 1
          if (isShown && isHalf(line, 4)) found.push(`line at ${Math.round(line.top)}: ${text.textContent.slice(0, 40)}`)
        }
      }
    }
    return found
  })

for (const geometry of [LANDSCAPE, PORTRAIT, ...SMALL])
  test(`P750: no page shows half of a line of a long text, nor half of what is touched, in any size, standing or from a chair: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(300_000)
    await onScreen(page, geometry)
    for (const seated of [false, true]) {
      await sit(page, seated)
      for (const size of ['1', '2', '3'] as const) {
        await look(page, 'fr', size)
        for (const name of ['home', 'document of a job', 'how we welcome you', 'browse']) {
          const at = `${name}, size ${size}${seated ? ', from a chair' : ''}`
          await show(page, stateOf(name))
          await settle(page)
          expect.soft(await halves(page), at).toEqual([])
          const next = page.locator('main .turn button:enabled, .stage > .paged > .turn button:enabled').last()
          if (!(await next.isVisible())) continue
          await next.click()
          await settle(page)
          expect.soft(await halves(page), `${at}, the next page`).toEqual([])
        }
      }
    }
  })

test('P752: from a chair, with the largest text, the actions that are always there keep their words in every language', async ({
  kiosk: { page },
}) => {
  test.setTimeout(120_000)
  await onScreen(page, LANDSCAPE)
  await sit(page, true)
  for (const language of LOOK_TAGS) {
    await look(page, language, '3')
    await touch(page, '.q-talk')
    const told = await page.locator('.quay-button:not(.q-done)').evaluateAll(buttons =>
      buttons.map(button => {
        const edge = button.getBoundingClientRect()
        const says = button.querySelector(':scope > span')
        const box = says?.getBoundingClientRect()
        const isWithin =
          box !== undefined &&
          box.width > 20 &&
          box.bottom <= edge.bottom + 1 &&
          box.left >= edge.left - 1 &&
          box.right <= edge.right + 1 &&
          (says?.scrollWidth ?? 0) <= box.width + 1
        return isWithin ? '' : button.textContent
      }),
    )
    expect.soft(told.length, language).toBeGreaterThanOrEqual(9)
    expect
      .soft(
        told.filter(says => says !== ''),
        language,
      )
      .toEqual([])
    expect.soft(await cutText(page, '.quay'), language).toEqual([])
  }
})

test('P753: from a chair, with the largest text, the board says while one types how what is found is opened, and beside a desk or a document the way there', async ({
  kiosk: { page },
}) => {
  test.setTimeout(180_000)
  await onScreen(page, LANDSCAPE)
  await sit(page, true)
  for (const language of LOOK_TAGS) {
    await look(page, language, '3')
    await typed(page, 'infirm')
    expect.soft(await inSight(page, '.board .first-how'), `typing, ${language}`).toBe(1)
    for (const name of ['document of a job', 'a desk']) {
      await show(page, stateOf(name))
      expect.soft(await inSight(page, '.board .way-say'), `${name}, ${language}`).toBe(1)
    }
  }
})
