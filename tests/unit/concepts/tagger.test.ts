import { describe, expect, test } from 'vitest'
import { tagger } from '../../../catalogue/concepts/tagger.ts'
import { french, vocabulary } from '../../helpers/small-vocabulary.ts'

const rome = vocabulary(
  'ROME',
  french('D1102', 'Boulanger / Boulangère', ['Artisan boulanger / Artisane boulangère']),
  french('J1501', 'Aide-soignant / Aide-soignante'),
  french('K1310', 'Assistant maternel / Assistante maternelle'),
  french('M1402', 'Chef / Cheffe de projet'),
  french('M1886', 'Responsable web', ['Chef / Cheffe de projet web']),
  french('L1508', 'Régisseur / Régisseuse du son', ['Technicien / Technicienne son']),
  french('M1203', 'Comptable', ['Agent / Agente comptable']),
  french('M1204', 'Contrôleur / Contrôleuse', ['Agent / Agente comptable']),
  french('K1401', 'Agent / Agente'),
)
const tag = tagger([rome])
const codes = (title: string, more: object = {}): readonly string[] =>
  tag({ language: 'fr', title, alternativeTitles: [], subjects: [], concepts: [], ...more }).map(({ code }) => code)

describe('a title names a concept', () => {
  test.each([
    ['Boulangère', 'D1102'],
    ['BOULANGERS', 'D1102'],
    ['boulanger / boulangère', 'D1102'],
    ['Boulanger(ère) (H/F)', 'D1102'],
    ['CAP boulanger : se former en un an', 'D1102'],
    ['Devenir aide-soignante', 'J1501'],
    ['Diplôme d’État d’aide soignant', 'J1501'],
    ['Congés de l’assistante maternelle', 'K1310'],
    ['Assistant·e maternel·le agréé·e', 'K1310'],
    ['Le guide des assistantes maternelles - édition 2026', 'K1310'],
    ['Chef de projet', 'M1402'],
    ['Cheffe de projet web', 'M1886'],
    ['Technicien son', 'L1508'],
  ])('%s: %s', (title, code) => {
    expect(codes(title)).toEqual([code])
  })

  test.each([
    ['one common word among others', 'Le boulanger de Valorgue'],
    ['one common word after a sign', 'Lycée du Port (boulanger)'],
    ['another word of the same stem', 'Boulangerie'],
    ['a phrase that longer names of others begin with', 'Chef de projet bâtiment'],
    ['a label of several concepts', 'Agent comptable'],
    ['a phrase in the middle', 'Un livre où des assistantes maternelles racontent'],
    ['the beginning of a label alone', 'Technicien'],
    ['nothing', ''],
    ['signs', '- / ( : )'],
  ])('but not by %s: %s', (_why, title) => {
    expect(codes(title)).toEqual([])
  })
})

describe('where a title says nothing', () => {
  test('another title does, then a subject heading that is a label, then a phrase said twice in the summary', () => {
    const summary = 'L’aide-soignante assiste. On forme des aides-soignants.'
    const alternativeTitles = ['Boulanger']
    const subjects = ['Assistantes maternelles']
    expect(codes('Un métier', { alternativeTitles, subjects, summary })).toEqual(['D1102'])
    expect(codes('Un métier', { subjects, summary })).toEqual(['K1310'])
    expect(codes('Un métier', { subjects: ['Assistantes maternelles -- Congés'], summary })).toEqual(['J1501'])
    expect(codes('Un métier', { summary: 'L’aide-soignante assiste.' })).toEqual([])
    expect(codes('Un métier', { summary: 'Boulanger un jour, boulanger toujours.' })).toEqual([])
  })
})

describe('what is given', () => {
  test('is at most three concepts a scheme, the longest names first, with the label in the document’s language', () => {
    const all = tag({
      language: 'fr-FR',
      title: 'Réunion',
      alternativeTitles: ['Boulanger', 'Comptable', 'Chef de projet web', 'Aide-soignant'],
      subjects: [],
      concepts: [],
    })
    expect(all.map(({ code }) => code)).toEqual(['M1886', 'J1501', 'D1102'])
    expect(all[1]).toEqual({ scheme: 'ROME', code: 'J1501', label: 'Aide-soignant / Aide-soignante' })
  })

  test('is nothing of a scheme of which the source states a concept itself', () => {
    expect(codes('Boulanger', { concepts: [{ scheme: 'ROME', code: 'D1104' }] })).toEqual([])
    expect(codes('Boulanger', { concepts: [{ scheme: 'RIASEC', code: 'R' }] })).toEqual(['D1102'])
  })

  test('comes from labels of the document’s own language', () => {
    expect(codes('Boulanger', { language: 'de' })).toEqual([])
    const both = vocabulary('ESCO', { code: 'e1', prefLabel: { fr: 'boulanger', es: 'panadero' } })
    expect(tagger([both])({ language: 'es', title: 'Panaderos', alternativeTitles: [], subjects: [], concepts: [] })).toEqual([
      { scheme: 'ESCO', code: 'e1', label: 'panadero' },
    ])
  })
})
