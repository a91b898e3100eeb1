import { describe, expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import { MixedLineDecoder } from '../../../catalogue/formats/mixed-lines.ts'
import type { SingleByte } from '../../../catalogue/formats/single-byte.ts'
import { UPPER_HALF } from '../../../catalogue/formats/single-byte.ts'
import { detectEncoding } from '../../../catalogue/formats/text-encoding.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

/** Text of one byte a letter; what the encoding has not is a question mark, as programs write it. */
const encode = (text: string, encoding: SingleByte): Buffer =>
  Buffer.from([...text].map(letter => (letter < '\u0080' ? letter.charCodeAt(0) : UPPER_HALF[encoding].indexOf(letter) + 0x80 || 0x3f)))

const TEXTS = {
  French:
    'Réussir son entrée à l’école : « où étudier ? » Métiers de la forêt, été, brûler, naïf, garçon, cœur. ÉTUDES SUPÉRIEURES, À emporter',
  'French, a few words': 'Les métiers du bâtiment;près de chez vous',
  'French in capitals': 'LES MÉTIERS DE LA FORÊT;ÉTUDES À CÔTÉ;ÉLÈVES',
  Spanish: 'Orientación y formación: ¿qué profesión elegir? Año, niños, también, búsqueda, economía',
  German: 'Berufswahl für Mädchen und Jungen: Prüfung, Bewerbungsgespräch, größer, Straße, Übersicht, Österreich',
  Portuguese: 'Formação e orientação: como escolher a profissão? Não há só um caminho, três opções, água, avô',
  Italian: 'La città e le attività: perché è così, più, però, università, qualità',
} as const

/** Windows-1252 and ISO-8859-15 are the same but for eight signs: without these the former is said. */
const isSame = (found: string, encoding: SingleByte, text: string) =>
  found === encoding || (encoding === 'iso-8859-15' && found === 'windows-1252' && !/[€ŠšŽžŒœŸ]/.test(text))

describe('P394: what a file is written in is found from its letters', () => {
  for (const encoding of ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const) {
    test.each(Object.entries(TEXTS))(`${encoding}: %s`, async (_name, text) => {
      // What an encoding cannot write is not in its files.
      const written = [...text].filter(letter => letter < '\u0080' || UPPER_HALF[encoding].includes(letter)).join('')
      const found = await detectEncoding(memoryFile('x.csv', encode(written, encoding), 7))
      expect([found, isSame(found, encoding, written)]).toEqual([found, true])
    })
  }

  test.each(['utf-16le', 'utf-16be'] as const)('%s, without its mark too', async encoding => {
    const bytes = Buffer.from('N°;Titre\n1;Réussir ses études\n', 'utf16le')
    const text = encoding === 'utf-16be' ? bytes.swap16() : bytes
    expect(await detectEncoding(memoryFile('x.csv', text))).toBe(encoding)
    const { records } = await readAll(csv, [memoryFile('x.csv', text)], { mapping: { key: 'N°', fields: { title: 'Titre' } } })
    expect(records.map(({ document }) => document.title)).toEqual(['Réussir ses études'])
  })

  test.each(['macintosh', 'cp850'] as const)('a table in %s, its header too, and the report says so', async encoding => {
    const text = 'N;Intitulé;Résumé;Mots-clés\n1;Les métiers de la forêt;Où étudier ?;élève, été\n'
    const file = memoryFile('export.csv', encode(text, encoding), 11)
    const mapping = await csv.proposeMapping?.([file])
    const { records, problems } = await readAll(csv, [file], { mapping })
    expect(records.map(({ document }) => [document.title, document.summary, document.subjects])).toEqual([
      ['Les métiers de la forêt', 'Où étudier ?', ['élève', 'été']],
    ])
    expect(problems.map(({ message }) => /MacRoman|CP850/.exec(message)?.[0])).toEqual([encoding === 'cp850' ? 'CP850' : 'MacRoman'])
  })
})

describe('P746: a file whose lines are not all written alike is read line by line, and the others are named', () => {
  const HEADER = 'N°;Intitulé;Résumé\n'
  const mapping = { key: 'N°', fields: { title: 'Intitulé', summary: 'Résumé' } }
  const latin = (text: string) => encode(text, 'windows-1252')
  const read = async (bytes: Buffer, chunk = 5) => {
    const file = memoryFile('export.csv', bytes, chunk)
    const { records, problems } = await readAll(csv, [file], { mapping })
    return {
      titles: records.map(({ document }) => document.title),
      warnings: problems.filter(({ severity }) => severity === 'warning').map(({ message }) => message),
      refused: problems.filter(({ severity }) => severity === 'refused').map(({ record }) => record),
    }
  }
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => `${from + at};Élève ingénieur n° ${from + at};Où étudier à l’été\n`).join('')
  const titles = (to: number) => Array.from({ length: to }, (_, at) => `Élève ingénieur n° ${at + 1}`)

  test.each([
    ['UTF-8 first', Buffer.concat([Buffer.from(HEADER + rows(1, 3)), latin(rows(4, 6))]), 'lines 5, 6, 7'],
    ['Windows-1252 first', Buffer.concat([latin(HEADER + rows(1, 3)), Buffer.from(rows(4, 6))]), 'lines 1, 2, 3, 4'],
    ['few in UTF-8', Buffer.concat([Buffer.from(HEADER), latin(rows(1, 5)), Buffer.from(rows(6, 6))]), 'lines 2, 3, 4, 5, 6'],
    ['few in Windows-1252', Buffer.concat([Buffer.from(HEADER + rows(1, 5)), latin(rows(6, 6))]), 'line 7'],
    [
      'ends of two signs',
      Buffer.concat(
        [Buffer.from(HEADER + rows(1, 5)), latin(rows(6, 6))].map(bytes =>
          Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
        ),
      ),
      'line 7',
    ],
    ['the mark of UTF-8', Buffer.concat([Buffer.from(`\ufeff${HEADER}${rows(1, 5)}`), latin(rows(6, 6))]), 'line 7'],
  ])('%s', async (_name, bytes, named) => {
    const { titles: found, warnings, refused } = await read(bytes)
    expect(found).toEqual(titles(found.length))
    expect(found.length).toBe(6)
    expect(refused).toEqual([])
    expect(warnings).toEqual([expect.stringContaining(`read as Windows-1252 (${named}). Look at their accents`)])
  })

  test('of many lines the first are named, and all are counted', async () => {
    const { titles: found, warnings } = await read(Buffer.concat([Buffer.from(HEADER + rows(1, 50)), latin(rows(51, 90))]), 1000)
    expect(found).toEqual(titles(90))
    expect(warnings).toEqual([expect.stringContaining('40 read as Windows-1252 (lines 52, 53, 54, 55, 56, 57, 58, 59, 60, 61 and so on)')])
  })

  test('a letter of UTF-8 that is cut is none of Windows-1252: its record is refused, and named', async () => {
    const cut = Buffer.concat([Buffer.from('7;cl'), Buffer.from([0xc3]), Buffer.from(';x\n')])
    const { titles: found, warnings, refused } = await read(Buffer.concat([Buffer.from(HEADER + rows(1, 5)), latin(rows(6, 6)), cut]))
    expect(found).toEqual(titles(6))
    expect(refused).toEqual([8])
    expect(warnings.join()).toContain('Bytes in line 8 are neither')
  })

  test('a line without end is read in bounded pieces', async () => {
    const long = Buffer.concat([Buffer.from('é'), Buffer.alloc(3 * 1024 * 1024, 'a ')])
    const lines = new MixedLineDecoder()
    let most = 0
    let text = ''
    for (let at = 0; at < long.length; at += 65_536) {
      const piece = lines.decode(long.subarray(at, at + 65_536))
      most = Math.max(most, piece.length)
      text += piece
    }
    text += lines.end()
    expect(most).toBeLessThan(2 * 1024 * 1024)
    expect(text).toBe(long.toString('utf8'))
  })
})
