import type { Page } from '@playwright/test'

/** Where the focus is: its name on the screen, which element it is and of which kind, and why somebody who looks would not see it there. */
export type Stop = Readonly<{ name: string; at: number; kind: string; unseen: readonly string[] }>

/**
 * The stop that has the focus; `undefined` when nothing has it. Seen is: it has a ring (on itself, on its cover, or around the field it is in), it and
 * everything it stands in are drawn, it lies whole in the window and in every box that cuts, and nothing lies over it.
 */
export const focusSeen = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return undefined
    const isRing = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration): boolean =>
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow.includes('inset')
    const field = element.closest('.field')
    const rings = [getComputedStyle(element), getComputedStyle(element, '::after'), ...(field === null ? [] : [getComputedStyle(field)])]
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const isWithin = (edge: Readonly<{ left: number; top: number; right: number; bottom: number }>): boolean =>
      left >= edge.left - 1 && top >= edge.top - 1 && right <= edge.right + 1 && bottom <= edge.bottom + 1
    const cuts: Element[] = []
    for (let box = element.parentElement; box !== null; box = box.parentElement)
      if (getComputedStyle(box).overflowY !== 'visible') cuts.push(box)
    const cutBy = cuts.find(box => !isWithin(box.getBoundingClientRect()))
    const onTop = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return {
      name: element.getAttribute('aria-label') ?? element.innerText,
      at: [...document.querySelectorAll('*')].indexOf(element),
      kind: `${element.tagName} ${element.className}`,
      unseen: [
        ...(rings.some(isRing) ? [] : ['has no ring']),
        ...(element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ? [] : ['is not drawn']),
        ...(isWithin({ left: 0, top: 0, right: innerWidth, bottom: innerHeight }) ? [] : ['is not in the window']),
        ...(cutBy === undefined ? [] : [`is cut by ${cutBy.className}`]),
        ...(element.contains(onTop) ? [] : [`lies under ${onTop?.className}`]),
      ],
    }
  })

/** More than any screen has. */
const MOST_STOPS = 120

/**
 * Goes on with Tab, or back with Shift+Tab, until the focus comes back to where the round began; every stop once, in the order met. Throws when it does not
 * come back: a trap. Between last and first the browser may have the focus for itself. `see`: what is asked of each.
 */
export async function roundOfStops(page: Page, key: 'Tab' | 'Shift+Tab', see: (stop: Stop) => Promise<void>): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
    await page.keyboard.press(key)
    const stop = await focusSeen(page)
    if (stop === undefined) continue
    if (stop.at === stops[0]?.at) return stops
    await see(stop)
    stops.push(stop)
  }
  throw new Error(`${key} does not come back to "${stops[0]?.name}"; at last: ${stops.slice(-3).map(({ name }) => name)}`)
}
