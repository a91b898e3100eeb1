import { describe, expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import { readCost } from '../../../catalogue/formats/csv/read-cost.ts'
import { readDate } from '../../../catalogue/formats/csv/read-date.ts'
import { kindByWord } from '../../../catalogue/formats/kind-words.ts'
import { KINDS } from '../../../catalogue/model/document.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const rowsOf = async (content: string) => {
  const file = memoryFile('x.csv', content)
  return readAll(csv, [file], { mapping: await csv.proposeMapping?.([file]) })
}

describe('P323: kinds are taken in the words of the eight languages', () => {
  test.each(LANGUAGES)('as the screens of $tag call them', ({ tag }) => {
    const words = createWords(tag, 'fr')
    const wrong = KINDS.flatMap(kind =>
      [words.say(`kind.${kind}`), words.say(`kinds.${kind}`)].filter(
        label => kindByWord(label) !== kind && kindByWord(label.toUpperCase()) !== kind,
      ),
    )
    // A word that two kinds share in a language, or in two, means the first of them.
    expect(wrong).toEqual([])
  })

  test('in a column called Catégorie, without a mapping, and whatever case and accents', async () => {
    const words = ['fiche métier', 'Fiche formation', 'VIDEO', 'vidéo', 'Bücher', 'كتاب', 'job-sheet']
    const { records, problems } = await rowsOf(`Cote;Titre;Catégorie\n${words.map((word, index) => `A${index};t;${word}`).join('\n')}\n`)
    expect(records.map(({ document }) => document.kind)).toEqual(['job-sheet', 'training', 'video', 'video', 'book', 'book', 'job-sheet'])
    expect(problems).toEqual([])
  })

  test('a word that nobody knows is named with all that are known, and how the mapping is told', async () => {
    const { records, problems } = await rowsOf('Cote;Titre;Catégorie\nA1;t;Thèse doctorale\nA2;u;Livre\n')
    expect(records.map(({ document }) => document.kind)).toEqual(['document', 'book'])
    expect(problems).toMatchObject([{ record: 2, field: 'kind' }])
    for (const part of [
      '"Thèse doctorale"',
      'job-sheet (fiche métier)',
      'book (livre)',
      '"kind": {"column": "Catégorie", "values": {"Thèse doctorale": ...}}',
    ])
      expect(problems[0]?.message).toContain(part)
  })

  test('P698: as it is written; the values are listed at the first such word of a file, and never again', async () => {
    const { problems } = await rowsOf('Cote;Titre;Catégorie\nA1;t;Thèse\nA2;u;Mémoire\nA3;v;Mémoire\nA4;w;Livre\n')
    expect(problems.map(({ record }) => record)).toEqual([2, 3, 4])
    expect(problems.map(({ message }) => message.includes('job-sheet (fiche métier)'))).toEqual([true, false, false])
    const again = '"Mémoire" is no value of this field; add it to the mapping\'s value table. The document went in without it.'
    expect(problems.slice(1).map(({ message }) => message)).toEqual([again, again])
  })

  test('the mapping’s own words are stronger, and what it says of all others is weaker', async () => {
    const file = memoryFile('x.csv', 'n;t;k\n1;a;Livre\n2;b;Guide\n3;c;Zzz\n')
    const mapping = { key: 'n', fields: { title: 't', kind: { column: 'k', values: { livre: 'law' }, otherwise: 'video' } } }
    const { records } = await readAll(csv, [file], { mapping })
    expect(records.map(({ document }) => document.kind)).toEqual(['law', 'guide', 'video'])
  })
})

describe('P323: what something costs', () => {
  test.each([
    ['gratuit', { kind: 'free' }],
    ['GRATUITE', { kind: 'free' }],
    ['0', { kind: 'free' }],
    ['0 €', { kind: 'free' }],
    ['0,00 €', { kind: 'free' }],
    ['€ 0.00', { kind: 'free' }],
    ['kostenlos', { kind: 'free' }],
    ['безкоштовно', { kind: 'free' }],
    ['Gratuit sur inscription', { kind: 'free', note: 'Gratuit sur inscription' }],
    ['payant', { kind: 'paid' }],
    ['12,50 €', { kind: 'paid', note: '12,50 €' }],
    ['1 200 EUR', { kind: 'paid', note: '1 200 EUR' }],
    ['25', { kind: 'paid' }],
    ['Gratuit pour les étudiants, 15 € sinon', { kind: 'paid', note: 'Gratuit pour les étudiants, 15 € sinon' }],
    ['finançable', { kind: 'fundable' }],
    ['Éligible CPF', { kind: 'fundable' }],
    ['nc', { kind: 'unknown' }],
    ['sur devis', undefined],
    ['2026', { kind: 'paid' }],
    ['voir le site', undefined],
  ])('%s', (text, cost) => expect(readCost(text)).toEqual(cost))

  test('has well-known headers, and what is not understood is named with what would be', async () => {
    const { records, problems } = await rowsOf('Code;Intitulé;Tarif\n1;a;gratuit\n2;b;0\n3;c;350 €\n4;d;sur devis\n5;e;\n')
    expect(records.map(({ document }) => document.cost)).toEqual([
      { kind: 'free' },
      { kind: 'free' },
      { kind: 'paid', note: '350 €' },
      undefined,
      undefined,
    ])
    expect(problems).toMatchObject([{ record: 5, field: 'cost', message: expect.stringContaining('an amount such as "12 €"') }])
  })

  test('what a book was bought for is no cost of reading it here', async () => {
    const { records } = await rowsOf('Cote;Titre;Prix\nA1;a;25 €\nA2;b;12 €\n')
    expect(records.map(({ document }) => document.cost)).toEqual([undefined, undefined])
    const called = await rowsOf('Cote;Titre;Tarif\nA1;a;25 €\nA2;b;12 €\n')
    expect(called.records.map(({ document }) => document.cost)).toEqual([undefined, undefined])
    expect((await rowsOf('Code;Titre;Prix\nA1;a;25 €\nA2;b;0\n')).records.map(({ document }) => document.cost?.kind)).toEqual([
      'paid',
      'free',
    ])
  })
})

describe('P323: a key tells the rows apart and looks like one', () => {
  const sketch = async (content: string) => csv.sketchMapping?.([memoryFile('x.csv', content)])
  const SUMMARIES =
    'Titre;Résumé;Prix\nSoigner;Un métier au contact des gens;0\nSoigner;Un métier du bâtiment;10\nCompter;Une autre chose;20\n'

  test('no summary, title in words, or price is proposed: the key is asked for', async () => {
    const start = await sketch(SUMMARIES)
    expect(start).toMatchObject({ key: '', fields: { title: 'Titre', summary: 'Résumé' } })
    const { problems } = await readAll(csv, [memoryFile('x.csv', SUMMARIES)], { mapping: start, mappingFile: 'x.start.json' })
    expect(problems).toMatchObject([
      { code: 'bad-mapping', file: 'x.start.json', message: expect.stringContaining('a number or a code of its own in every row') },
    ])
  })

  test('a column of short words that are all different is', async () => {
    expect(await sketch('Repère;Titre;Résumé\nR-1;Soigner les gens;Un\nR-2;Bâtir;Deux\n')).toMatchObject({ key: 'Repère' })
  })

  test('a code that repeats in most rows is no key', async () => {
    expect(await csv.proposeMapping?.([memoryFile('x.csv', 'Code;Titre\nJ1506;a\nJ1506;b\nJ1506;c\nK1;d\nK1;e\n')])).toBeUndefined()
  })
})

test('P323: a mapping kept from an import before that does not fit says where it lies, and what to do', async () => {
  const file = memoryFile('x.csv', 'Code;Intitulé\n1;a\n')
  const mapping = { key: 'N°', fields: { title: 'Intitulé' } }
  const { problems } = await readAll(csv, [file], { mapping, mappingFile: '/data/mappings/x.json' })
  expect(problems).toMatchObject([
    { code: 'missing-column', field: 'key', message: expect.stringContaining('The mapping in /data/mappings/x.json names a column "N°"') },
  ])
  expect(problems[0]?.message).toContain('give another with --mapping, or delete it')
})

test('P323: the headers of a library’s own export need no mapping, and a name that nobody knows is told before what it leaves out', async () => {
  for (const header of ['N° de notice', 'n° notice', 'No de notice', 'N°'])
    expect(await csv.proposeMapping?.([memoryFile('x.csv', `${header};Titre\n1;a\n2;b\n`)])).toMatchObject({
      key: header,
      fields: { title: 'Titre' },
    })
  const { problems } = await readAll(csv, [memoryFile('x.csv', 'a;b\n1;c\n')], {
    mapping: { clé: 'a', fields: { title: 'b' } },
    mappingFile: 'm.json',
  })
  expect(problems[0]?.message).toContain('A mapping has no part "clé"')
})

test('P323: where the centre is known, only its kinds and the common ones are kinds, by their labels too', async () => {
  const kinds = new Map([['cassette', ['Cassette audio', 'Audio tape']]])
  const file = memoryFile('x.csv', 'N°;Titre;Type\n1;a;cassette AUDIO\n2;b;atelier\n3;c;livre\n4;d;cassette\n')
  const mapping = { key: 'N°', fields: { title: 'Titre', kind: 'Type' } }
  const known = await readAll(csv, [file], { mapping, kinds })
  expect(known.records.map(({ document }) => document.kind)).toEqual(['cassette', 'document', 'book', 'cassette'])
  expect(known.problems).toMatchObject([{ record: 3, field: 'kind', message: expect.stringContaining('"atelier"') }])
  const tabled = { ...mapping, fields: { title: 'Titre', kind: { column: 'Type', values: { atelier: 'guide' } } } }
  expect((await readAll(csv, [file], { mapping: tabled, kinds })).records[1]?.document.kind).toBe('guide')
  expect((await readAll(csv, [file], { mapping })).records[1]?.document.kind).toBe('atelier')
})

test.each([
  ['mars 2023', '2023-03'],
  ['12 mars 2023', '2023-03-12'],
  ['1er août 2024', '2024-08-01'],
  ['juil. 2020', '2020-07'],
  ['Juin 2021', '2021-06'],
  ['12. März 2023', '2023-03-12'],
  ['3 de mayo de 2022', '2022-05-03'],
  ['March 2019', '2019-03'],
  ['cop. 2020', '2020'],
  ['DL 2021', '2021'],
  ['[2019]', '2019'],
  ['31 avril 2023', undefined],
  ['printemps 2023', undefined],
  ['marché 2023', undefined],
  ['mars', undefined],
])('P323: a date in words: %s', (text, date) => expect(readDate(text)).toBe(date))
