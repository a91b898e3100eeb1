import type { Page } from '@playwright/test'

/**
 * What a person could not read on the page as it is, one line each: text outside of the window, text that sticks out of its button or is
 * cut by its box, texts that lie over each other or on another's button. Pages that turn (`.view`) hide what is not their turn: that is not cut. `within`: of this part alone; a board that is only read has columns out of sight on purpose.
 */
export const cutText = (page: Page, within = 'body'): Promise<readonly string[]> =>
  page.evaluate(named => {
    type Text = Readonly<{ says: string; element: Element; boxes: readonly DOMRect[] }>
    const SLACK = 2

    /** Said and not shown: of it, or of what holds it, nothing is left to see. A long text gives up lines at the edges of its page alone. */
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      ((getComputedStyle(element).clipPath !== 'none' && !element.hasAttribute('data-lines')) || isClipped(element.parentElement))

    const seen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.unseen, .reader-text, svg, [aria-hidden="true"]:not(.turn-name), [inert]') === null &&
      !isClipped(element)

    const boxesOf = (node: Node): readonly DOMRect[] => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
    }

    /** The turning pages that a text stands in; with the largest text the whole screen is one. */
    const viewsOf = (element: Element): readonly DOMRect[] => {
      const view = element.closest('.view')
      if (view === null) return []
      const around = view.parentElement === null ? [] : viewsOf(view.parentElement)
      return getComputedStyle(view).overflowY === 'visible' ? around : [view.getBoundingClientRect(), ...around]
    }

    /** A box that turning pages show as a whole; nothing when it is another page's. */
    const shown = (box: DOMRect, views: readonly DOMRect[]): DOMRect | undefined =>
      views.every(view => box.top >= view.top - SLACK && box.bottom <= view.bottom + SLACK) ? box : undefined

    const texts: Text[] = []
    const walker = document.createTreeWalker(document.querySelector(named) ?? document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement
      const says = node.textContent?.trim() ?? ''
      if (element === null || says === '' || !seen(element)) continue
      const views = viewsOf(element)
      const boxes = boxesOf(node).flatMap(box => shown(box, views) ?? [])
      if (boxes.length > 0) texts.push({ says: says.slice(0, 60), element, boxes })
    }

    /** A line's box is higher than its letters: a sixth of it is empty at either end. */
    const outside = (box: DOMRect, of: Readonly<{ left: number; right: number; top: number; bottom: number }>): boolean =>
      box.left < of.left - SLACK ||
      box.right > of.right + SLACK ||
      box.top + box.height / 6 < of.top - SLACK ||
      box.bottom - box.height / 6 > of.bottom + SLACK
    const window_ = { left: 0, right: innerWidth, top: 0, bottom: innerHeight }
    /** Line boxes are higher than letters: only what is clearly over something else counts. */
    const overlap = (one: DOMRect, other: DOMRect): boolean =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 4 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.45 * Math.min(one.height, other.height)

    const clips = (element: Element): boolean => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
    const found = texts.flatMap(({ says, element, boxes }) => {
      const wrong: string[] = []
      if (boxes.some(box => outside(box, window_))) wrong.push(`outside of the window: ${says}`)
      const button = element.closest('button')?.getBoundingClientRect()
      if (button !== undefined && !element.matches('.hit *') && boxes.some(box => outside(box, button)))
        wrong.push(`out of its button: ${says}`)
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const edge = box.getBoundingClientRect()
        if (clips(box) && !box.matches('.view, .in-text') && boxes.some(text => outside(text, edge)))
          wrong.push(`cut: ${says} in .${box.className}`)
        if (box.matches('.view, main, aside')) break
      }
      return wrong
    })
    const over = texts.flatMap((one, at) =>
      texts
        .slice(at + 1)
        .filter(other => one.boxes.some(box => other.boxes.some(another => overlap(box, another))))
        .map(other => `over each other: ${one.says} | ${other.says}`),
    )
    const buttons = [...document.querySelectorAll('button')].filter(seen)
    const under = texts.flatMap(({ says, element, boxes }) =>
      buttons
        .filter(button => !button.contains(element) && shown(button.getBoundingClientRect(), viewsOf(button)) !== undefined)
        .filter(button => boxes.some(box => overlap(box, button.getBoundingClientRect())))
        .map(button => `over a button: ${says} | ${button.ariaLabel ?? button.textContent}`),
    )
    // What takes the focus outside of the window may be scrolled to, and the whole screen with it.
    const { scrollLeft, scrollTop } = document.scrollingElement ?? document.documentElement
    const aside = scrollLeft === 0 && scrollTop === 0 ? [] : [`the screen is pushed aside: ${scrollLeft}, ${scrollTop} px`]
    return [...new Set([...found, ...over, ...under, ...aside])]
  }, within)
