import type { Page } from '@playwright/test'

/** How many of the things that a selector names stand whole on the screen, without a page being turned. */
export const inSight = (page: Page, selector: string): Promise<number> =>
  page.evaluate(named => {
    const end = document.querySelector('.quay')?.getBoundingClientRect().top ?? 0
    const viewsAround = (element: Element | null): readonly DOMRect[] => {
      const view = element?.closest('.view') ?? null
      if (view === null) return []
      const around = viewsAround(view.parentElement)
      return getComputedStyle(view).overflowY === 'visible' ? around : [view.getBoundingClientRect(), ...around]
    }
    return [...document.querySelectorAll(named)].filter(element => {
      const { top, bottom, height, left, right } = element.getBoundingClientRect()
      const isWhole = viewsAround(element).every(view => top >= view.top - 2 && bottom <= view.bottom + 2)
      const board = element.closest('.board')?.getBoundingClientRect().bottom ?? bottom
      const isOnScreen = bottom <= Math.min(end, board, window.innerHeight) && left >= 0 && right <= window.innerWidth
      return height > 0 && isOnScreen && isWhole && element.closest('[data-cut]') === null && element.checkVisibility()
    }).length
  }, selector)
