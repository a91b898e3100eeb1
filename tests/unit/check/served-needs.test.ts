import { expect, test } from 'vitest'
import { institutionIn, personIn } from '../../../catalogue/check/check-names.ts'
import { ServedNeeds } from '../../../catalogue/check/served-needs.ts'
import { sampleDocument } from '../../helpers/sample-centre.ts'
import { centre } from '../demo-centre-folder.ts'

const problems = (...needs: readonly (readonly string[])[]) => {
  const served = new ServedNeeds(centre)
  for (const [index, of] of needs.entries()) served.see(sampleDocument(`k${index}`, { needs: [...of] }))
  return served.problems()
}

test('P324: needs that no document serves are one warning, which names them and says how they are given', () => {
  const all = centre.needs.map(({ id }) => id)
  expect(problems()).toEqual([])
  expect(problems(all)).toEqual([])
  const [first = '', ...rest] = all
  expect(problems(rest)).toMatchObject([{ severity: 'warning', field: 'needs', message: expect.stringContaining(`(${first}); its door`) }])
  expect(problems([], [])[0]?.message).toMatch(/^No document serves any need: .*their doors on the first screen open on nothing/)
})

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
