import type { KeyboardLayout } from './keyboard-layout.ts'

const files = import.meta.glob<KeyboardLayout>('./layouts/*.ts', { eager: true, import: 'layout' })

/** Every layout of the folder: adding one is adding its file. */
export const LAYOUTS: readonly KeyboardLayout[] = Object.values(files)

/** The layout that serves `language`, else the one of the `fallback` language, else the first there is. */
export function layoutFor(language: string, fallback: string): KeyboardLayout {
  const serves = (tag: string) => LAYOUTS.find(layout => layout.languages.includes(tag.split('-')[0] ?? tag))
  const found = serves(language) ?? serves(fallback) ?? LAYOUTS[0]
  if (found === undefined) throw new RangeError('there is no keyboard layout in layouts/')
  return found
}
