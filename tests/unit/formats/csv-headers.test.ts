import { describe, expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const MAPPING = { key: 'Numéro', fields: { title: 'Titre' } }

const read = async (text: string, mapping: unknown = MAPPING, name = 'liste.csv') => {
  const told: string[] = []
  const tell = (_file: string, remark: string) => told.push(remark)
  const { records, problems } = await readAll(csv, [memoryFile(name, text)], { mapping, tell })
  return { titles: records.map(({ document }) => document.title), lines: records.map(({ record }) => record), problems, told }
}

describe('P463: a table’s names may stand below an explanation, or nowhere', () => {
  test.each([
    ['lines of text', 'Export du 12/11/2026\nCentre de Val-Clair\n\nNuméro;Titre;Cote\n1;Un;A 1\n2;Deux;A 2\n', 4],
    [
      'cells that fill little of the width',
      'Liste des périodiques;;;\nFaite le 12/11/2026;;;\nNuméro;Titre;Cote;Note\n1;Un;A 1;\n2;Deux;A 2;x\n',
      3,
    ],
    ['a quotation mark in the explanation', 'Liste "courte"\nNuméro,Titre,Cote\n1,Un,A 1\n2,Deux,A 2\n', 2],
  ])('below %s: 0 problems, and it is said', async (_name, text, line) => {
    const { titles, problems, told, lines } = await read(text)
    expect([titles, problems]).toEqual([['Un', 'Deux'], []])
    expect(lines).toEqual([line + 1, line + 2])
    expect(told.join('\n')).toContain(`the names of the columns stand in line ${line}`)
  })

  test.each([
    ['one row that is too short stays a row: 1 problem', 'Numéro;Titre;Cote\n1;Un;A 1\n2;Deux\n', ['Un'], 1],
    ['a first row that fills its width is the header, whatever stands below', 'Numéro;Titre;\nNom;Livre;Autre\n', ['Livre'], 0],
  ])('%s', async (_name, text, titles, problems) => {
    const said = await read(text)
    expect([said.titles, said.problems.length]).toEqual([titles, problems])
  })

  test('a mapping may name the columns of a file that does not: every row is a record', async () => {
    const mapping = { ...MAPPING, header: ['Numéro', 'Titre', 'Cote'] }
    expect(await read('1;Un;A 1\n2;Deux;A 2\n', mapping)).toMatchObject({ titles: ['Un', 'Deux'], lines: [1, 2], problems: [] })
    // The supplier adds the names one day: they are no record.
    expect(await read('Numéro;Titre;Cote\n1;Un;A 1\n', mapping)).toMatchObject({ titles: ['Un'], problems: [] })
  })

  test('a row that is wider than the names of the mapping is refused by its line: 1 problem', async () => {
    const { titles, problems } = await read('1;Un\n2;Deux;de trop\n', { ...MAPPING, header: ['Numéro', 'Titre'] })
    expect([titles, problems.map(({ code, record }) => [code, record])]).toEqual([['Un'], [['bad-row', 2]]])
  })

  test('names of a mapping that lack its own columns: 1 problem, which says them', async () => {
    const { problems } = await read('1;Un\n', { ...MAPPING, header: ['Numéro', 'Nom'] })
    expect(problems).toMatchObject([{ code: 'missing-column', message: expect.stringContaining('"Titre"') }])
  })
})

describe('P463: where a thing stands is proposed by the words of libraries', () => {
  test.each([
    ['Cote', 'callNumber'],
    ['Rangement', 'callNumber'],
    ['Emplacement', 'zone'],
    ['Localisation', 'zone'],
  ])('%s is the %s', async (column, field) => {
    const file = memoryFile('a.csv', `Identifiant;Titre;${column}\n1;Un;A 1\n2;Deux;A 2\n`)
    expect(await csv.proposeMapping?.([file])).toMatchObject({ fields: { [field]: column } })
  })

  test('Cote and Rangement are the mark and the shelf', async () => {
    const file = memoryFile('a.csv', 'Identifiant;Titre;Rangement;Cote\n1;Un;Rayon 3;A 1\n')
    expect(await csv.proposeMapping?.([file])).toMatchObject({ fields: { callNumber: 'Cote', shelf: 'Rangement' } })
  })
})
