// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeIntoField } from '../../../renderer/ui/keyboard/type-into-field.ts'

/** A field with a text and a caret or selection in it. */
function fieldWith(value: string, start: number, end = start): HTMLInputElement {
  const field = document.createElement('input')
  field.value = value
  field.setSelectionRange(start, end)
  return field
}

/** The text with the caret as `|`, after some keys: `<` erases. */
function typed(field: HTMLInputElement, ...keys: readonly string[]): string {
  for (const key of keys) typeIntoField(field, key === '<' ? { kind: 'erase' } : { kind: 'text', text: key })
  expect(field.selectionStart).toBe(field.selectionEnd)
  const caret = field.selectionStart ?? Number.NaN
  return `${field.value.slice(0, caret)}|${field.value.slice(caret)}`
}

/** No half of a character stands alone. */
const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

describe('a key of the on-screen keyboard', () => {
  it('writes and erases in the middle of a word, the caret behind what it wrote', () => {
    expect(typed(fieldWith('infrmier', 3), 'i')).toBe('infi|rmier')
    expect(typed(fieldWith('infiirmier', 5), '<')).toBe('infi|rmier')
  })

  it('takes the place of what is selected', () => {
    expect(typed(fieldWith('boulanger', 4, 9), 'o', 't')).toBe('boulot|')
    expect(typed(fieldWith('boulanger', 4, 9), '<')).toBe('boul|')
  })

  it('writes from right to left as one reads: the caret follows the letters in the order they were typed', () => {
    expect(typed(fieldWith('ممض', 2), 'ر')).toBe('ممر|ض')
    expect(typed(fieldWith('', 0), 'ط', 'ب', 'ا', 'خ')).toBe('طباخ|')
    expect(typed(fieldWith('طباخ CAF', 8), '<', '<', '<', '<')).toBe('طباخ|')
  })

  it('erases a mark that was typed by a key of its own alone, and a picture as a whole', () => {
    expect(typed(fieldWith('مدرّ', 4), '<')).toBe('مدر|')
    expect(typed(fieldWith('a👩🏽‍⚕️', 8), '<')).toBe('a|')
    expect(typed(fieldWith('a🇫🇷', 5), '<')).toBe('a|')
    expect(typed(fieldWith('a𝒳b', 3), '<')).toBe('a|b')
  })

  it('never cuts a surrogate pair, wherever caret and selection stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), fc.constantFrom('é', 'ض', '😀', '<'), (value, one, other, key) => {
        const [start, end] = [one % (value.length + 1), other % (value.length + 1)].toSorted((a, b) => a - b) as [number, number]
        const field = fieldWith(value, start, end)
        const whole = isWhole(field.value)
        typed(field, key)
        expect(isWhole(field.value)).toBe(whole)
      }),
    )
  })

  it('tells what it does as a keyboard does, and changes nothing when it is refused', () => {
    const field = fieldWith('ab', 2)
    const told: string[] = []
    for (const type of ['beforeinput', 'input'])
      field.addEventListener(type, event => {
        const { inputType, data } = event as InputEvent
        told.push(`${type} ${inputType} ${data} ${field.value}`)
      })
    typed(field, 'c', '<')
    expect(told).toEqual([
      'beforeinput insertText c ab',
      'input insertText c abc',
      'beforeinput deleteContentBackward null abc',
      'input deleteContentBackward null ab',
    ])
    field.addEventListener('beforeinput', event => event.preventDefault())
    expect(typed(field, 'd', '<')).toBe('ab|')
  })
})
