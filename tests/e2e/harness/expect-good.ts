import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import axe from 'axe-core'

/** What axe finds against WCAG 2.2 A and AA, as readable lines. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const { violations: found } = await page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)}`))
}

/** Controls smaller than 20 mm (81 px here, less a half for rounding) in either direction. */
const tooSmall = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main button, aside button')].flatMap(button => {
      const { width, height } = button.getBoundingClientRect()
      if (!button.checkVisibility()) return []
      return width >= 80.5 && height >= 80.5 ? [] : [`${button.textContent} ${width}x${height}`]
    }),
  )

/** Nothing that axe finds, and no control of the page or the place under 20 mm. */
export async function expectGood(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await tooSmall(page)).toEqual([])
}
