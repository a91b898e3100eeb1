import { type RefObject, useMemo } from 'react'
import type { Words } from '../../words/create-words.ts'
import { useWords } from '../../words/words-context.tsx'
import { Keyboard, type KeyboardNames } from './keyboard.tsx'
import type { KeyboardLayout, KeyPress } from './keyboard-layout.ts'
import type { OfferedLayout } from './layouts.ts'
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
  '„': 'keyboard.quote-open',
} as const

const isSign = (text: string): text is keyof typeof SIGNS => Object.hasOwn(SIGNS, text)

/** What a layout is called: what its key shows, and what that gives. */
export const layoutName = (words: Words, { choice, layout }: OfferedLayout): string =>
  `${layout.face}, ${words.say(`keyboard.to.${choice}`)}`

function namesOf(words: Words, layout: KeyboardLayout, next: OfferedLayout | undefined): KeyboardNames {
  return {
    group: words.say('keyboard.title'),
    erase: words.say('keyboard.erase'),
    space: words.say('keyboard.space'),
    search: words.say('keyboard.search'),
    // What the face shows is part of its name, so that one can ask for it by what one sees.
    layer: layer => `${layout.faces[layer]}, ${words.say(`keyboard.layer.${layer}`)}`,
    ...(next === undefined ? {} : { switch: layoutName(words, next) }),
    character: text => layout.names?.[text] ?? (isSign(text) ? words.say(SIGNS[text]) : undefined),
  }
}

type ScreenKeyboardProps = Readonly<{
  field: RefObject<HTMLInputElement | null>
  layout: KeyboardLayout
  /** Where the key leads that changes the layout; without it there is no such key. */
  next?: OfferedLayout | undefined
  onSwitch: (to: OfferedLayout) => void
  onSearch: () => void
}>

/** The on-screen keyboard of a layout, typing into `field`, which keeps the focus. */
export function ScreenKeyboard({ field, layout, next, onSwitch, onSearch }: ScreenKeyboardProps) {
  const words = useWords()
  const names = useMemo(() => namesOf(words, layout, next), [words, layout, next])
  const onKey = (press: KeyPress) => {
    if (press.kind === 'search') onSearch()
    else if (field.current !== null) typeIntoField(field.current, press)
  }
  const change = next === undefined ? {} : { switchFace: next.layout.face, onSwitch: () => onSwitch(next) }
  return <Keyboard layout={layout} names={names} onKey={onKey} {...change} />
}
