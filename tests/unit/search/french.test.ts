import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

let engine: SearchEngine

beforeAll(async () => {
  engine = await engineOf([
    { title: 'Infirmier / Infirmière', body: 'Soins de nuit à l’hôpital.' },
    { title: 'Boulanger / Boulangère', body: "Se forme par l'apprentissage." },
    { title: 'Vendeur(se) en magasin' },
    { title: 'Agent·e d’accueil' },
    { title: 'Jobs d’été', body: 'Où chercher.' },
    { title: 'Développeur / Développeuse C++', body: 'Niveau bac+2. Image 3D.' },
    {
      title: 'Petite enfance',
      body: 'Le CAP est demandé. Fiche K1202.',
      concepts: [{ scheme: 'ROME', code: 'K1202', label: 'Éducation de jeunes enfants' }],
    },
    { title: "L'alternance, mode d'emploi", body: 'Tout sur l’alternance.' },
    { title: 'Aide-soignant / Aide-soignante' },
    { title: 'Le travail le week-end' },
  ])
})

describe('what plain lunr gets wrong in French', () => {
  test.each([
    ['a full word typed as a beginning', 'infirmière', 'Infirmier / Infirmière'],
    ['a beginning of two letters', 'in', 'Infirmier / Infirmière'],
    ['a beginning without accents', 'develop', 'Développeur / Développeuse C++'],
    ['an elided word', 'apprentissage', 'Boulanger / Boulangère'],
    ['a word typed with its elision', "l'apprentissage", 'Boulanger / Boulangère'],
    ['an unfinished word after an elision', "l'apprenti", 'Boulanger / Boulangère'],
    ['an unfinished word after a typographic elision', 'd’altern', "L'alternance, mode d'emploi"],
    ['a mistyped word after an elision', "l'aprentissage", 'Boulanger / Boulangère'],
    ['a typographic apostrophe', 'l’alternance', "L'alternance, mode d'emploi"],
    ['no accents, feminine', 'infirmiere', 'Infirmier / Infirmière'],
    ['feminine of -er', 'boulangère', 'Boulanger / Boulangère'],
    ['feminine without its accent', 'boulangere', 'Boulanger / Boulangère'],
    ['plural', 'boulangers', 'Boulanger / Boulangère'],
    ['feminine of -eur', 'vendeuse', 'Vendeur(se) en magasin'],
    ['masculine of an inclusive title', 'vendeur', 'Vendeur(se) en magasin'],
    ['a middle dot', 'agente', 'Agent·e d’accueil'],
    ['inclusive writing typed', 'vendeur·euse', 'Vendeur(se) en magasin'],
    ['two letters swapped', 'infirmeir', 'Infirmier / Infirmière'],
    ['one letter wrong', 'boulonger', 'Boulanger / Boulangère'],
    ['one letter missing', 'apprentisage', 'Boulanger / Boulangère'],
    ['été', 'été', 'Jobs d’été'],
    ['été among empty words', 'les jobs de l’été', 'Jobs d’été'],
    ['C++', 'C++', 'Développeur / Développeuse C++'],
    ['CAP', 'CAP', 'Petite enfance'],
    ['C.A.P.', 'C.A.P.', 'Petite enfance'],
    ['bac+2', 'bac+2', 'Développeur / Développeuse C++'],
    ['bac + 2', 'bac + 2', 'Développeur / Développeuse C++'],
    ['3D', '3d', 'Développeur / Développeuse C++'],
    ['a code', 'k1202', 'Petite enfance'],
    ['a compound in two words', 'aide soignante', 'Aide-soignant / Aide-soignante'],
    ['a compound in one word', 'weekend', 'Le travail le week-end'],
    ['half a compound', 'soignant', 'Aide-soignant / Aide-soignante'],
    ['a concept’s label', 'éducation jeunes enfants', 'Petite enfance'],
  ])('%s: "%s"', (_, words, title) => {
    expect(titles(find(engine, words, { typing: true }))[0]).toBe(title)
  })

  test('an empty word never empties "all words"', () => {
    expect(titles(find(engine, 'le soin de la nuit à l’hôpital'))[0]).toBe('Infirmier / Infirmière')
    expect(find(engine, 'le soin de la nuit').unknown).toEqual([])
  })

  test('a query of empty words alone still answers, by titles', () => {
    expect(titles(find(engine, 'le'))).toContain('Le travail le week-end')
  })

  test('several words in a gender or number of their own meet one title', () => {
    expect(titles(find(engine, 'agents d’accueil'))[0]).toBe('Agent·e d’accueil')
  })
})
