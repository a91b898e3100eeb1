import { francAll } from 'franc-min'
import { languageTag } from '../../model/text.ts'

/** Fewer letters say little of their language. */
const LETTERS_NEEDED = 120
/** Of a longer text, pieces from its beginning to its end are asked: a cover, a list of names or a page in another language decides nothing. */
const PIECE_LETTERS = 300
const MOST_PIECES = 20
/** How many pieces must agree. */
const MOST_OF = 0.7
/** In a text of one piece, how near the second language may come; 1 is as near as the first. */
const NEAR = 0.95

/**
 * The language of a text, by its letters in threes (franc): undefined where it is too short or in several. `said`: what the file says of itself, which counts only where
 * the text is too short to tell, for programs write their own language there.
 */
export function paperLanguage(text: string, said: string | undefined): string | undefined {
  const votes = new Map<string, number>()
  const pieces = piecesOf(text)
  for (const piece of pieces) {
    const [first, second] = francAll(piece, { minLength: LETTERS_NEEDED })
    if (first === undefined || first[0] === 'und' || (pieces.length === 1 && (second?.[1] ?? 0) > NEAR)) continue
    votes.set(first[0], (votes.get(first[0]) ?? 0) + 1)
  }
  if (votes.size === 0) return saidLanguage(text, said)
  const [best, count] = [...votes].reduce((most, one) => (one[1] > most[1] ? one : most))
  return count >= pieces.length * MOST_OF ? properTag(best) : undefined
}

function piecesOf(text: string): readonly string[] {
  const words = text.replace(/[\P{L}]+/gu, ' ').trim()
  const count = Math.min(MOST_PIECES, Math.max(1, Math.floor(words.length / PIECE_LETTERS)))
  const step = words.length / count
  return Array.from({ length: count }, (_, index) => words.slice(Math.round(index * step), Math.round(index * step) + PIECE_LETTERS))
}

const HALF = 0.5

/** What a file says of its language, if that language is written in the letters of the text. */
function saidLanguage(text: string, said: string | undefined): string | undefined {
  const tag = properTag(said)
  const script = tag === undefined ? undefined : new Intl.Locale(tag).maximize().script
  if (script === undefined || !SCRIPTS.has(script)) return undefined
  const letters = text.replace(/\P{L}/gu, '')
  const own = letters.replace(new RegExp(`\\P{Script=${script}}`, 'gu'), '')
  return own.length >= letters.length * HALF ? tag : undefined
}

/** Alphabets; of others a language has several at once. */
const SCRIPTS = new Set(['Latn', 'Cyrl', 'Arab', 'Grek', 'Hebr', 'Armn', 'Geor', 'Ethi', 'Deva', 'Beng', 'Taml', 'Thai', 'Sinh'])

/** `fra` and `FR_fr` as the catalogue writes languages; undefined for what is none. Regions are left out: a text tells of none. */
function properTag(said: string | undefined): string | undefined {
  try {
    const [proper] = Intl.getCanonicalLocales(said?.replaceAll('_', '-') ?? [])
    return languageTag.safeParse(proper?.split('-')[0]).data
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
