import { isUtf8 } from 'node:buffer'
import { utf8Tally } from '../marc/utf8-tally.ts'
import { anselLetter, anselMark } from './ansel.ts'

/** How the bytes of one record are to be read. `utf-8-broken`: UTF-8 with some broken bytes, whose fields are left out. */
export type Marc21Encoding = 'utf-8' | 'utf-8-broken' | 'marc-8' | 'windows-1252'

/** Languages that write a caron (MARC codes): in others the byte E9 is the "é" of ISO-8859-1. */
const WITH_CARON = new Set(['cze', 'ces', 'slo', 'slk', 'slv', 'hrv', 'scr', 'srp', 'scc', 'bos', 'lit', 'lav', 'est', 'wen', 'fin'])

const ENOUGH = 0.6
const LONGEST_STACK = 3
const EMPTY_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Finds a record's encoding by its bytes, for the leader's ninth character lies both ways: strict UTF-8 first (ASCII too, unless it holds an escape sequence);
 * then UTF-8 with broken bytes where well-formed sequences outnumber them; then whichever of MARC-8 and Windows-1252 (which covers ISO-8859-1) the bytes fit
 * better, MARC-8 where they fit both, for it is the only other one that MARC 21 allows. Undefined when the bytes fit none.
 */
export function marc21Encoding(bytes: Uint8Array, language: string | undefined): Marc21Encoding | undefined {
  const escaped = bytes.includes(0x1b)
  if (isUtf8(bytes)) return escaped && !bytes.some(byte => byte >= 0x80) ? 'marc-8' : 'utf-8'
  const { sequences, broken } = utf8Tally(bytes)
  if (sequences >= broken) return 'utf-8-broken'
  if (escaped) return 'marc-8'
  const { high, asMarc8, as1252 } = weigh(bytes, language !== undefined && WITH_CARON.has(language))
  const fitsMarc8 = asMarc8 >= high * ENOUGH
  const fits1252 = as1252 >= high * ENOUGH && !bytes.some(byte => EMPTY_IN_1252.has(byte))
  if (!fitsMarc8 || !fits1252) return fitsMarc8 ? 'marc-8' : fits1252 ? 'windows-1252' : undefined
  return as1252 > asMarc8 ? 'windows-1252' : 'marc-8'
}

type Weights = Readonly<{ high: number; asMarc8: number; as1252: number }>

/** How well the bytes above 7F fit: each is counted for the encodings in which it makes sense where it stands. */
function weigh(bytes: Uint8Array, caron: boolean): Weights {
  const weights = { high: 0, asMarc8: 0, as1252: 0 }
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue
    weights.high++
    const before = bytes[index - 1] ?? 0x20
    const after = bytes[index + 1] ?? 0x20
    const marked = marksLetter(bytes, index, caron)
    if (marked || isLikelyLetter(byte, before)) weights.asMarc8++
    // A letter of ISO-8859-1 stands among ASCII; three high bytes in a row are another alphabet.
    if (!marked && (before < 0x80 || after < 0x80)) weights.as1252++
  }
  return weights
}

/** A diacritic, or a short stack of them, before an ASCII letter that is written with it: é, ç, ô, š, ą, ạ. */
function marksLetter(bytes: Uint8Array, index: number, caron: boolean): boolean {
  const mark = anselMark(bytes[index] ?? 0)
  if (mark === undefined) return false
  for (let at = index + 1; at <= index + LONGEST_STACK; at++) {
    const after = bytes[at] ?? 0x20
    if (anselMark(after) !== undefined) continue
    if (!/[A-Za-z]/.test(String.fromCharCode(after))) return false
    const letter = (String.fromCharCode(after) + mark).normalize('NFC')
    return letter.length === 1 && (mark !== '\u030c' || caron)
  }
  return false
}

/** One of ANSEL's letters and signs; its capitals (Ł, Ø, Æ) do not follow a small letter. */
function isLikelyLetter(byte: number, before: number): boolean {
  if (anselLetter(byte) === undefined) return false
  return !(byte <= 0xad && byte !== 0xa7 && byte !== 0xa8 && before >= 0x61 && before <= 0x7a)
}
