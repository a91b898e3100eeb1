import type { KeyPress } from './keyboard-layout.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * Carries out a text or erase key in `field` as a hardware keyboard would: at the caret, over the selection, announced by `beforeinput`
 * (which may refuse it) and `input`, so that frameworks and screen readers follow. The focus stays where it is.
 */
export function typeIntoField(field: Field, press: Extract<KeyPress, { kind: 'text' | 'erase' }>): void {
  const start = field.selectionStart ?? field.value.length
  const end = field.selectionEnd ?? start
  if (press.kind === 'text') {
    replace(field, { from: start, to: end, text: press.text, inputType: 'insertText' })
    return
  }
  const from = start === end ? previousCharacter(field.value, start) : start
  if (from === end) return
  replace(field, { from, to: end, text: '', inputType: 'deleteContentBackward' })
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

/** Where the character before `caret` begins: a letter with its combining marks goes as one. */
function previousCharacter(value: string, caret: number): number {
  let begin = 0
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(value.slice(0, caret))) begin = index
  return begin
}
