import { describe, expect, test } from 'vitest'
import { linkVocabularies } from '../../../catalogue/concepts/link-vocabularies.ts'
import type { Vocabulary } from '../../../catalogue/model/centre.ts'
import { french, vocabulary } from '../../helpers/small-vocabulary.ts'

const matches = ({ concepts }: Vocabulary, kind: 'exactMatch' | 'closeMatch') =>
  Object.fromEntries(concepts.filter(own => own[kind].length > 0).map(own => [own.code, own[kind].map(({ code }) => code)]))
const linked = (...vocabularies: readonly Vocabulary[]) => {
  const [first, second] = linkVocabularies(vocabularies)
  return { first: first!, second: second! }
}

describe('equal labels', () => {
  test('match exactly, whatever the case, the accents, the apostrophe and the gender, and the match stands at both ends', () => {
    const esco = vocabulary('ESCO', french('e1', 'agent d’entretien/agente d’entretien'), french('e2', 'Œnologue'))
    const rome = vocabulary('ROME', french('K2204', 'Nettoyeur', ["AGENT / AGENTE D'ENTRETIEN"]), french('A1423', 'œnologue'))
    const { first, second } = linked(esco, rome)
    expect(matches(first, 'exactMatch')).toEqual({ e1: ['K2204'], e2: ['A1423'] })
    expect(matches(second, 'exactMatch')).toEqual({ K2204: ['e1'], A1423: ['e2'] })
    expect(first.concepts[0]?.exactMatch).toEqual([{ scheme: 'ROME', code: 'K2204' }])
  })

  test('that name several concepts of one scheme match nothing exactly, but the one that prefers the label', () => {
    const esco = vocabulary(
      'ESCO',
      french('e1', 'chef cuisinier', ['chef']),
      french('e2', 'chef de chantier', ['chef']),
      french('e3', 'x1'),
    )
    const rome = vocabulary(
      'ROME',
      french('r1', 'Chef'),
      french('r2', 'Autre', ['chef cuisinier']),
      french('r3', 'Encore', ['chef cuisinier']),
    )
    expect(matches(linked(esco, rome).first, 'exactMatch')).toEqual({})
    const preferring = vocabulary('ROME', french('r1', 'Chef cuisinier'), french('r2', 'Autre', ['chef cuisinier']))
    expect(matches(linked(esco, preferring).first, 'exactMatch')).toEqual({ e1: ['r1'] })
  })

  test('that are alternative at both ends are close only', () => {
    const { first } = linked(
      vocabulary('ESCO', french('e1', 'berger', ['pasteur']), french('e2', 'x1')),
      vocabulary('ROME', french('K1212', 'Ministre du culte', ['Pasteur'])),
    )
    expect(matches(first, 'exactMatch')).toEqual({})
    expect(matches(first, 'closeMatch')).toEqual({ e1: ['K1212'] })
  })

  test('with two concepts match the one called by a preferred label exactly, and the other closely where it prefers the label', () => {
    const esco = vocabulary(
      'ESCO',
      french('e1', 'poissonnier', ['écailler', 'mareyeur']),
      french('e2', 'négociant'),
      french('e3', 'x2'),
      french('e4', 'x3'),
    )
    const rome = vocabulary('ROME', french('D1105', 'Poissonnier'), french('G1608', 'Ecailler'), french('D1101', 'Négociant', ['Mareyeur']))
    const { first } = linked(esco, rome)
    expect(matches(first, 'exactMatch')).toEqual({ e1: ['D1105'], e2: ['D1101'] })
    expect(matches(first, 'closeMatch')).toEqual({ e1: ['G1608'] })
  })

  test('of different languages, or of one scheme, match nothing', () => {
    const english = vocabulary('ESCO', { code: 'e1', prefLabel: { en: 'coach' } })
    expect(matches(linked(english, vocabulary('ROME', french('r1', 'coach'))).first, 'exactMatch')).toEqual({})
    expect(
      matches(linked(vocabulary('ROME', french('r1', 'coach')), vocabulary('ROME', french('r2', 'coach'))).first, 'exactMatch'),
    ).toEqual({})
  })
})

describe('what a source states', () => {
  test('stays, and nothing of ours comes beside it for that scheme', () => {
    const stated = [{ scheme: 'ROME', code: 'r2' }]
    const esco = vocabulary('ESCO', french('e1', 'boulanger', [], { closeMatch: stated }), french('e2', 'fleuriste'))
    const { first, second } = linked(esco, vocabulary('ROME', french('r1', 'Boulanger'), french('r2', 'Fleuriste')))
    expect(matches(first, 'exactMatch')).toEqual({ e2: ['r2'] })
    expect(matches(first, 'closeMatch')).toEqual({ e1: ['r2'] })
    expect(matches(second, 'exactMatch')).toEqual({ r2: ['e2'] })
  })
})

/** Occupations that nothing asks about: they give words their worth. */
const others = (prefix: string, words: readonly string[]) => words.map((word, i) => french(`${prefix}${i}`, word))
const TRADES = ['tourneur', 'soudeur', 'peintre', 'maçon', 'couvreur', 'plombier', 'grutier', 'vitrier', 'facteur', 'libraire']

describe('labels that are alike', () => {
  const rome = vocabulary(
    'ROME',
    french('H2408', 'Imprimeur textile', ['Technicien impression textile'], { broader: ['H24'] }),
    french('I1203', 'Technicien ascenseur', [], { broader: ['I12'] }),
    ...others('r', TRADES),
  )

  test('are close when they share their telling words, and not when they share a common one', () => {
    const esco = vocabulary(
      'ESCO',
      french('e1', 'technicien d’impression en industrie textile', ['technicien impression du textile']),
      french('e2', 'technicien forestier'),
      ...others(
        'x',
        TRADES.map(trade => `maître ${trade} ferroviaire`),
      ),
    )
    const { first, second } = linked(esco, rome)
    expect(matches(first, 'closeMatch').e1).toEqual(['H2408'])
    expect(matches(first, 'closeMatch').e2).toBeUndefined()
    expect(matches(second, 'closeMatch').H2408).toEqual(['e1'])
  })

  test('are close to none where two are alike equally on either side', () => {
    const printer = 'imprimeur textile grand format couleur sérigraphie numérique brodé'
    const esco = vocabulary(
      'ESCO',
      french('e1', `${printer} soie`),
      french('e2', `${printer} coton`),
      ...others(
        'x',
        TRADES.map(trade => `${trade} ferroviaire`),
      ),
    )
    const twins = vocabulary('ROME', french('r1', `${printer} lin`), french('r2', `${printer} laine`), ...others('r', TRADES))
    const close = matches(linked(esco, twins).first, 'closeMatch')
    expect([close.e1, close.e2]).toEqual([undefined, undefined])
  })

  test('are helped by neighbours of the same group that went to one group of the other scheme', () => {
    const group = { broader: ['C7'] }
    const sheets = vocabulary(
      'ROME',
      french('H1', 'Régleur presse plasturgie', [], { broader: ['H'] }),
      french('D1', 'Journaliste presse magazine', [], { broader: ['E'] }),
      ...['alésage', 'fraisage', 'tournage'].map((word, i) => french(`H2${i}`, `Opérateur ${word}`, [], { broader: ['H'] })),
      ...others('r', TRADES),
    )
    const neighbours = ['alésage', 'fraisage', 'tournage'].map((word, i) => french(`n${i}`, `opérateur ${word}`, [], group))
    const asked = french('e1', 'régleur presse caoutchouc', [])
    const trades = others(
      'x',
      TRADES.map(trade => `${trade} ferroviaire`),
    )
    expect(matches(linked(vocabulary('ESCO', asked, ...neighbours, ...trades), sheets).first, 'closeMatch').e1).toBeUndefined()
    const grouped = vocabulary('ESCO', { ...asked, ...group }, ...neighbours, ...trades)
    expect(matches(linked(grouped, sheets).first, 'closeMatch').e1).toEqual(['H1'])
  })
})
