import { describe, expect, test } from 'vitest'
import { labelForms } from '../../../catalogue/concepts/label-forms.ts'

describe('the forms of a label', () => {
  test.each([
    ["Agent / Agente d'entretien", ["Agent d'entretien", "Agente d'entretien"]],
    ['directeur technique/directrice technique', ['directeur technique', 'directrice technique']],
    ["chargé/chargée d'enseignement", ["chargé d'enseignement", "chargée d'enseignement"]],
    ['scaphandrier/scaphandrière TP', ['scaphandrier TP', 'scaphandrière TP']],
    ['Boulanger', ['Boulanger']],
  ])('of both genders: %s', (label, forms) => {
    expect(labelForms(label)).toEqual(forms)
  })

  test.each(['juge/magistrat', 'entrées/sorties/stocks', '/', 'a/', '24/7', ''])('%j is one label, and no two genders', label => {
    expect(labelForms(label)).toEqual([label])
  })
})
