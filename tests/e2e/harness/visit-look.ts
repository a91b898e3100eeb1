import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import type { TextSize, Theme } from '../../../renderer/visitor/state/visit-state.ts'
import { interfaceLanguage, LANGUAGES } from '../../../renderer/words/languages.ts'
import { settle, touch } from './walk.ts'

/** How a visit looks, as its person chose it. */
export type VisitLook = Readonly<{ language: string; theme: Theme; size: TextSize }>

/** The languages of the interface, by their tags. */
export const LOOK_TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag)

const says = (language: string, key: 'display.theme' | 'display.size', value: string): string => {
  const words: Readonly<Record<string, string>> = interfaceLanguage(language)?.words ?? {}
  return words[`${key}.${value}`] ?? `no words for ${key}.${value} in ${language}`
}

/** Gives the page as it is other colours, by what the product's own button sets, without leaving the screen. */
export const putTheme = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate(name => {
    document.documentElement.dataset.theme = name
  }, theme)

/** Chooses language, colours and size as a visitor does. */
export async function chooseLook(page: Page, { language, theme, size }: VisitLook): Promise<void> {
  await touch(page, '.q-display')
  await touch(page, `.langs .face[lang="${language}"]`)
  for (const name of [says(language, 'display.theme', theme), says(language, 'display.size', size)])
    await page.getByRole('button', { name, exact: true, includeHidden: true }).dispatchEvent('click')
  await settle(page)
  const shown = await page.evaluate(() => ({ language: document.documentElement.lang, ...document.documentElement.dataset }))
  expect(shown).toMatchObject({ language, theme, size })
}
