import { expect, it } from 'vitest'
import { sayInstant } from '../../../catalogue/cli/say-instant.ts'

it('says an instant by the clock of whoever reads it, and leaves what is none', () => {
  const local = new Date(2026, 10, 8, 1, 5)
  expect(sayInstant(local.toISOString())).toBe('2026-11-08 01:05')
  expect(sayInstant('yesterday')).toBe('yesterday')
})
