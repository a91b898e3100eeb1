import { expect, test } from './harness/kiosk-test.ts'
import { BEGIN, beginVisit, searchField } from './harness/visitor.ts'

/** The demonstration's own times, in seconds. */
const LIST = 90
const WARNING = 30
const SEVERAL = 600

test.beforeEach(async ({ kiosk }) => {
  await kiosk.page.clock.install()
})

const CONTINUE = 'Je suis encore là'

test('asks after 90 s by an opaque cover, and goes on where one was', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.keyboard.type('soudeur')
  await page.clock.fastForward((LIST - 5) * 1000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.fastForward(7_000)
  const cover = page.getByRole('alertdialog', { name: 'Vous êtes toujours là ?' })
  await expect(cover).toBeVisible()
  await expect(page.getByRole('button', { name: CONTINUE })).toBeFocused()
  // R24: nothing of what was there can be seen or reached under it.
  await expect(page.locator('.screen')).toHaveAttribute('inert', '')
  expect(await page.locator('.screen').evaluate(screen => getComputedStyle(screen).visibility)).toBe('hidden')
  const fills = await cover.evaluate(element => {
    const { width, height } = element.getBoundingClientRect()
    const { backgroundColor, opacity } = getComputedStyle(element)
    return { width: width === innerWidth, height: height === innerHeight, opaque: !backgroundColor.startsWith('rgba') && opacity === '1' }
  })
  expect(fills).toEqual({ width: true, height: true, opaque: true })
  await page.getByRole('button', { name: CONTINUE }).click()
  await expect(cover).toHaveCount(0)
  await expect(searchField(page)).toHaveValue('soudeur')
})

test('ends the visit when nobody answers', async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.keyboard.type('soudeur')
  await page.clock.fastForward((LIST + WARNING + 1) * 1000).catch(() => undefined)
  const fresh = await kiosk.fresh()
  await expect(fresh.getByRole('button', { name: BEGIN })).toBeVisible()
  await expect(fresh.getByText('soudeur')).toHaveCount(0)
})

test('a touch beside the buttons of the question is no answer', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.clock.fastForward((LIST + 1) * 1000)
  const cover = page.getByRole('alertdialog')
  await expect(cover).toBeVisible()
  await cover.click({ position: { x: 8, y: 8 } })
  await expect(cover).toBeVisible()
})

test('gives ten minutes to those who are several', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await beginVisit(page)
  await page.clock.fastForward((LIST + 1) * 1000)
  await page.getByRole('button', { name: /Nous sommes plusieurs/ }).click()
  await page.clock.fastForward((SEVERAL - 10) * 1000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page.clock.fastForward(12_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
})

test('never asks on Welcome, where nobody is expected', { tag: '@screens' }, async ({ kiosk }) => {
  const { page } = kiosk
  await page.clock.fastForward(3_600_000)
  await expect(page.getByRole('button', { name: BEGIN })).toBeVisible()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})
