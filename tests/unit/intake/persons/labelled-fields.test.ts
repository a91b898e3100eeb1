import { expect, test } from 'vitest'
import { HELD_OUT_FIELDS } from './held-out-fields.ts'
import { measureFields } from './labelled-field.ts'
import { LABELLED_FIELDS } from './labelled-fields.ts'

const said = ({ recall, precision, wanted, taken }: ReturnType<typeof measureFields>) =>
  `recall ${recall.toFixed(3)} of ${wanted}, precision ${precision.toFixed(3)} of ${taken}`

test('of 160 labelled fields the parts of natural persons are found', () => {
  const measured = measureFields(LABELLED_FIELDS)
  console.log(`persons, developed by: ${said(measured)}`)
  expect(measured.recall).toBeGreaterThan(0.85)
  expect(measured.precision).toBeGreaterThan(0.9)
})

test('of 160 held-out fields the parts of natural persons are found', () => {
  const measured = measureFields(HELD_OUT_FIELDS)
  console.log(`persons, held out: ${said(measured)}`)
  expect(measured.recall).toBeGreaterThan(0.7)
  expect(measured.precision).toBeGreaterThan(0.8)
})
