import type { Page } from '@playwright/test'
import type { Geometry } from './screen-geometry.ts'
import { pixelsPerMm } from './screen-geometry.ts'

const TARGET_MM = 20
const KEY_MM = 15
const SPACE_MM = 3
/** Whatever the screen. */
const LEAST_PX = 56
const ROUNDING_PX = 0.75

/**
 * What a finger could miss on the page as it is, one line each: targets under 20 mm or 56 px in either direction (keys under 15 mm), and targets whose
 * middles, 20 mm wide, are less than 3 mm apart: a larger target brings its own space. A result is touched as a whole row, so its row is measured.
 */
export async function smallTargets(page: Page, geometry: Geometry): Promise<readonly string[]> {
  const mm = pixelsPerMm(geometry)
  return page.evaluate(
    ({ least, leastKey, space, rounding }) => {
      type Target = Readonly<{ says: string; box: DOMRect; seen: DOMRect; element: Element; isKey: boolean }>
      const viewsOf = (of: Element): readonly DOMRect[] => {
        const view = of.closest('.view')
        if (view === null) return []
        const around = view.parentElement === null ? [] : viewsOf(view.parentElement)
        return getComputedStyle(view).overflowY === 'visible' ? around : [view.getBoundingClientRect(), ...around]
      }
      const targets: Target[] = [...document.querySelectorAll('button, input')].flatMap(button => {
        const cut = button.closest('[data-cut], [inert], .beyond')
        if (cut !== null || !button.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
        const element = button.matches('.hit-open')
          ? (button.closest('.hit') ?? button)
          : button.matches('.field input')
            ? (button.closest('.field') ?? button)
            : button
        const box = element.getBoundingClientRect()
        // What the page that is turned to does not show; with the largest text the whole screen is such a page.
        const views = viewsOf(element)
        if (views.some(view => box.top >= view.bottom || box.bottom <= view.top)) return []
        const top = Math.max(box.top, ...views.map(view => view.top))
        const seen = new DOMRect(box.left, top, box.width, Math.min(box.bottom, ...views.map(view => view.bottom)) - top)
        const says = `${button.getAttribute('aria-label') ?? button.textContent} .${button.className.replaceAll(' ', '.')}`
        return [{ says, box, seen, element, isKey: button.matches('.key') }]
      })
      const small = targets.flatMap(({ says, box: { width, height }, isKey }) => {
        const limit = (isKey ? leastKey : least) - rounding
        return width >= limit && height >= limit
          ? []
          : [`small: ${says}: ${width.toFixed(1)} x ${height.toFixed(1)} px, under ${limit.toFixed(1)}`]
      })
      /** How far apart the middles of two targets are, along the axis on which they stand apart. */
      const apart = (one: number, oneSize: number, other: number, otherSize: number): number => {
        const gap = one < other ? other - one - oneSize : one - other - otherSize
        return gap + Math.max(0, oneSize - least) / 2 + Math.max(0, otherSize - least) / 2
      }
      const close = targets.flatMap((one, index) =>
        targets.slice(index + 1).flatMap(other => {
          if (one.isKey || other.isKey || one.element.contains(other.element) || other.element.contains(one.element)) return []
          const across = apart(one.seen.left, one.seen.width, other.seen.left, other.seen.width)
          const down = apart(one.seen.top, one.seen.height, other.seen.top, other.seen.height)
          const distance = Math.max(across, down)
          return distance >= space - rounding
            ? []
            : [`close: ${one.says} | ${other.says}: ${distance.toFixed(1)} px, under ${space.toFixed(1)}`]
        }),
      )
      return [...small, ...close]
    },
    {
      least: Math.max(TARGET_MM * mm, LEAST_PX),
      leastKey: Math.max(KEY_MM * mm, (LEAST_PX * KEY_MM) / TARGET_MM),
      space: SPACE_MM * mm,
      rounding: ROUNDING_PX,
    },
  )
}
