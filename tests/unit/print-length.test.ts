import { expect, it } from 'vitest'
import { printedSheetSchema } from '../../catalogue/contract/host.ts'
import { millimetresOf } from '../../renderer/visitor/print/use-print.ts'

it('a receipt is as long as what stands on it: 96 pixels are an inch of 25.4 mm', () => {
  expect(millimetresOf(960)).toBe(254)
  expect(millimetresOf(961)).toBe(255)
})

it.each([0, 1, 1e6])('%i pixels give a length that the door takes', pixels => {
  expect(printedSheetSchema.safeParse({ millimetres: millimetresOf(pixels) }).success).toBe(true)
})
