import type { Page } from '@playwright/test'
import type { TextSize } from '../../renderer/visitor/state/visit-state.ts'
import { TEXT_SIZES } from '../../renderer/visitor/state/visit-state.ts'
import { ALL_STATES, show } from './harness/all-screens.ts'
import { onTuesdayMorning, usualTuesday } from './harness/at-time.ts'
import { cutText } from './harness/cut-text.ts'
import { inSight } from './harness/in-sight.ts'
import { expect, test } from './harness/kiosk-test.ts'
import { GEOMETRIES, LANDSCAPE, MORE_GEOMETRIES, PORTRAIT } from './harness/screen-geometry.ts'
import { chooseLook, LOOK_TAGS } from './harness/visit-look.ts'
import { beginVisit } from './harness/visitor.ts'
import { putWords, settle, sit, touch, typeWords } from './harness/walk.ts'
import { withStart } from './harness/with-start.ts'

/** Desks to be met, the first one among them: half the height, from a chair, leaves room for fewer of the largest letters. */
const leastDesks = (size: TextSize, seated: boolean): number => (size === '2' || (seated && size === '3') ? 2 : 3)

/** The desks that stand whole on Talk, the first one among them. */
const desksInSight = async (page: Page): Promise<number> =>
  (await inSight(page, '.chosen-head')) + (await inSight(page, '.screen button.desk'))

test('P352: whatever the size of text, standing or from a chair, people are in sight on Talk, and on Home every need and the door for those who do not know', async ({
  kiosk: { page },
}) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onTuesdayMorning(page)
  await beginVisit(page)
  for (const geometry of [LANDSCAPE, PORTRAIT]) {
    await page.setViewportSize(geometry)
    for (const size of TEXT_SIZES) {
      for (const seated of [false, true]) {
        const look = `${geometry.name}, size ${size}${seated ? ', from a chair' : ''}`
        await sit(page, seated)
        await chooseLook(page, { language: 'fr', theme: 'light', size })
        await touch(page, '.q-talk')
        expect.soft(await desksInSight(page), `desks, ${look}`).toBeGreaterThanOrEqual(leastDesks(size, seated))
        // The way in words, or the button that says it.
        expect.soft(await inSight(page, '.chosen :is(.way-steps, .chosen-way)'), `the way, ${look}`).toBe(1)
        // A board that is only read has columns out of sight on purpose.
        if (!seated) expect.soft(await cutText(page), look).toEqual([])
        if (seated) {
          await touch(page, '.field .face')
          await typeWords(page, 'infirm')
          // Upright and lying, above the keys of the largest text, who can help is read on the board.
          const people = size === '3' ? '.board .nearby .desk' : '.found .nearby button.desk'
          expect.soft(await inSight(page, people), `somebody to talk to above the keyboard, ${look}`).toBeGreaterThanOrEqual(1)
        }
        await touch(page, '.q-home')
        // Half the height leaves the largest letters no room for all of them.
        if (!seated || size !== '3') {
          expect.soft(await inSight(page, '.needs .need'), `needs, ${look}`).toBe(6)
          expect.soft(await inSight(page, '.doors .lost'), `who does not know, ${look}`).toBe(1)
        }
        const quay = await page.locator('.quay-button > .icon').evaluateAll(icons => icons.filter(icon => icon.checkVisibility()).length)
        expect.soft(quay, `pictograms, ${look}`).toBe(await page.locator('.quay-button').count())
      }
    }
  }
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

test('P385: where screens lie, larger text leaves two desks and the way in sight on Talk in every language', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  for (const language of LOOK_TAGS) {
    await chooseLook(page, { language, theme: 'light', size: '2' })
    await touch(page, '.q-talk')
    expect.soft(await desksInSight(page), `desks in ${language}`).toBeGreaterThanOrEqual(2)
    expect.soft(await inSight(page, '.chosen .chosen-way'), `the way in ${language}`).toBe(1)
    expect.soft(await cutText(page), language).toEqual([])
  }
  await touch(page, '.chosen .chosen-way')
  expect(await inSight(page, '.chosen .way-steps')).toBe(1)
})

// P685: on the second page stood half of the first desk's card, its name cut away.
test('P685: upright, the desk that one is shown the way to stays whole while the others are turned, in every language, and each of them is met', async ({
  kiosk: { page },
}) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize(PORTRAIT)
  await onTuesdayMorning(page)
  await beginVisit(page)
  for (const language of LOOK_TAGS) {
    await chooseLook(page, { language, theme: 'light', size: '1' })
    await touch(page, '.q-talk')
    const names = page.locator('.tight-desks button.desk:not([data-cut], [data-cut] *)')
    const met = new Set(await names.allInnerTexts())
    await touch(page, '.place .turn button', 1)
    for (const part of ['.chosen-head', '.chosen .way-steps', '.chosen-page'])
      expect.soft(await inSight(page, part), `${part}, ${language}`).toBe(1)
    expect.soft(await inSight(page, '.tight-desks button.desk'), `others, ${language}`).toBeGreaterThanOrEqual(2)
    for (const name of await names.allInnerTexts()) met.add(name)
    expect.soft(met.size, `met, ${language}`).toBe(await page.locator('.tight-desks button.desk').count())
    await touch(page, '.place .turn button', 0)
    await expect(page.locator('.place .turn button').first(), language).toBeDisabled()
  }
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

test('P387: a desk that reception closes is named with what it says where desks are looked for, and what is said of the centre is read on Welcome', async ({
  kiosk: { page },
}) => {
  await onTuesdayMorning(page)
  const day = usualTuesday().getTime()
  const span = { from: new Date(day - 3_600_000).toISOString(), until: new Date(day + 3_600_000).toISOString() }
  const said = 'L’équipe est en formation.'
  const ofCentre = 'L’ascenseur est en panne.'
  const notices = [
    { id: 'desk', desk: 'espace-conseil-3', text: { fr: said }, ...span },
    { id: 'centre', text: { fr: ofCentre }, ...span },
  ]
  await withStart(page, { notices })
  const onWelcome = page.locator('.welcome .notice', { hasText: ofCentre })
  await expect(onWelcome).toBeVisible()
  const [text, ground] = await onWelcome.evaluate(notice => [getComputedStyle(notice).color, getComputedStyle(notice).backgroundColor])
  expect(text).not.toBe(ground)
  await beginVisit(page)
  for (const geometry of [LANDSCAPE, PORTRAIT]) {
    await page.setViewportSize(geometry)
    for (const size of TEXT_SIZES) {
      await chooseLook(page, { language: 'fr', theme: 'light', size })
      await touch(page, '.q-talk')
      const shut = page.locator('.notice', { hasText: said })
      await expect.soft(shut).toContainText('Fermé')
      expect.soft(await inSight(page, '.notice'), `${geometry.name}, size ${size}`).toBe(2)
      expect.soft(await desksInSight(page), `desks, ${geometry.name}, size ${size}`).toBeGreaterThanOrEqual(2)
      await expect(page.getByRole('heading', { name: 'Fermés en ce moment' })).toHaveCount(1)
    }
  }
  await page.setViewportSize(LANDSCAPE)
})

test('P353: from a chair nothing lies over another text on a desk’s page, whatever the size of text', async ({ kiosk: { page } }) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await sit(page, true)
  for (const geometry of [LANDSCAPE, PORTRAIT]) {
    await page.setViewportSize(geometry)
    for (const size of TEXT_SIZES.slice(0, 2)) {
      await chooseLook(page, { language: 'fr', theme: 'light', size })
      await touch(page, '.q-talk')
      await touch(page, 'aside .rows button')
      await expect(page.locator('.desk-head')).toBeVisible()
      expect
        .soft(
          (await cutText(page)).filter(line => line.startsWith('over')),
          `${geometry.name}, size ${size}`,
        )
        .toEqual([])
    }
  }
  await page.setViewportSize(LANDSCAPE)
})

/** The screens that are bought, lying and standing, and the smallest of them. */
const BOUGHT = [...GEOMETRIES, ...MORE_GEOMETRIES].filter(({ diagonalInches }) => diagonalInches === 15.6 || diagonalInches === 21.5)

/** A first document whose title and place are seen whole above the keys. */
const FIRST = ':is(.hit:not(.beyond) .hit-open, .first-title)'
const FIRST_PLACE = ':is(.hit:not(.beyond) .at, .first-found .kind)'

for (const geometry of BOUGHT)
  test(`P431: while one types with the largest text, standing or from a chair, the numbers to call and the first document are seen whole, and how one leaves: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    await page.setViewportSize(geometry)
    await onTuesdayMorning(page)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await beginVisit(page)
    for (const [size, seated] of [
      ['3', false],
      ['3', true],
      ['1', true],
    ] as const) {
      const look = `size ${size}${seated ? ', from a chair' : ''}`
      await sit(page, seated)
      await chooseLook(page, { language: 'fr', theme: 'light', size })
      await touch(page, '.q-home')
      await touch(page, '.field .face')
      await putWords(page, 'mon mari me frappe')
      await expect.poll(() => inSight(page, '.numbers .line:first-child'), look).toBe(1)
      await putWords(page, 'infirmier')
      await expect.poll(() => inSight(page, FIRST), look).toBeGreaterThanOrEqual(1)
      expect.soft(await inSight(page, FIRST_PLACE), `place, ${look}`).toBeGreaterThanOrEqual(1)
      const { bottom, height } = await page.locator('.q-done').evaluate(button => ({
        bottom: button.getBoundingClientRect().bottom,
        height: window.innerHeight,
      }))
      expect.soft(bottom, `the way out, ${look}`).toBeLessThanOrEqual(height)
    }
    // P430: hands that tremble touch twice.
    await page.keyboard.press('Enter')
    const keep = page.locator('.hit:not(.beyond) .keep').first()
    const box = await keep.boundingBox()
    if (box === null) throw new Error('no row to keep')
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await page.touchscreen.tap(box.x + box.width / 2 + 2, box.y + box.height / 2)
    await expect(keep).toHaveAttribute('aria-pressed', 'true')
    await page.setViewportSize(LANDSCAPE)
  })

for (const geometry of BOUGHT)
  test(`P520: the list's code is seen whole at the first touch, in every size of text, French and Arabic: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(geometry)
    await onTuesdayMorning(page)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await beginVisit(page)
    await putWords(page, 'infirmier')
    for (const row of [0, 1, 2]) await touch(page, '.hit .keep', row, 'on')
    for (const language of ['fr', 'ar'] as const)
      for (const size of TEXT_SIZES) {
        await chooseLook(page, { language, theme: 'light', size })
        await touch(page, '.q-list')
        await touch(page, '.list-acts .main')
        const look = `${language}, size ${size}`
        expect.soft(await inSight(page, '.qr'), look).toBe(1)
        expect.soft(await page.locator('.take-text').count(), `what it holds, ${look}`).toBe(1)
      }
    await page.setViewportSize(LANDSCAPE)
  })

/** Each line of a service that is read on the page turned to: of which service it is, and whether that one's name is read above it. */
const serviceLines = (page: Page): Promise<readonly Readonly<{ service: number; line: number; isNamed: boolean }>[]> =>
  page.evaluate(() => {
    const edges = [...document.querySelectorAll('.view')]
      .filter(view => view.querySelector('.service') !== null && getComputedStyle(view).overflowY !== 'visible')
      .map(view => view.getBoundingClientRect())
    const isRead = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect()
      return edges.every(edge => top >= edge.top - 2 && bottom <= edge.bottom + 2) && element.closest('[data-cut]') === null
    }
    return [...document.querySelectorAll('.service')].flatMap((card, service) => {
      const name = card.querySelector('h2')
      return [...card.querySelectorAll('.fact-line')].flatMap((fact, line) => {
        const isAbove = name !== null && isRead(name) && name.getBoundingClientRect().bottom <= fact.getBoundingClientRect().top + 2
        return isRead(fact) ? [{ service, line, isNamed: isAbove }] : []
      })
    })
  })

/** Every page of the services elsewhere, in turn; what each of them shows. */
async function turnServices(page: Page, look: string): Promise<Readonly<{ pages: number; lines: number }>> {
  const next = page.locator(':is(.stage > .paged > .turn, main .turn) button').last()
  const read = new Set<string>()
  for (let pages = 1; ; pages += 1) {
    const lines = await serviceLines(page)
    const nameless = lines.filter(({ isNamed }) => !isNamed)
    expect.soft(nameless, `page ${pages}, ${look}`).toEqual([])
    if (pages < 4) expect.soft(await cutText(page, '.services'), `page ${pages}, ${look}`).toEqual([])
    for (const { service, line } of lines) read.add(`${service} ${line}`)
    if (await next.isDisabled()) return { pages, lines: read.size }
    await next.dispatchEvent('click')
    await settle(page)
  }
}

for (const geometry of BOUGHT)
  test(`P574: what is to be known of a service elsewhere stands below its name on every page, and all of it is read on some page: ${geometry.name}`, async ({
    kiosk: { page },
  }) => {
    test.setTimeout(300_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(geometry)
    await onTuesdayMorning(page)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await beginVisit(page)
    for (const [language, size] of [
      ['fr', '1'],
      ['ar', '1'],
      ['fr', '2'],
    ] as const) {
      const look = `${language}, size ${size}`
      await chooseLook(page, { language, theme: 'light', size })
      await touch(page, '.q-talk')
      await touch(page, '.desk-doors button', -1)
      const { pages, lines } = await turnServices(page, look)
      expect.soft(lines, look).toBeGreaterThan(0)
      expect.soft(lines, look).toBe(await page.locator('.service .fact-line').count())
      // In the usual size each of them is whole on its page where the screen is not a small one.
      if (geometry.diagonalInches > 20 && size === '1') expect.soft(pages, look).toBeLessThanOrEqual(await page.locator('.service').count())
    }
    await page.emulateMedia({ reducedMotion: null })
    await page.setViewportSize(LANDSCAPE)
  })

// P634: what has room stands beside what it is compared with; one service a page was read with half of the page empty.
test('P634: two services elsewhere stand whole on the first page, in the usual size of text', async ({ kiosk: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onTuesdayMorning(page)
  await beginVisit(page)
  for (const geometry of [LANDSCAPE, PORTRAIT]) {
    await page.setViewportSize(geometry)
    for (const language of ['fr', 'ar']) {
      await chooseLook(page, { language, theme: 'light', size: '1' })
      await touch(page, '.q-talk')
      await touch(page, '.desk-doors button', -1)
      expect.soft(await inSight(page, '.service'), `${language}, ${geometry.name}`).toBeGreaterThanOrEqual(2)
    }
  }
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

// P636: who answers one question more expects fewer documents; each answer looks elsewhere, so that a number would rise as often as it falls.
test('P636: between the questions of the guide what was found is shown, and no number of documents', async ({ kiosk: { page } }) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await chooseLook(page, { language: 'fr', theme: 'light', size: '1' })
  await touch(page, '.q-home')
  await touch(page, '.doors .lost')
  for (const question of [1, 2, 3]) {
    await touch(page, 'main .view button')
    await expect(page.locator('.guide-few li').first(), `after question ${question}`).toBeVisible()
    expect(await page.locator('.guide-count').allInnerTexts(), `after question ${question}`).not.toContainEqual(
      expect.stringMatching(/\d\s*document/),
    )
  }
})

// P635: where one begins is read at a glance: whom to meet, and documents to choose from.
test('P635: at the end of the guide three documents and a desk stand in sight where screens lie, one in larger text, each with its reason', async ({
  kiosk: { page },
}) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onTuesdayMorning(page)
  await beginVisit(page)
  const end = ALL_STATES.find(({ name }) => name === 'guide, end for today')
  if (end === undefined) throw new Error('no end of the guide')
  for (const geometry of [LANDSCAPE, ...GEOMETRIES.filter(({ width }) => width === 1280)]) {
    await page.setViewportSize(geometry)
    for (const size of TEXT_SIZES) {
      const look = `${geometry.name}, size ${size}`
      await chooseLook(page, { language: 'fr', theme: 'light', size })
      await show(page, end)
      expect.soft(await inSight(page, '.guide-desks .desk'), `desks, ${look}`).toBeGreaterThanOrEqual(1)
      expect.soft(await inSight(page, '.guide-documents li'), `documents, ${look}`).toBeGreaterThanOrEqual(size === '1' ? 3 : 1)
    }
  }
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

// P637: the groups above are not seen by whoever does not know that the panel was turned for other words.
test('P637: whoever searches other words reads the filters from their beginning', async ({ kiosk: { page } }) => {
  await onTuesdayMorning(page)
  await beginVisit(page)
  await chooseLook(page, { language: 'fr', theme: 'light', size: '1' })
  await touch(page, '.q-home')
  await touch(page, '.field .face')
  await putWords(page, 'formation')
  await touch(page, '.sift .chip', -1)
  await touch(page, '.filters .turn button', 1)
  const top = () => page.evaluate(() => document.querySelector('.filters .view')?.scrollTop)
  expect(await top()).toBeGreaterThan(0)
  await touch(page, '.filters .chip:not([data-cut])', -1)
  expect(await top()).toBeGreaterThan(0)
  await page.evaluate(() => document.querySelector('.filters .view')?.setAttribute('data-before', ''))
  await putWords(page, 'emploi')
  await expect.poll(top).toBe(0)
  // Turned back, not drawn anew: that took longer than the search, with every letter.
  await expect(page.locator('.filters .view')).toHaveAttribute('data-before', '')
})

/** The words of what `selector` finds that stand on two lines, torn in the middle. */
const tornWords = (page: Page, selector: string): Promise<readonly string[]> =>
  page.locator(selector).evaluateAll(elements =>
    elements.flatMap(element => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const torn: string[] = []
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
        for (const { 0: word, index } of text.textContent?.matchAll(/\p{L}{2,}/gu) ?? []) {
          const range = document.createRange()
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) torn.push(word)
        }
      return torn
    }),
  )

// P689: "71 document / os", where a hundred documents and two buttons share one line.
test('P689: while one types, no word of how many documents there are is torn, on any screen that is bought, in any language', async ({
  kiosk: { page },
}) => {
  test.setTimeout(180_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onTuesdayMorning(page)
  for (const geometry of BOUGHT) {
    await page.setViewportSize(geometry)
    await withStart(page, { diagonalInches: geometry.diagonalInches })
    await beginVisit(page)
    for (const language of LOOK_TAGS) {
      await chooseLook(page, { language, theme: 'light', size: '1' })
      await touch(page, '.q-home')
      await touch(page, '.field .face')
      await putWords(page, 'formation')
      await expect(page.locator('.found > header h1')).toContainText(/\d{2}/)
      expect.soft(await tornWords(page, '.found > header h1'), `${geometry.name}, ${language}`).toEqual([])
    }
  }
  await page.emulateMedia({ reducedMotion: null })
  await page.setViewportSize(LANDSCAPE)
})

// P705: the heading and the reason of two lines took the place of the desk; nobody turns a page to find out whom a heading is about.
test('P705: beside a document that stands on a shelf somebody to talk to is in sight where screens lie, in every language', async ({
  kiosk: { page },
}) => {
  test.setTimeout(120_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await onTuesdayMorning(page)
  await beginVisit(page)
  for (const language of LOOK_TAGS)
    for (const words of ['título extranjero', 'menuisier']) {
      await chooseLook(page, { language, theme: 'light', size: '1' })
      await touch(page, '.q-home')
      await touch(page, '.field .face')
      await putWords(page, words)
      await touch(page, '.hit-open')
      await expect(page.locator('.doc-spot .way-picture')).toBeVisible()
      expect.soft(await inSight(page, '.doc-talk button.desk'), `${words}, ${language}`).toBeGreaterThanOrEqual(1)
    }
  await page.emulateMedia({ reducedMotion: null })
})
