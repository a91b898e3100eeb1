import { expect, test } from 'vitest'
import { institutionIn, personIn } from '../../../catalogue/check/check-names.ts'

test('R7: of several institutions in a text the first of the list is named, by its words or written as one, and no part of a word is one', () => {
  const names = {
    institutions: ['Pôle emploi', 'CIO', 'Cap emploi', 'Pôle'],
    generic: ['cap emploi local'],
    firstNames: [],
    premiumNumbers: [],
  }
  expect(institutionIn('Le CIO avec Pôle Emploi', names)).toBe('Pôle emploi')
  expect(institutionIn('CapEmploi', names)).toBe('Cap emploi')
  expect(institutionIn('un pôle', names)).toBe('Pôle')
  expect(institutionIn('C.I.O. du centre', names)).toBe('CIO')
  for (const text of ['précieux', 'emploi', 'cap sur l’emploi', 'cap emploi local', '']) expect(institutionIn(text, names)).toBeUndefined()
})

test('R7: what people are at work is nobody’s name, in an event or a desk, and a name after a title is', () => {
  const names = { institutions: [], generic: [], firstNames: ['sophie'], premiumNumbers: [] }
  for (const text of [
    'Professeur EPS',
    'Professeur Documentaliste',
    'Docteur Vétérinaire',
    'Professeure agrégée',
    'Docteur en pharmacie',
    'PROFESSEUR FLE',
  ])
    expect(personIn(text, names)).toBeUndefined()
  for (const text of ['Professeur Dupont', 'Docteur Martin', 'Dr Lee', 'Docteur VIGNAL', 'Professeur Principaud', 'Mme Vétérinaire'])
    expect(personIn(text, names)?.isSure).toBe(true)
})
