import { describe, expect, test } from 'vitest'
import { ris } from '../../../catalogue/formats/ris/ris.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const read = (text: string | Uint8Array, limits = LIMITS) => readAll(ris, [memoryFile('zotero.ris', text)], { limits })
const entry = (...lines: readonly string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n')

describe('RIS', () => {
  test('an entry makes an article with its authors, words, place and addresses', async () => {
    const { records, problems } = await read(
      entry(
        'ID  - 1',
        'T1  - La lampe',
        'A1  - Lumière, Claire',
        'Y1  - 2014/05//',
        'N2  - Résumé',
        'KW  - huile',
        'KW  - mèche',
        'JF  - Lampes',
        'VL  - 9',
        'IS  - 3',
        'SP  - 1',
        'EP  - 4',
        'SN  - 1932-6203',
        'LA  - fr',
        'DO  - 10.1234/abc',
        'UR  - https://lampes.example/1',
      ),
    )
    expect(problems).toEqual([])
    expect(records[0]).toMatchObject({
      key: '1',
      document: {
        kind: 'article',
        title: 'La lampe',
        summary: 'Résumé',
        language: 'fr',
        subjects: ['huile', 'mèche'],
        contributors: [{ name: 'Lumière, Claire', role: 'author' }],
        issued: '2014-05',
        identifiers: [{ scheme: 'issn', value: '1932-6203' }],
        links: [{ url: 'https://doi.org/10.1234/abc' }, { url: 'https://lampes.example/1' }],
        facts: [{ label: 'Dans', value: 'Lampes, vol. 9, n° 3, p. 1-4' }],
      },
    })
  })

  test('a value goes on over lines, indented or not, one that begins with ER among them; lines between entries are nothing', async () => {
    const text = `Record #1 of 1\nProvider: x\n1.\n${entry('TI  - Titre', 'N2  - un', '      ER deux', 'trois')}\n2.\n`
    const { records, problems } = await read(text)
    expect(records[0]?.document.summary).toBe('un\nER deux\ntrois')
    expect([records.length, problems]).toEqual([1, []])
  })

  test('a second entry with the same ID keeps a key of its own, the same at every import', async () => {
    const text = entry('ID  - 1', 'TI  - Un') + entry('ID  - 1', 'TI  - Deux')
    const keys = (await read(text)).records.map(({ key }) => key)
    expect(keys).toEqual(['1', expect.stringMatching(/^1-[0-9a-f]{16}$/)])
    expect((await read(text)).records.map(({ key }) => key)).toEqual(keys)
  })

  test.each([
    ['has no title', entry('ID  - 1'), 'missing-field'],
    ['is not ended before the next one', `TY  - JOUR\nTI  - Un\n${entry('TI  - Deux')}`, 'truncated'],
    ['breaks off with the file', 'TY  - JOUR\nTI  - Un\n', 'truncated'],
  ])('an entry that %s is refused by its number: 1 problem', async (_name, text, code) => {
    expect((await read(text)).problems).toMatchObject([{ record: 1, code, severity: 'refused' }])
  })

  test('an entry above the limit is refused, the next one goes in', async () => {
    const long = Array.from({ length: 30 }, () => `N2  - ${'x'.repeat(50)}`)
    const { records, problems } = await read(entry('TI  - Un', ...long) + entry('TI  - Deux'), { ...LIMITS, recordBytes: 1000 })
    expect([records.map(({ document }) => document.title), problems.map(({ code }) => code)]).toEqual([['Deux'], ['too-big']])
  })

  test('Windows-1252 and CRLF are read, and the encoding is said', async () => {
    const { records, problems } = await read(
      Buffer.from(entry('TI  - Œuvre à l’étude').replaceAll('\n', '\r\n').replace('Œ', '\u008c').replace('’', '\u0092'), 'latin1'),
    )
    expect(records[0]?.document.title).toBe('Œuvre à l’étude')
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'warning' }])
  })
})
