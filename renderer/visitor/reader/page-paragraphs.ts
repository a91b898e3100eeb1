import type { TextPiece } from './page-content.ts'

/** Lines further apart than so many of their heights are paragraphs of their own. */
const APART = 1.8
/** Letters that differ by more are another kind of text: a heading, a note. */
const OTHER_SIZE = 1.15

/**
 * A page's text as one would read it aloud: lines joined to paragraphs, a word that a line's end cut made whole. Empty where the page is a picture.
 */
export function pageParagraphs(pieces: readonly TextPiece[]): readonly string[] {
  const paragraphs: string[] = []
  let before: TextPiece | undefined
  for (const piece of pieces) {
    if (piece.str.trim() === '') {
      if (piece.str !== '' && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += ' '
      continue
    }
    const last = paragraphs.at(-1)
    if (last === undefined || before === undefined || begins(piece, before)) paragraphs.push(piece.str)
    else paragraphs[paragraphs.length - 1] = isNewLine(piece, before) ? joinLines(last, piece.str) : last + piece.str
    before = piece
  }
  return paragraphs.map(text => text.replace(/\s+/gu, ' ').trim()).filter(text => text !== '')
}

const isNewLine = (piece: TextPiece, before: TextPiece): boolean => before.hasEOL || Math.abs(piece.top - before.top) > before.height / 2

function begins(piece: TextPiece, before: TextPiece): boolean {
  if (!isNewLine(piece, before)) return false
  const sizes = piece.height / before.height
  return Math.abs(piece.top - before.top) > APART * before.height || sizes > OTHER_SIZE || sizes < 1 / OTHER_SIZE
}

/** "accompa-" and "gnement" are one word; "rendez-" and "vous" too: what is heard is the same. */
function joinLines(above: string, below: string): string {
  const cut = /\p{L}[-\u00ad\u2010]\s*$/u.test(above) && /^\s*\p{Ll}/u.test(below)
  return cut ? above.replace(/[-\u00ad\u2010]\s*$/u, '') + below.trimStart() : `${above} ${below}`
}
