import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importReportText } from '../../../catalogue/cli/import-report-text.ts'
import { listSeparator } from '../../../catalogue/formats/csv/list-separator.ts'
import { languageByWord } from '../../../catalogue/formats/language-words.ts'
import type { ImportOptions } from '../../../catalogue/intake/import-files.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { buildXlsx } from '../../helpers/intake/build-workbook.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { FOLDER } from '../demo-centre-folder.ts'

const fresh = temporaryFolders()

function desk() {
  const home = fresh()
  cpSync(FOLDER, join(home, 'centre'), { recursive: true })
  const file = join(home, 'liste.csv')
  const give = (text: string, options: Partial<ImportOptions> = {}) => {
    writeFileSync(file, text)
    return importFiles([file], { home, ...options })
  }
  return { home, give, documents: () => draftDocuments(home) }
}

describe('P391: what parts a list is read from the column’s own cells', () => {
  test.each([
    [['CV, lettre de motivation', 'emploi'], ','],
    [['CV; lettre, modèle', 'emploi; droit', 'a, b'], ';'],
    [['CV|lettre', 'emploi'], '|'],
    [['santé / social', 'bâtiment / énergie'], ' / '],
    [['santé/social', 'bâtiment/énergie'], '/'],
    [['santé - social', 'mi-temps'], ' - '],
    [['un\ndeux', 'trois'], '\n'],
    [['et/ou', 'H/F', '24/7'], undefined],
    [['mi-temps', 'auto-entrepreneur'], undefined],
    [['Ce dépliant, écrit par des gens qui savent de quoi ils parlent et en ont vu, dit comment faire'], undefined],
  ])('%j: %j', (cells, separator) => {
    expect(listSeparator(cells)).toBe(separator)
  })

  test('names and titles are not parted by their commas', () => {
    expect(listSeparator(['Martin, Jeanne', 'Petit, Paul'], { ofNames: true })).toBeUndefined()
  })

  test('P558: of what stands on a shelf "gratuit" and "payant" are read and amounts are not, and the report says what to do', async () => {
    const { give, documents } = desk()
    const said = await give('N°;Titre;Cote;Prix\n1;Un;A 1;gratuit\n2;Deux;A 2;12 €\n3;Trois;A 3;Gratuit sur demande\n4;Quatre;A 4;payant\n')
    expect((await documents()).map(({ cost }) => cost?.kind)).toEqual(['free', undefined, 'free', 'paid'])
    expect(said.remarks.join()).toContain('of "Prix" only "gratuit" and "payant" are read')
    const amounts = await desk().give('N°;Titre;Cote;Prix\n1;Un;A 1;12 €\n')
    expect(amounts.remarks.join()).toContain('"Prix" is not read: what stands on a shelf is read there for nothing')
    expect(amounts.remarks.join()).toContain('write "cost": "Prix" under "fields" of the mapping')
    expect(amounts.remarks.join()).not.toContain('not used')
  })

  test('P557: words in the column of places that say how one comes to a copy are understood, and nobody is asked to put them on the plan', async () => {
    const { give, documents } = desk()
    const report = await give(
      'N°;Titre;Cote;Emplacement\n1;Un;X 1;Magasin\n2;Deux;X 2;En réserve\n3;Trois;X 3;au bureau de la documentation\n4;Quatre;X 4;Consultation sur place\n5;Cinq;X 5;Exclu du prêt\n6;Six;X 6;Salle jaune\n',
    )
    expect((await documents()).map(({ holdings }) => holdings[0])).toMatchObject([
      { zone: 'Magasin', access: 'ask' },
      { zone: 'En réserve', access: 'ask' },
      { zone: 'au bureau de la documentation', access: 'ask' },
      { callNumber: 'X 4', loan: false, use: ['read-here'] },
      { callNumber: 'X 5', loan: false, use: ['read-here'] },
      { zone: 'Salle jaune' },
    ])
    expect((await documents())[3]?.holdings[0]).not.toHaveProperty('zone')
    expect((await documents())[5]?.holdings[0]).not.toHaveProperty('access')
    const strange = report.problems.find(({ field }) => field === 'holdings')?.message
    expect(strange).toMatch(/^3 copies stand where the centre’s plan knows no place: /)
    expect(strange).not.toMatch(/Magasin|réserve|bureau/)
  })

  test('also where a mapping names the column alone; the report says by what, and which columns nobody asked for', async () => {
    const { home, give, documents } = desk()
    const mappingFile = join(home, 'own.json')
    writeFileSync(mappingFile, JSON.stringify({ key: 'N', fields: { title: 'T', subjects: 'Sujets' } }))
    const report = await give('N;T;Sujets;Prix;Remarque\n1;Un;CV, emploi;3;\n2;Deux;VAE;;\n', { mappingFile })
    expect((await documents())[0]?.subjects).toEqual(['CV', 'emploi'])
    expect(importReportText(report, undefined)).toContain('liste.csv: lists are parted: "Sujets" by ","')
    expect(importReportText(report, undefined)).toContain('liste.csv: a column is not used: "Remarque"')
    expect(importReportText(report, undefined)).toContain('liste.csv: "Prix" is not read')
  })
})

test('P391: and in a workbook, where it is said too', async () => {
  const { home } = desk()
  const file = join(home, 'liste.xlsx')
  writeFileSync(
    file,
    buildXlsx([
      {
        name: 'Dépliants',
        rows: [
          ['N°', 'Titre', 'Mots-clés', 'Remarque'],
          ['1', 'Un', 'CV, emploi', 'x'],
          ['2', 'Deux', 'VAE', ''],
        ],
      },
    ]),
  )
  const report = await importFiles([file], { home })
  expect((await draftDocuments(home))[0]?.subjects).toEqual(['CV', 'emploi'])
  expect(report.remarks).toEqual(['liste.xlsx: lists are parted: "Mots-clés" by ","', expect.stringContaining('not used: "Remarque"')])
})

describe('P391: languages are taken by their names in eight languages and by any code', () => {
  test.each([
    ...[
      ['français', 'fr'],
      ['Anglais', 'en'],
      ['arabe', 'ar'],
      ['fre', 'fr'],
      ['FRA', 'fr'],
      ['ger', 'de'],
      ['eng', 'en'],
      ['fr_CA', 'fr-CA'],
    ],
    ...[
      ['French', 'fr'],
      ['francés', 'fr'],
      ['francese', 'fr'],
      ['francês', 'fr'],
      ['Französisch', 'fr'],
      ['الفرنسية', 'fr'],
      ['французька', 'fr'],
    ],
    ...[
      ['Français (France)', 'fr'],
      ['kabyle', 'kab'],
      ['berbère', 'ber'],
      ['multilingue', 'mul'],
      ['klingon', undefined],
    ],
  ])('%s: %s', (word, tag) => {
    expect(languageByWord(String(word))).toBe(tag)
  })

  test('in a table; a word that is no language is told with what one writes', async () => {
    const { give, documents } = desk()
    const report = await give('N°;Titre;Langue\n1;Un;français\n2;Deux;anglais\n3;Trois;arabe\n4;Quatre;bleu foncé\n')
    expect((await documents()).map(({ language }) => language)).toEqual(['fr', 'en', 'ar', 'fr'])
    expect(
      report.problems
        .filter(({ code }) => code === 'bad-value')
        .map(({ field, message }) => [field, /such as français, anglais/.test(message)]),
    ).toEqual([['language', true]])
  })
})

test('P391: a copy stands where the plan has its sign or its shelf; marks that stand on no plan are named with their number', async () => {
  const { give, documents } = desk()
  const report = await give('N°;Titre;Cote;Étagère\n1;Un;T 12;\n2;Deux;ZZ 1;\n3;Trois;ZZ 2;\n4;Quatre;9;Espace presse\n')
  expect((await documents()).map(({ holdings: [copy] }) => copy?.place)).toEqual(['shelf-t', undefined, undefined, 'press'])
  expect(report.problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^2 copies stand where .* no place: "ZZ" \(2\)\. .*"sign"/),
  ])
})

test('P392: who is refused is told which version stays, and since when', async () => {
  const { give, documents } = desk()
  const clock = { wall: () => new Date('2026-11-20T10:00:00Z'), monotonicMs: () => 0 }
  await give('N°;Titre\n1;Un\n2;Deux\n', { clock })
  const report = await give('N°;Titre\n1;Un, corrigé\n2;\n3;\n;\n', { acceptRefused: true })
  const stays = /The version that the draft has of it \(imported by 2026-11-20\) stays as it is\.$/
  expect(report.problems.filter(({ severity }) => severity === 'refused').map(({ id, message }) => [id, stays.test(message)])).toEqual([
    ['2', true],
    ['3', false],
  ])
  expect((await documents()).map(({ title }) => title)).toEqual(['Un, corrigé', 'Deux'])
  const held = await give('N°;Titre\n1;\n2;\n3;Trois\n')
  expect([held.outcome, importReportText(held, undefined)]).toEqual([
    'held',
    expect.stringMatching(/2 documents in the draft, as they were imported on .*; they stay\./),
  ])
})

test('P392: of refused records without a key it is said that what the draft has of them stays', async () => {
  const { give } = desk()
  const clock = { wall: () => new Date('2026-11-20T10:00:00Z'), monotonicMs: () => 0 }
  await give('N°;Titre\n1;Un\n2;Deux\n', { clock })
  const report = await give('N°;Titre\n1;Un\n;Sans numéro\n')
  expect(report.problems.at(-1)?.message).toMatch(/^1 refused record names no key: .* 2026-11-20\), that version stays/)
})

test('P598: an import that is refused before a record is read says what the source has, and that it stays', async () => {
  const { home, give } = desk()
  const clock = { wall: () => new Date('2026-11-20T10:00:00Z'), monotonicMs: () => 0 }
  await give('N°;Titre\n1;Un\n2;Deux\n', { clock })
  const stays = /^Nothing was changed: .* source "liste", 2 documents in the draft, as they were imported on 2026-11-20; they stay\./
  const absent = await importFiles([join(home, 'nope.csv')], { home, source: 'liste' })
  expect([absent.outcome, importReportText(absent, undefined)]).toEqual(['rejected', expect.stringMatching(stays)])
  expect(importReportText(await give(''), undefined)).toMatch(stays)
  const other = await importFiles([join(home, 'nope.csv')], { home, source: 'autre' })
  expect(importReportText(other, undefined)).toContain('source "autre", 0 documents in the draft.')
  writeFileSync(join(home, 'draft', 'batches.json'), '{')
  expect(importReportText(await give(''), undefined)).toContain('what the draft has of it cannot be read')
})
