import { describe, expect, test } from 'vitest'
import { checkVocabularies } from '../../../catalogue/check/check-vocabularies.ts'
import type { DraftConcept } from '../../../catalogue/draft/concept-line.ts'
import type { Vocabulary } from '../../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../../catalogue/model/centre.ts'
import { mergeVocabularies, placedConcepts } from '../../../catalogue/release/merge-vocabularies.ts'

const concept = (scheme: string, code: string, fr: string, more: Partial<DraftConcept> = {}): DraftConcept => ({
  scheme,
  code,
  prefLabel: { fr },
  altLabel: {},
  broader: [],
  exactMatch: [],
  closeMatch: [],
  ...more,
})
const own = (file: string, scheme: string, concepts: readonly unknown[]): { file: string; vocabulary: Vocabulary } => ({
  file,
  vocabulary: vocabularySchema.parse({ scheme, concepts }),
})
async function* imported(...concepts: readonly (readonly [source: string, concept: DraftConcept])[]) {
  for (const [source, one] of concepts) yield { source, concept: one }
}

describe('vocabularies of the centre and of the draft', () => {
  test('are one file a scheme: the centre’s word stands, the other is still found, everything sorted', async () => {
    const mine = [own('vocabulary/metiers.json', 'ESCO', [{ code: 'b', prefLabel: { fr: 'Veilleur' }, altLabel: { fr: ['Guetteur'] } }])]
    const placed = await placedConcepts(
      mine,
      imported(
        ['esco', concept('ESCO', 'b', 'Gardien', { licence: 'CC BY 4.0', broader: ['2'] })],
        ['esco', concept('ESCO', 'a', 'Allumeur', { licence: 'CC BY 4.0' })],
        ['esco-2', concept('ESCO', 'a', 'Lampiste', { prefLabel: { fr: 'Lampiste', es: 'Farolero' } })],
        ['esco', concept('Métiers !', 'z', 'Z')],
        ['esco', concept('synonyms', 'z', 'Z')],
      ),
    )
    const merged = mergeVocabularies(placed, mine)
    expect(merged.map(({ file, vocabulary }) => [file, vocabulary.scheme])).toEqual([
      ['vocabulary/metiers.json', 'ESCO'],
      ['vocabulary/metiers-2.json', 'Métiers !'],
      ['vocabulary/synonyms-2.json', 'synonyms'],
    ])
    expect(merged[0]?.vocabulary).toMatchObject({
      licence: 'CC BY 4.0',
      concepts: [
        { code: 'a', prefLabel: { fr: 'Allumeur', es: 'Farolero' }, altLabel: { fr: ['Lampiste'] } },
        { code: 'b', prefLabel: { fr: 'Veilleur' }, altLabel: { fr: ['Gardien', 'Guetteur'] }, broader: ['2'] },
      ],
    })
    for (const { vocabulary } of merged) expect(vocabularySchema.parse(vocabulary)).toEqual(vocabulary)
  })

  test('are checked: no label, an empty one, the same concept twice, a broader concept that is nowhere', async () => {
    const mine = [
      own('vocabulary/a.json', 'A', [
        { code: '1', prefLabel: {} },
        { code: '2', prefLabel: { fr: ' ' }, altLabel: { fr: [''] }, broader: ['g'] },
      ]),
    ]
    const placed = await placedConcepts(
      mine,
      imported(
        ['s', concept('A', '2', 'Deux', { broader: ['nowhere'] })],
        ['s', concept('A', '3', 'Trois', { broader: ['nowhere'] })],
        ['s', concept('G', 'g', 'Groupe')],
      ),
    )
    expect(checkVocabularies(placed)).toMatchObject([
      { severity: 'refused', file: 'vocabulary/a.json', record: 1, id: 'A:1', field: 'prefLabel' },
      { severity: 'refused', file: 'vocabulary/a.json', record: 2, field: 'prefLabel.fr' },
      { severity: 'refused', file: 'vocabulary/a.json', record: 2, field: 'altLabel.fr' },
      { severity: 'warning', code: 'duplicate-id', file: 's', message: expect.stringContaining('A:2') },
      { severity: 'warning', code: 'bad-reference', file: 's', message: expect.stringMatching(/^2 concepts of A .*nowhere/) },
    ])
  })

  test('that are in order have nothing to say', async () => {
    const placed = await placedConcepts(
      [],
      imported(['s', concept('ESCO', '1', 'Un', { broader: ['2166'] })], ['s', concept('ISCO-08', '2166', 'G')]),
    )
    expect(checkVocabularies(placed)).toEqual([])
  })
})
