import type { TextPiece } from './page-content.ts'

/** A place in a page's text: a piece, and how many UTF-16 units of it come before. */
type Spot = Readonly<{ piece: number; offset: number }>
/** What was found: from its first character up to after its last. */
export type Found = Readonly<{ from: Spot; to: Spot }>

/** Fewer letters are found everywhere. */
const FEWEST = 2

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', '\u2019': "'", '\u2018': "'" }
/** Signs that only say where a word was or may be cut, or how long it is drawn: hyphens, soft ones, the Arabic tatweel. */
const SILENT = /[-\u00ad\u2010\u2011\u0640]/

/** Letters as they are compared: without accents, capitals, ligatures and the forms that Arabic letters take in a word. */
const fold = (text: string): string =>
  [...text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map(letter => (SILENT.test(letter) ? '' : (LIGATURES[letter] ?? letter)))
    .join('')

/** What is looked for, as it is compared; empty when it is too short to be looked for. */
export function foldSought(typed: string): string {
  const sought = fold(typed).replace(/\s+/gu, ' ').trim()
  return sought.length < FEWEST ? '' : sought
}

type Folded = Readonly<{ text: string; spots: readonly Spot[] }>

function foldPieces(pieces: readonly TextPiece[]): Folded {
  let text = ''
  const spots: Spot[] = []
  const add = (letters: string, spot: Spot): void => {
    for (const letter of letters) {
      if (letter === ' ' && (text === '' || text.endsWith(' '))) continue
      text += letter
      for (let unit = 0; unit < letter.length; unit++) spots.push(spot)
    }
  }
  pieces.forEach(({ str, hasEOL }, piece) => {
    let offset = 0
    for (const character of str) {
      add(/\s/u.test(character) ? ' ' : fold(character), { piece, offset })
      offset += character.length
    }
    const isCut = /\p{L}[-\u00ad\u2010]\s*$/u.test(str)
    if (hasEOL && !isCut) add(' ', { piece, offset: str.length })
  })
  return { text, spots }
}

/** Where either stands, in order, never over the same letters twice: `sought`, and what was typed in several words and is written as one, or with a hyphen. */
function placesIn(text: string, sought: string): readonly (readonly [from: number, length: number])[] {
  const places: [number, number][] = []
  for (const needle of new Set([sought, sought.replaceAll(' ', '')]))
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) places.push([at, needle.length])
  return places.toSorted(([left], [right]) => left - right)
}

/** Everywhere that `sought` (of `foldSought`) stands in a page, in its order, over the ends of lines too. */
export function findInPieces(pieces: readonly TextPiece[], sought: string): readonly Found[] {
  if (sought === '') return []
  const { text, spots } = foldPieces(pieces)
  return placesIn(text, sought).flatMap(([at, length]) => {
    const from = spots[at]
    const last = spots[at + length - 1]
    const str = last === undefined ? undefined : pieces[last.piece]?.str
    if (from === undefined || last === undefined || str === undefined) return []
    const character = String.fromCodePoint(str.codePointAt(last.offset) ?? 0)
    return [{ from, to: { piece: last.piece, offset: last.offset + character.length } }]
  })
}
