import type { KeyPress } from './keyboard-layout.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Carries out a text or erase key in `field` as a hardware keyboard would: at the caret, over the selection, announced by `beforeinput`
 * (which may refuse it) and `input`, so that frameworks and screen readers follow. The focus stays where it is, the caret stays in sight.
 */
export function typeIntoField(field: Field, press: Extract<KeyPress, { kind: 'text' | 'erase' }>): void {
  const { value } = field
  const start = field.selectionStart ?? value.length
  const end = field.selectionEnd ?? start
  const to = isInsidePair(value, end) ? end + 1 : end
  if (press.kind === 'text') {
    // A caret has one place: behind the character that it was inside of.
    const from = start === end ? to : beforePair(value, start)
    replace(field, { from, to, text: press.text, inputType: 'insertText' })
    return
  }
  const from = start === end ? previousCharacter(value, to) : beforePair(value, start)
  if (from === to) return
  replace(field, { from, to, text: '', inputType: 'deleteContentBackward' })
}

type Replacement = Readonly<{ from: number; to: number; text: string; inputType: string }>

function replace(field: Field, change: Replacement): void {
  const { from, to, text, inputType } = change
  if (field.maxLength >= 0 && field.value.length - (to - from) + text.length > Math.max(field.maxLength, field.value.length)) return
  const data = text === '' ? null : text
  const accepted = field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, cancelable: true, inputType, data }))
  if (!accepted) return
  // setRangeText goes round React's own `value` setter, so that React sees a change when `input` arrives.
  field.setRangeText(text, from, to, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType, data }))
}

/** A place between the two halves of a character outside the Basic Multilingual Plane: nothing is ever cut there. */
const isInsidePair = (value: string, at: number): boolean => (value.codePointAt(at - 1) ?? 0) > 0xffff

const beforePair = (value: string, at: number): number => (isInsidePair(value, at) ? at - 1 : at)

/** Pictures, flags and keycaps are several characters that are one to whoever looks at them. */
const IS_PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

/**
 * Where the character before `caret` begins. As hardware keyboards have it: a mark that was typed by a key of its own, such as an Arabic
 * shadda, goes alone; a picture goes as a whole.
 */
function previousCharacter(value: string, caret: number): number {
  const before = value.slice(0, caret)
  let begin = 0
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(before)) begin = index
  if (IS_PICTURE.test(before.slice(begin))) return begin
  return beforePair(value, Math.max(0, caret - 1))
}
