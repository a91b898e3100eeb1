import type { AddedLanguage } from '../../../catalogue/model/added-language.ts'
import type { KeyboardLayout, KeyOrder } from './keyboard-layout.ts'

const files = import.meta.glob<KeyboardLayout>('./layouts/*.ts', { eager: true, import: 'layout' })

/** Every layout of the folder: adding one is adding its file. */
export const LAYOUTS: readonly KeyboardLayout[] = Object.values(files)

/** The keyboards that the release adds with its languages. Known once for the life of a window, before anything is drawn. */
let added: readonly KeyboardLayout[] = []

/** Makes known the keyboards of languages that a centre adds by its files. */
export function knowKeyboards(languages: readonly AddedLanguage[]): void {
  added = languages.flatMap(({ tag, dir, keyboard }) => {
    if (keyboard === undefined) return []
    const { names, ...rest } = keyboard
    return { ...rest, id: tag, languages: [tag.split('-')[0] ?? tag], order: 'usual', dir, ...(names === undefined ? {} : { names }) }
  })
}

/** What one types with: the keyboard of the language, the Latin one beside it, or the letters in the order of the alphabet. */
export type KeyboardChoice = 'usual' | 'latin' | 'alphabet'
export type OfferedLayout = Readonly<{ choice: KeyboardChoice; layout: KeyboardLayout }>

/** The layout that serves `language` in that order of keys, if there is one. */
const serving = (language: string, order: KeyOrder): KeyboardLayout | undefined =>
  [...added, ...LAYOUTS].find(layout => layout.order === order && layout.languages.includes(language.split('-')[0] ?? language))

/** The usual layout that serves `language`, else the one of the `fallback` language, else the first there is. */
export function layoutFor(language: string, fallback: string): KeyboardLayout {
  const found = serving(language, 'usual') ?? serving(fallback, 'usual') ?? LAYOUTS[0]
  if (found === undefined) throw new RangeError('there is no keyboard layout in layouts/')
  return found
}

/**
 * The layouts that one can go through where the interface speaks `language`, in the order in which one key leads through them: the
 * language's own; where that is of another script, a Latin one, the centre's if it is; and the letters in the order of the alphabet.
 */
export function layoutsFor(language: string, centre: string): readonly OfferedLayout[] {
  const usual = layoutFor(language, centre)
  const inOrder = serving(usual.languages.includes(language) ? language : centre, 'alphabet')
  const centres = layoutFor(centre, 'en')
  const latin = centres.script === 'Latn' ? centres : layoutFor('en', 'fr')
  return [
    { choice: 'usual', layout: usual },
    ...(usual.script === 'Latn' ? [] : [{ choice: 'latin' as const, layout: latin }]),
    ...(inOrder === undefined ? [] : [{ choice: 'alphabet' as const, layout: inOrder }]),
  ]
}
