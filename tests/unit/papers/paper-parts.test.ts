import { describe, expect, test } from 'vitest'
import { headingOf, joinLines, mendCuts, pdfLines, withoutFolio } from '../../../catalogue/formats/papers/child/pdf-lines.ts'
import { paperKeys } from '../../../catalogue/formats/papers/paper-keys.ts'
import { paperKindOf } from '../../../catalogue/formats/papers/paper-kind.ts'
import { paperLanguage } from '../../../catalogue/formats/papers/paper-language.ts'
import { paperNames } from '../../../catalogue/formats/papers/paper-names.ts'
import { paperAnswerSchema } from '../../../catalogue/formats/papers/paper-text.ts'
import { paperTitle } from '../../../catalogue/formats/papers/paper-title.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { buildDocx, buildEpub, buildOdt } from '../../helpers/papers/build-office.ts'

const named = (...names: readonly string[]) => names.map(name => memoryFile(name, 'x'))

describe('what a paper is, by its bytes', () => {
  test.each([
    ['guide.pdf', '%PDF-1.7', 'pdf'],
    ['courrier.pdf', `${'\n'.repeat(900)}%PDF-1.4`, 'pdf'],
    ['sans-nom', '%PDF-1.7', 'pdf'],
    ['page', '\ufeff<!-- a --> <!DOCTYPE HTML><p>', 'html'],
    ['page.txt', '<html lang="fr">', 'html'],
    ['note.txt', 'Une note', 'text'],
    ['note.txt', 'a\u0000b', undefined],
    ['note.txt', '', undefined],
    ['note.dat', 'Une note', undefined],
    ['fiches.xml', '<?xml version="1.0"?><fiches/>', undefined],
    ['guide.pdf', 'tout autre chose', 'other-bytes'],
    ['fiche.docx', 'tout autre chose', 'other-bytes'],
    ['fiche.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'compound'],
    ['classeur.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), undefined],
    ['x', buildDocx(['a']), 'docx'],
    ['x', buildOdt(['a']), 'odt'],
    ['x', buildEpub(['a']), 'epub'],
  ])('%s', (name, content, kind) => {
    expect(paperKindOf(memoryFile(name, content))).toBe(kind)
  })
})

describe('the title: the file’s own, else its first heading, else its name', () => {
  test.each([
    'Microsoft Word - x.doc',
    'untitled',
    'Sans titre',
    'Document1',
    'Présentation PowerPoint',
    'PowerPoint Presentation',
    'rapport_final_v2',
    'guide.indd',
    'C:\\Users\\a\\guide',
    '12',
    '???',
    undefined,
  ])('%s is no title', titleSaid => {
    expect(paperTitle({ titleSaid, heading: 'Devenir cuisinier' }, 'a/b.pdf')).toBe('Devenir cuisinier')
  })

  test.each(['Word pour débutants', 'Le document unique', 'C.A.P. cuisine', 'دليل المهن', 'BTS'])('%s is one', titleSaid => {
    expect(paperTitle({ titleSaid, heading: 'Autre' }, 'a/b.pdf')).toBe(titleSaid)
  })

  test('brackets around all of it are a driver’s', () => {
    expect(paperTitle({ titleSaid: '(Les métiers)' }, 'a.pdf')).toBe('Les métiers')
    expect(paperTitle({ titleSaid: 'Les métiers (en 2026)' }, 'a.pdf')).toBe('Les métiers (en 2026)')
  })

  test.each([
    ['docs/guide_des-metiers.pdf', 'guide des metiers'],
    ['docs/Guide des aides 2026 - v2.pdf.gz', 'Guide des aides 2026 - v2'],
    ['2026.txt', '2026'],
  ])('of the name %s', (name, title) => {
    expect(paperTitle({ titleSaid: 'untitled' }, name)).toBe(title)
  })
})

describe('the key: the path without ending, case and accents', () => {
  const keysOf = (...names: readonly string[]) => [...paperKeys(named(...names)).values()]

  test('is the same under whatever folder it is given, alone or with others', () => {
    expect(keysOf('docs/Métiers/Été 2026.pdf', 'docs/b.txt')).toEqual(['metiers/ete-2026', 'b'])
    expect(keysOf('docs.zip/Métiers/Été 2026.pdf', 'docs.zip/b.txt')).toEqual(['metiers/ete-2026', 'b'])
    expect(keysOf('b.txt')).toEqual(['b'])
  })

  test('tells apart what is called alike, and has one for names of signs and for long ones', () => {
    expect(keysOf('d/a.txt', 'd/a.pdf', 'd/a.docx')).toEqual(['a', 'a-docx', 'a-txt'])
    const alike = keysOf('d/é.pdf', 'd/e.pdf', 'd/É.pdf')
    expect(new Set(alike).size).toBe(3)
    for (const key of alike) expect(key).toMatch(/^e-[0-9a-f]{8}$/)
    expect(keysOf('d/!!!.pdf')[0]).toMatch(/^[0-9a-f]{8}$/)
    expect(keysOf(`d/${'a'.repeat(300)}.pdf`)[0]).toHaveLength(120)
    expect(keysOf('d/__proto__.pdf', 'd/constructor.pdf')).toEqual(['proto', 'constructor'])
  })
})

test('P466: of names that differ in case alone none ever has the key of the other, whichever comes or goes', () => {
  const keyOf = (name: string, ...others: readonly string[]) => [...paperKeys(named(name, ...others)).values()].at(-1)
  const lone = keyOf('d/a.pdf')
  const both = ['d/A.pdf', 'd/a.pdf'].map(name => [...paperKeys(named('d/A.pdf', 'd/a.pdf'))].find(([file]) => file.name === name)?.[1])
  expect(new Set([lone, ...both]).size).toBe(3)
  const three = new Map([...paperKeys(named('d/a.pdf', 'd/Á.pdf', 'd/A.pdf'))].map(([file, key]) => [file.name, key]))
  expect(both).toEqual([three.get('d/A.pdf'), three.get('d/a.pdf')])
})

test('a cell names a paper with or without folders and ending, and none when two are called so', () => {
  const names = paperNames(named('d/a/un.pdf', 'd/b/un.pdf', 'd/b/Deux.PDF', 'd/trois, quatre.txt'))
  const nameOf = (cell: string) => names.inCell(cell).found.map(({ name }) => name)
  expect(nameOf('un.pdf')).toEqual([])
  expect(nameOf('a\\un.pdf')).toEqual(['d/a/un.pdf'])
  expect(nameOf(' ./b/un ')).toEqual(['d/b/un.pdf'])
  expect(nameOf('deux')).toEqual(['d/b/Deux.PDF'])
  expect(nameOf('trois, quatre.txt')).toEqual(['d/trois, quatre.txt'])
  expect(names.inCell('deux.pdf; rien.pdf')).toMatchObject({ found: [{ name: 'd/b/Deux.PDF' }], missing: ['rien.pdf'] })
  expect(names.inCell('../../etc/passwd')).toEqual({ found: [], missing: ['../../etc/passwd'] })
})

describe('the language, by the text', () => {
  const fr =
    'Le centre vous reçoit sans rendez-vous : un conseiller vous écoute, puis cherche avec vous les formations et les aides qui existent près de chez vous.'
  const en =
    'The centre welcomes you without an appointment: an adviser listens to you, then looks with you for the courses and the grants that exist near your home.'
  test('of a text that is long enough', () => {
    expect(paperLanguage(fr, 'en-US')).toBe('fr')
    expect(paperLanguage(en, undefined)).toBe('en')
    expect(
      paperLanguage(
        'يستقبلك المركز بدون موعد ويستمع إليك مستشار ثم يبحث معك عن الدورات التدريبية والمساعدات المتاحة بالقرب من منزلك في المدينة',
        undefined,
      ),
    ).toBe('ar')
  })
  test('as the file says where the text is too short, and unknown where nothing tells or several languages stand in it', () => {
    expect(paperLanguage('Bonjour', 'fr_FR')).toBe('fr')
    expect(paperLanguage('Bonjour', 'nonsense language')).toBeUndefined()
    expect(paperLanguage('Bonjour', 'ru-RU')).toBeUndefined()
    expect(paperLanguage('Привіт', 'uk')).toBe('uk')
    expect(paperLanguage('', undefined)).toBeUndefined()
    expect(paperLanguage(fr.repeat(4) + en.repeat(4), 'fr')).toBeUndefined()
  })
})

describe('the lines of a page', () => {
  const line = (str: string, y: number, size = 10) => ({ str, transform: [size, 0, 0, size, 40, y], hasEOL: true })

  test('those of a paragraph are one, a gap and another size part them', () => {
    const lines = pdfLines([line('Un titre', 200, 20), line('Une phrase', 170), line('qui continue.', 158), line('Une autre.', 120)])
    expect(joinLines(lines)).toBe('Un titre\nUne phrase qui continue.\nUne autre.')
  })

  test('words that were cut are whole again, as the text has them elsewhere', () => {
    const cut = joinLines(
      pdfLines([line('une forma-', 100), line('tion, lui-', 88), line('même, un porte-', 76), line('manteau, au-', 64), line('Midi', 52)]),
    )
    expect(mendCuts([cut, 'la formation lui-même'])[0]).toBe('une formation, lui-même, un portemanteau, au- Midi')
  })

  test('the number of a page is none of its lines, a year in the middle is', () => {
    const textOf = (...lines: readonly string[]) =>
      withoutFolio(pdfLines(lines.map((text, index) => line(text, 300 - index * 12)))).map(({ text }) => text)
    expect(textOf('12', 'Un mot', '2026', 'Un autre')).toEqual(['Un mot', '2026', 'Un autre'])
    for (const folio of ['12 / 40', '- 12 -', 'Page 12 sur 40', 'p. 3']) expect(textOf('Un mot', folio)).toEqual(['Un mot'])
    expect(textOf('12 rue des Lilas', 'Page 3 du guide')).toEqual(['12 rue des Lilas', 'Page 3 du guide'])
    expect(textOf('2026')).toEqual(['2026'])
  })

  test('the heading is what is written largest, over several lines; of one size the first line', () => {
    expect(
      headingOf(pdfLines([line('Val-Clair', 300), line('Devenir', 250, 30), line('cuisinier', 215, 30), line('Un guide', 150, 15)])),
    ).toBe('Devenir cuisinier')
    expect(headingOf(pdfLines([line('12', 300, 40), line('Première ligne', 290), line('Deuxième', 280)]))).toBe('Première ligne')
    expect(headingOf([])).toBeUndefined()
  })
})

test.each([
  ['no text', { pages: [0] }],
  ['pages out of order', { text: 'abc', pages: [2, 1] }],
  ['a page beyond the text', { text: 'abc', pages: [0, 4] }],
  ['a claim of pages that are no number', { text: 'abc', pageCount: -1 }],
  ['something besides', { text: 'abc', attachments: [] }],
  ['a remark that nobody knows', { text: '', remarks: ['run'] }],
  ['a refusal of an unknown kind', { refused: 'because', why: 'x' }],
])('an answer with %s is none', (_what, answer) => {
  expect(paperAnswerSchema.safeParse(answer).success).toBe(false)
})
