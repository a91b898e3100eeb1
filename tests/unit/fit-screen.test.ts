import { expect, it } from 'vitest'
import { isLargeRoom, isSmallRoom, screenScale } from '../../renderer/ui/fit-screen.ts'

it('sizes stay the same in millimetres: the drawn screen is 1, a smaller one of as many pixels is larger', () => {
  expect(screenScale(1920, 1080, 21.5)).toBeCloseTo(1)
  expect(screenScale(1920, 1080, 15.6)).toBeCloseTo(21.5 / 15.6)
})

it.each([
  [1920, 1080, 21.5, false],
  [1080, 1920, 24, false],
  [3840, 2160, 32, false],
  [1920, 1080, 15.6, true],
  [1080, 1920, 15.6, true],
])('a screen of %i x %i at %d inches leaves something out: %s', (width, height, inches, isSmall) => {
  expect(isSmallRoom(width, height, inches)).toBe(isSmall)
})

it.each([
  [1920, 1080, 21.5, false],
  [1920, 1080, 24, false],
  [3840, 2160, 27, true],
  [2160, 3840, 32, true],
])('a screen of %i x %i at %d inches holds more: %s', (width, height, inches, isLarge) => {
  expect(isLargeRoom(width, height, inches)).toBe(isLarge)
})
