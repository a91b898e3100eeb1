import type { Page } from '@playwright/test'
import type { Png } from './read-png.ts'
import { readPng } from './read-png.ts'

/** What WCAG asks of an indicator of the focus (1.4.11, 2.4.13): so much contrast between the focused and the unfocused pixel. */
const CONTRAST = 3
/** Room around what has the focus: the ring stands outside of it. */
const AROUND_PX = 10

/** The share of a channel of sRGB in light (WCAG, relative luminance). */
const LIGHT = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const luminance = ({ data }: Png, at: number): number => {
  const light = (channel: number): number => LIGHT[data[at + channel] ?? 0] ?? 0
  return 0.2126 * light(0) + 0.7152 * light(1) + 0.0722 * light(2)
}

/** How many pixels differ as much as WCAG asks. */
function changed(focused: Png, unfocused: Png): number {
  let count = 0
  for (let at = 0; at < focused.data.length; at += 4) {
    const [one, other] = [luminance(focused, at), luminance(unfocused, at)]
    if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= CONTRAST) count += 1
  }
  return count
}

/**
 * How thick the ring around what has the focus is, in pixels, as it is drawn: the screen is photographed with the focus and without it, and what differs 3:1 is
 * divided by the length of the edge that it goes around. WCAG 2.4.13 asks for 2. The focus is where it was afterwards.
 */
export async function ringThickness(page: Page): Promise<number> {
  const { clip, edge } = await page.evaluate(around => {
    const element = document.activeElement
    const holder = element?.matches('.hit-open') ? element.closest('.hit') : element?.matches('input') ? element.closest('.field') : element
    const { left, top, right, bottom } = (holder ?? document.body).getBoundingClientRect()
    const [x, y] = [Math.max(0, Math.floor(left - around)), Math.max(0, Math.floor(top - around))]
    return {
      clip: { x, y, width: Math.min(innerWidth, right + around) - x, height: Math.min(innerHeight, bottom + around) - y },
      edge: 2 * (right - left + bottom - top),
    }
  }, AROUND_PX)
  const look = async (): Promise<Png> => readPng(await page.screenshot({ clip, caret: 'initial' }))
  const focused = await look()
  const held = await page.evaluateHandle(() => document.activeElement as HTMLElement | null)
  await held.evaluate(element => element?.blur())
  const unfocused = await look()
  await held.evaluate(element => element?.focus({ preventScroll: true }))
  await held.dispose()
  return changed(focused, unfocused) / edge
}
