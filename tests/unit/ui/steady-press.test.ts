// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Press } from '../../../renderer/ui/steady-press.ts'
import { isElsewhere, isSlip } from '../../../renderer/ui/steady-press.ts'

const NEAR = 48
const button = (pressed?: string): Element => {
  const element = document.createElement('button')
  if (pressed !== undefined) element.setAttribute('aria-pressed', pressed)
  return element
}
const keep = button('true')
const open = button()
const touched = (control: Element, at: number, more: Partial<Press> = {}): Press => ({
  control,
  at,
  x: 100,
  y: 100,
  by: 'touch',
  count: 1,
  ...more,
})

test('P430: two quick touches of "Garder" keep; the same touch a second later takes off', () => {
  expect(isSlip(touched(keep, 0), touched(keep, 300), NEAR)).toBe(true)
  expect(isSlip(touched(keep, 0), touched(keep, 690, { x: 130 }), NEAR)).toBe(true)
  expect(isSlip(touched(keep, 0), touched(keep, 800), NEAR)).toBe(false)
})

test('P430: what comes under a finger that touches twice is not touched; what stands further off is', () => {
  expect(isSlip(touched(open, 0), touched(button(), 300, { x: 110 }), NEAR)).toBe(true)
  expect(isSlip(touched(open, 0), touched(keep, 300), NEAR)).toBe(true)
  expect(isSlip(touched(open, 0), touched(button(), 300, { x: 160 }), NEAR)).toBe(false)
})

test('P430: the same button that is neither on nor off is touched as often as one likes: pages turn', () => {
  expect(isSlip(touched(open, 0), touched(open, 100), NEAR)).toBe(false)
})

test('P430: a double click of a mouse and a key held down switch once; two clicks of their own switch twice', () => {
  expect(isSlip(touched(keep, 0, { by: 'mouse' }), touched(keep, 200, { by: 'mouse', count: 2 }), NEAR)).toBe(true)
  expect(isSlip(touched(keep, 0, { by: 'mouse' }), touched(keep, 400, { by: 'mouse' }), NEAR)).toBe(false)
  expect(isSlip(touched(keep, 0, { by: '', count: 0 }), touched(keep, 50, { by: '', count: 0 }), NEAR)).toBe(true)
  expect(isSlip(touched(open, 0, { by: 'mouse' }), touched(button(), 200, { by: 'mouse' }), NEAR)).toBe(false)
})

test('P716: a click belongs to what the finger went down on, drawn anew or not, and to nothing that has come in its place', () => {
  const named = (name: string) => Object.assign(document.createElement('button'), { textContent: name })
  const search = named('Chercher')
  expect(isElsewhere(search, search)).toBe(false)
  expect(isElsewhere(search, named('Chercher'))).toBe(false)
  expect(isElsewhere(search, named('Je viens d’arriver'))).toBe(true)
  expect(isElsewhere(search, null)).toBe(true)
  expect(isElsewhere(null, named('Je viens d’arriver'))).toBe(true)
  expect(isElsewhere(null, null)).toBe(false)
})
