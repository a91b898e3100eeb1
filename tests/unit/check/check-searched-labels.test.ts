import { expect, test } from 'vitest'
import { checkSearchedLabels } from '../../../catalogue/check/check-searched-labels.ts'
import { MOST_LABELS } from '../../../catalogue/index/label-segments.ts'
import { french, vocabulary } from '../../helpers/small-vocabulary.ts'

const placed = (...concepts: Parameters<typeof vocabulary>[1][]) =>
  vocabulary('X', ...concepts).concepts.map((concept, i) => ({ from: 'x.json', record: i + 1, concept: { ...concept, scheme: 'X' } }))

test('a label of empty words alone is worth a look, with file, record and field', () => {
  expect(checkSearchedLabels(placed(french('1', 'Boulanger', ['de la', 'mitron'])))).toMatchObject([
    { severity: 'warning', file: 'x.json', record: 1, field: 'altLabel.fr', message: expect.stringContaining('"de la"') },
  ])
})

test('so are more labels than are searched', () => {
  const names = Array.from({ length: MOST_LABELS }, (_, i) => `boulanger numéro ${i}`)
  expect(checkSearchedLabels(placed(french('1', 'Boulanger', names.slice(1))))).toEqual([])
  expect(checkSearchedLabels(placed(french('1', 'Boulanger', names)))).toMatchObject([{ code: 'too-big', field: 'altLabel.fr' }])
})
