import { describe, expect, test } from 'vitest'
import { buildLabelSegments } from '../../../catalogue/index/label-segments.ts'
import { vocabularySchema } from '../../../catalogue/model/centre.ts'
import { keysOf } from '../../../catalogue/search/document-concepts.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import type { VocabularyInput } from '../../helpers/small-catalogue.ts'

/** The labels built of one language, as titles with the keys they lead to. */
function labels(language: string, carried: readonly string[], ...vocabularies: readonly VocabularyInput[]) {
  const built = buildLabelSegments(
    vocabularies.map(vocabulary => vocabularySchema.parse(vocabulary)),
    key => carried.includes(key),
  )
  const bytes = built.get(language)
  if (bytes === undefined) return undefined
  const loaded = new LoadedSegment(bytes.buffer)
  return Array.from({ length: loaded.documents }, (_, concept) => ({
    labels: loaded.titles(concept),
    keys: keysOf(loaded, concept),
  }))
}

const one = (labelled: Partial<VocabularyInput['concepts'][number]>, scheme = 'X', code = '1'): VocabularyInput => ({
  scheme,
  concepts: [{ code, prefLabel: {}, ...labelled }],
})
const A = 'A\t1'

describe('a concept stands in the labels of a language', () => {
  test('with its own key first and those it matches that documents carry', () => {
    const match = (code: string) => ({ scheme: 'A', code })
    const given = one({ prefLabel: { fr: 'un' }, exactMatch: [match('1'), match('2')], closeMatch: [match('3')] })
    expect(labels('fr', [A, 'A\t3', 'A\t9'], given)).toEqual([{ labels: ['un'], keys: ['X\t1', A, 'A\t3'] }])
  })

  test('where the other concept names the match', () => {
    const other = one({ closeMatch: [{ scheme: 'X', code: '1' }] }, 'A')
    expect(labels('fr', [A], one({ prefLabel: { fr: 'un' } }), other)).toEqual([{ labels: ['un'], keys: ['X\t1', A] }])
  })

  test('only when it leads to a document', () => {
    expect(labels('fr', [], one({ prefLabel: { fr: 'un' } }))).toBeUndefined()
    expect(labels('fr', ['X\t1'], one({ prefLabel: { fr: 'un' } }))).toHaveLength(1)
  })

  test('with the labels of all vocabularies that hold it, of all countries of the language, each once', () => {
    const given = one({ prefLabel: { pt: 'padeiro', 'pt-BR': 'panificador' }, altLabel: { pt: ['padeiro', 'b'] } })
    const more = one({ prefLabel: { pt: 'padeiro' }, altLabel: { pt: ['a'] } })
    expect(labels('pt', ['X\t1'], given, more)?.[0]?.labels).toEqual(['padeiro', 'panificador', 'a', 'b'])
  })

  test('by an alternative label where it has no preferred one', () => {
    expect(labels('fr', ['X\t1'], one({ altLabel: { fr: ['deux'] } }))?.[0]?.labels).toEqual(['deux'])
  })
})

test.each([
  ['panadero/panadera', 'panadero / panadera'],
  ['directeur technique/directrice technique', 'directeur technique / directrice technique'],
  ['panadero / panadera', 'panadero / panadera'],
  ['serveur web/mobile', 'serveur web/mobile'],
  ['TCP/IP', 'TCP/IP'],
  ['a/b/c', 'a/b/c'],
  ['  two \n lines  ', 'two lines'],
])('a label is read in both genders where it names both: %s', (given, shown) => {
  expect(labels('es', ['X\t1'], one({ prefLabel: { es: given } }))?.[0]?.labels).toEqual([shown])
})

test.each([
  ['empty', ''],
  ['blank', ' \u00a0\n'],
  ['of 10,000 characters', 'mot '.repeat(2_500)],
])('a label that is %s is none', (_, label) => {
  expect(labels('fr', ['X\t1'], one({ prefLabel: { fr: label } }))).toBeUndefined()
})

test('names of parts of every object are codes, schemes and labels like any other', () => {
  const given = one(
    { prefLabel: { fr: '__proto__' }, altLabel: { fr: ['constructor'] }, exactMatch: [{ scheme: 'constructor', code: 'toString' }] },
    '__proto__',
    'constructor',
  )
  expect(labels('fr', ['constructor\ttoString'], given)).toEqual([
    { labels: ['__proto__', 'constructor'], keys: ['__proto__\tconstructor', 'constructor\ttoString'] },
  ])
})

test('codes are no words', () => {
  const built = buildLabelSegments([vocabularySchema.parse(one({ prefLabel: { fr: 'un' } }, 'ESCO', 'occupation'))], () => true)
  const loaded = new LoadedSegment(built.get('fr')!.buffer)
  expect(loaded.segment.terms.find('occup')).toBe(-1)
  expect(loaded.segment.meta.terms).toBe(1)
})
