import { isUtf8 } from 'node:buffer'
import { controlsAsLetters } from '../text-encoding.ts'
import { combiningMark, decodeIso5426, isNonSorting } from './iso-5426.ts'

/** How the bytes of one record are to be read. */
export type UniunimarcEncoding = 'utf-8' | 'iso-5426' | 'windows-1252'

/** How well the bytes above 7F fit: each is counted for the encodings in which it makes sense where it stands. */
type Weights = Readonly<{ high: number; as5426: number; as1252: number; marks: number; controls: number }>

const ENOUGH = 0.6

/**
 * Finds a record's encoding by its bytes, for what records say of themselves (100$a, 26-29) is mostly wrong: strict UTF-8 first, then whichever of
 * ISO 5426 and Windows-1252 (which covers ISO-8859-1) its bytes fit better. `declared` only breaks a tie. Undefined when the bytes fit none.
 */
export function unimarcEncoding(bytes: Uint8Array, declared: string | undefined): UniunimarcEncoding | undefined {
  if (isUtf8(bytes)) return 'utf-8'
  const weights = weigh(bytes)
  const fits5426 = weights.controls === 0 && weights.as5426 >= weights.high * ENOUGH
  const fits1252 = weights.as1252 >= weights.high * ENOUGH && !bytes.some(byte => EMPTY_IN_1252.has(byte))
  if (!fits5426 || !fits1252) return fits5426 ? 'iso-5426' : fits1252 ? 'windows-1252' : undefined
  if (weights.as5426 === weights.as1252) return declared?.includes('03') === true && weights.marks > 0 ? 'iso-5426' : 'windows-1252'
  return weights.as5426 > weights.as1252 ? 'iso-5426' : 'windows-1252'
}

/** Text of bytes in an encoding found by `unimarcEncoding`. Undefined when a byte stands for nothing in it. */
export function decodeUnimarc(bytes: Uint8Array, encoding: UniunimarcEncoding): string | undefined {
  if (encoding === 'iso-5426') return decodeIso5426(bytes)
  if (encoding === 'utf-8') return new TextDecoder('utf-8').decode(bytes)
  // 98 and 9C are a pair of non-sorting marks when both are there; 9C alone is "œ".
  const marked = bytes.includes(0x98) && bytes.includes(0x9c)
  const text = controlsAsLetters(Buffer.from(bytes).toString('latin1'))
  return marked ? text.replace(/[˜œ]/g, '') : text
}

const EMPTY_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])
const isAsciiLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

function weigh(bytes: Uint8Array): Weights {
  const weights = { high: 0, as5426: 0, as1252: 0, marks: 0, controls: 0 }
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80 || isNonSorting(byte)) continue
    const before = bytes[index - 1] ?? 0x20
    const after = bytes[index + 1] ?? 0x20
    const marked = marksLetter(byte, after)
    weights.high++
    if (byte < 0xa0) weights.controls++
    if (marked || byte === 0xfa || byte === 0xf1) weights.marks++
    if (marked || isLikely5426Letter(byte, before)) weights.as5426++
    // A letter of ISO-8859-1 stands among ASCII; three high bytes in a row are another alphabet.
    if (!marked && (before < 0x80 || after < 0x80)) weights.as1252++
  }
  return weights
}

/** A diacritic before a letter that western European languages write with it (é, ç, ô; š, ą), or before another diacritic. */
function marksLetter(byte: number, after: number): boolean {
  const mark = combiningMark(byte)
  if (mark === undefined) return false
  if (combiningMark(after) !== undefined) return true
  if (!isAsciiLetter(after)) return false
  const letter = (String.fromCharCode(after) + mark).normalize('NFC')
  return letter.length === 1 && (letter < '\u0100' || (byte >= 0xcf && letter < '\u0180'))
}

/** One of the signs and letters of the set's upper part; its capitals (Ø, Ł, Œ) do not follow a small letter, where ISO-8859-1 has é, è, ê. */
function isLikely5426Letter(byte: number, before: number): boolean {
  if (combiningMark(byte) !== undefined || decodeIso5426(Uint8Array.of(byte)) === undefined) return false
  const isCapital = byte >= 0xe1 && byte <= 0xec
  return !(isCapital && before >= 0x61 && before <= 0x7a)
}
