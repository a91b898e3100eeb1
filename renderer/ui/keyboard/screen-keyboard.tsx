import { type RefObject, useMemo } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { Keyboard, type KeyboardNames } from './keyboard.tsx'
import type { KeyPress } from './keyboard-layout.ts'
import { layoutFor } from './layouts.ts'
import { typeIntoField } from './type-into-field.ts'

/** Signs that a screen reader may pass over, and the words for them. */
const SIGNS = {
  '’': 'keyboard.apostrophe',
  '-': 'keyboard.hyphen',
  '.': 'keyboard.full-stop',
  ',': 'keyboard.comma',
  ':': 'keyboard.colon',
  ';': 'keyboard.semicolon',
  '?': 'keyboard.question',
  '!': 'keyboard.exclamation',
  '/': 'keyboard.slash',
  '(': 'keyboard.bracket-open',
  ')': 'keyboard.bracket-close',
  '«': 'keyboard.quote-open',
  '»': 'keyboard.quote-close',
} as const

const isSign = (text: string): text is keyof typeof SIGNS => Object.hasOwn(SIGNS, text)

type ScreenKeyboardProps = Readonly<{
  field: RefObject<HTMLInputElement | null>
  /** The centre's own language: its layout serves where the interface's language has none. */
  centreLanguage: string
  onSearch: () => void
}>

/** The on-screen keyboard of the interface's language, typing into `field`, which keeps the focus. */
export function ScreenKeyboard({ field, centreLanguage, onSearch }: ScreenKeyboardProps) {
  const words = useWords()
  const layout = layoutFor(words.language, centreLanguage)
  const names = useMemo<KeyboardNames>(
    () => ({
      group: words.say('keyboard.title'),
      erase: words.say('keyboard.erase'),
      space: words.say('keyboard.space'),
      search: words.say('keyboard.search'),
      // What the face shows is part of its name, so that one can ask for it by what one sees.
      layer: layer => `${layout.faces[layer]}, ${words.say(`keyboard.layer.${layer}`)}`,
      character: text => (isSign(text) ? words.say(SIGNS[text]) : undefined),
    }),
    [words, layout],
  )
  const onKey = (press: KeyPress) => {
    if (press.kind === 'search') onSearch()
    else if (field.current !== null) typeIntoField(field.current, press)
  }
  return <Keyboard layout={layout} names={names} onKey={onKey} />
}
