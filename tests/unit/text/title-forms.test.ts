import { expect, test } from 'vitest'
import { titleForms, titleKey } from '../../../catalogue/text/title-forms.ts'

test.each([
  ['Boulanger / Boulangère', ['Boulanger', 'Boulangère']],
  ["Agent / Agente d'entretien", ["Agent d'entretien", "Agente d'entretien"]],
  ['Chef cuisinier / Cheffe cuisinière', ['Chef cuisinier', 'Cheffe cuisinière']],
  ['Secrétaire général / Secrétaire générale (50 salariés)', ['Secrétaire général (50 salariés)', 'Secrétaire générale (50 salariés)']],
  ['Fleuriste', ['Fleuriste']],
  ['Entrée/sortie', ['Entrée/sortie']],
])('gives both forms of %s', (title, forms) => {
  expect(titleForms(title)).toEqual(forms)
})

test('two titles that read alike have one key', () => {
  expect(titleKey("Agent(e) d'entretien")).toBe(titleKey('AGENT (E) D’ENTRETIEN'))
  expect(titleKey('Développeur C++')).toBe('developpeur c++')
})
