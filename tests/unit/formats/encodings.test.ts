import { describe, expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
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
