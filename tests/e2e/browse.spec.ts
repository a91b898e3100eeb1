import type { Page } from '@playwright/test'
import { expect, test } from './harness/kiosk-test.ts'
import { LANDSCAPE, PORTRAIT } from './harness/screen-geometry.ts'
import { beginVisit } from './harness/visitor.ts'

/** The first touch. */
const look = (page: Page) => page.getByRole('button', { name: /^Regarder sans écrire/ }).click()

/** The third one: the first document listed, whose page then says its title. */
async function openFirst(page: Page): Promise<void> {
  // What was listed before stands there until the new list comes.
  const first = page.locator('.found[aria-busy="false"] .hit-open').first()
  const title = (await first.locator('bdi').textContent()) ?? ''
  await first.click()
  await expect(page.getByRole('heading', { level: 1, name: title.split(' / ')[0]?.trim() ?? '' })).toBeVisible()
}

const CHOICES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['a letter', /^B, \d+ métiers?$/, /^Métiers : B$/],
  ['a shelf', /^B\s+Santé, social$/, /^B · Santé, social$/],
  ['what is new', /^Nouveau ici$/, /^Nouveau ici$/],
  ['what one may take', /^À emporter$/, /^À emporter$/],
]

for (const [name, choice, heading] of CHOICES) {
  test(`three touches lead from Home to a document, by ${name} (R10)`, async ({ kiosk }) => {
    const { page } = kiosk
    await beginVisit(page)
    await look(page)
    await page.getByRole('main').getByRole('button', { name: choice }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
    await openFirst(page)
    await page.getByRole('button', { name: 'Retour' }).click()
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  })
}

test('a job is found under the letter of either form, only letters with jobs are offered, and a shelf stands as its call numbers', async ({
  kiosk,
}) => {
  const { page } = kiosk
  await beginVisit(page)
  await look(page)
  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: /^A, \d+ métiers$/ })).toBeVisible()
  await expect(main.getByRole('button', { name: /^X, / })).toHaveCount(0)
  // P351: what stood under the name before never stands under the new one, not for a moment.
  const atOnce = await main.getByRole('button', { name: /^V, / }).evaluate(async (button: HTMLElement) => {
    button.click()
    await new Promise<void>(done => queueMicrotask(() => queueMicrotask(done)))
    return { name: document.querySelector('.found h1')?.textContent, rows: document.querySelectorAll('.found .hit-open').length }
  })
  expect(atOnce).toEqual({ name: expect.stringMatching(/^Métiers.*V$/), rows: 0 })
  await expect(page.getByRole('button', { name: /^Valoriste \/ Agent de tri/ })).toBeVisible()
  await main.getByRole('button', { name: /^C\s+Bâtiment$/ }).click()
  const found = page.getByRole('region', { name: 'C · Bâtiment' })
  // The name comes first, its rows behind it.
  await expect(found.locator('.hit:not(.beyond)').nth(3)).toBeVisible()
  const signs = (await found.locator('.hit:not(.beyond) .kind').allTextContents()).map(text => Number(/rayon C (\d+)/.exec(text)?.[1]))
  expect(signs.length).toBeGreaterThan(3)
  expect(signs).toEqual(signs.toSorted((a, b) => a - b))
})

test('what is new says which date it has; pages turn and are found again', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await look(page)
  const found = page.getByRole('region', { name: 'Nouveau ici' })
  const kinds = found.locator('.hit:not(.beyond) .kind')
  await expect(kinds.first()).toBeVisible()
  for (const text of await kinds.allTextContents()) expect(text).toMatch(/(publié|mis à jour par son auteur)\s*: .*20\d\d/)
  await found.getByRole('button', { name: 'Suite' }).click()
  await expect(found.getByText(/^[2-9]\d* à /)).toBeVisible()
  const second = await found.locator('.pager p').textContent()
  await openFirst(page)
  await page.getByRole('button', { name: 'Retour' }).click()
  await expect(found.locator('.pager p')).toHaveText(second ?? '')
})

for (const { name, width, height } of [LANDSCAPE, PORTRAIT])
  test(`26 letters and 40 shelves all stand on the screen, each as large as a finger: no page is turned before the second touch (R10): ${name}`, async ({
    kiosk,
  }) => {
    const { page } = kiosk
    await page.setViewportSize({ width, height })
    await beginVisit(page)
    await look(page)
    await expect(page.locator('.shelves > li').first()).toBeVisible()
    // The demonstration has fewer: its own tiles stand for those of a larger centre.
    await page.evaluate(() => {
      for (const [list, many] of [
        ['.letters', 26],
        ['.shelves', 40],
      ] as const) {
        const tiles = [...document.querySelectorAll(`${list} > li`)]
        const parent = tiles[0]?.parentElement
        for (let i = 0; parent && parent.children.length < many; i++) parent.append(tiles[i % tiles.length]?.cloneNode(true) ?? '')
      }
    })
    const tiles = page.getByRole('main').locator('.letters > li, .shelves > li')
    await expect(tiles).toHaveCount(66)
    await expect(page.getByRole('main').locator('.browse-collections > li')).toHaveCount(4)
    await expect(page.getByRole('main').getByRole('button', { name: 'Suite', exact: true })).toHaveCount(0)
    const quay = (await page.locator('.quay').boundingBox())?.y ?? 0
    const boxes = await tiles.evaluateAll(all =>
      all.map(tile => tile.getBoundingClientRect()).map(({ width, height, bottom }) => [width, height, bottom]),
    )
    expect(Math.min(...boxes.flatMap(([width = 0, height = 0]) => [width, height]))).toBeGreaterThanOrEqual(81)
    expect(Math.max(...boxes.map(([, , bottom = Number.POSITIVE_INFINITY]) => bottom))).toBeLessThanOrEqual(quay)
  })

test('P84: a level and a place narrow what was found to as many as their chips say, and come off one by one', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.getByRole('textbox', { name: 'Rechercher' }).fill('formation')
  const counted = async (): Promise<number> => Number.parseInt((await page.locator('.found h1').textContent()) ?? '', 10)
  await expect.poll(counted).toBeGreaterThan(1)
  const all = await counted()
  await page.keyboard.press('Enter')
  for (const group of ['Niveau d’études', 'Endroit dans le centre']) {
    const chip = page.locator('.filter-group', { hasText: group }).locator('.chip').first()
    const count = Number(await chip.locator('.n').textContent())
    expect(count).toBeLessThan(all)
    await chip.press('Enter')
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(counted).toBe(count)
    // With the keys up, what was chosen stands beside the results as a chip that takes it off.
    await page.getByRole('textbox', { name: 'Rechercher' }).click()
    await page.locator('.chosen-list button').click()
    await expect.poll(counted).toBe(all)
    await page.getByRole('textbox', { name: 'Rechercher' }).press('Enter')
  }
})

test('P354: a theme that was chosen by touch is answered without a word of spelling: nobody wrote it', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.getByRole('button', { name: 'Trouver un emploi' }).first().click()
  await page.getByRole('button', { name: 'CV et lettre' }).click()
  await expect(page.getByRole('button', { name: 'CV et lettre', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('.found .hit-open').first()).toHaveText(/CV/)
  await expect(page.locator('.correction')).toHaveCount(0)
})
