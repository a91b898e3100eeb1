import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'

const french = createAnalyzer('fr')
const terms = (text: string) => french.terms(text)
const surfaces = (text: string) =>
  chunksOf(text).flatMap(chunk => french.analyse(chunk).parts.flatMap(part => part.forms.map(form => form.surface)))

describe('French words that belong together get one term', () => {
  test.each([
    ['infirmier', 'infirmière', 'infirmiers', 'infirmières'],
    ['boulanger', 'boulangère', 'boulangers'],
    ['vendeur', 'vendeuse', 'vendeurs', 'vendeuses'],
    ['directeur', 'directrice'],
    ['formateur', 'formatrice'],
    ['agent', 'agente', 'agents', 'agent(e)', 'agent·e', 'agent.e', 'agent·e·s', 'agent-e'],
    ['vendeur(se)', 'vendeur·euse', 'vendeur'],
    ['instituteur-trice', 'instituteur'],
    ['conseiller·ère', 'conseillère', 'conseiller'],
    ['sportif', 'sportive'],
    ['paysan', 'paysanne'],
    ['chargé', 'chargée'],
    ['employé', 'employée', 'employés'],
    ['emploi', 'emplois'],
    ['travail', 'travaux'],
    ['sérieux', 'sérieuse'],
    ['ingénieur', 'ingénieure'],
    ["l'apprentissage", 'apprentissage', 'l’apprentissage', "d'apprentissage"],
    ['CAP', 'C.A.P.', 'cap'],
    ['bac+2', 'bac +2', 'Bac + 2'],
  ])('%s', (...words) => {
    const [first, ...others] = words.map(terms)
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('French words that differ keep different terms', () => {
  test.each([
    ['formateur', 'formation'],
    ['employé', 'emploi'],
    ['boulanger', 'boulangerie'],
    ['C++', 'C#'],
    ['art', 'artère'],
  ])('%s and %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other))
  })
})

describe('French spelling', () => {
  test('names both forms of inclusive writing, for completions', () => {
    expect(surfaces('vendeur(se)')).toEqual(['vendeur', 'vendeuse'])
    expect(surfaces('infirmier·ère')).toEqual(['infirmier', 'infirmiere'])
    expect(surfaces('accastilleur(se)-monteur(se)')).toEqual(['accastilleur', 'accastilleuse', 'monteur', 'monteuse'])
  })

  test('keeps "été" whole and never takes it for an empty word', () => {
    const [part] = french.analyse('été').parts
    expect(part).toMatchObject({ term: 'ete', isStop: false })
    expect(french.analyse("d'été").parts[0]?.isStop).toBe(false)
    expect(french.analyse('le').parts[0]?.isStop).toBe(true)
    expect(french.analyse('veux').parts[0]?.isStop).toBe(true)
    expect(french.analyse('à').parts[0]?.isStop).toBe(true)
  })

  test('leaves "aujourd’hui" and "presqu’île" readable', () => {
    expect(surfaces('aujourd’hui presqu’île')).toEqual(['aujourdhui', 'ile'])
  })

  test.each(['C++', '3D', 'K1202', 'C#'])('lets the code %s survive', code => {
    expect(terms(code)).toEqual([code.toLowerCase()])
  })

  test('indexes a level whole and by its letters', () => {
    expect(french.analyse('bac+2')).toMatchObject({ parts: [{ term: 'bac' }], whole: { term: 'bac+2' } })
  })

  test('indexes a compound whole and in its parts', () => {
    const compound = french.analyse('aide-soignante')
    expect(compound.parts.map(part => part.term)).toEqual(terms('aide soignante'))
    expect(compound.whole?.term).toBe('aidesoign')
    expect(french.analyse('week-end').whole?.term).toBe(terms('weekend')[0])
  })
})

describe('P703: an ordinal is one word, however it is written', () => {
  test.each([
    ['3e', '3ème', '3eme', '3em', '3è', '3ième', 'troisième', 'troisieme', '3EME'],
    ['1re', '1ère', '1ere', '1er', 'première', 'premier', 'premiere'],
    ['2de', '2nde', '2nd', 'seconde'],
    ['4e', '4ème', 'quatrième'],
    ['5eme', 'cinquième'],
    ['6ème', 'sixième', 'sixieme'],
    ['12e', '12ème', '12eme'],
    ['Tle', 'terminale'],
  ])('%s', (...words) => {
    const [first, ...others] = words.map(terms)
    for (const other of others) expect(other).toEqual(first)
  })

  test.each([
    ['3e', '3D'],
    ['2de', '2D'],
    ['2e', '3e'],
    ['12e', '2e'],
    ['1re', '2de'],
  ])('%s is not %s', (one, other) => {
    expect(terms(one)).not.toEqual(terms(other))
  })

  test('only in French', () => {
    expect(createAnalyzer('en').terms('3e')).toEqual(['3e'])
  })
})
