import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import { anselLetter, anselMark } from './ansel.ts'

const ESCAPE = 0x1b
const DELIMITER = 0x1f

/** Sets of one character table over ASCII: Greek symbols, subscripts, superscripts (code tables of the Library of Congress). */
const SMALL_SETS: Readonly<Record<string, string>> = { g: 'abc', b: '()+-0123456789', p: '()+-0123456789' }
const SMALL_SIGNS: Readonly<Record<string, string>> = { g: 'αβγ', b: '₍₎₊₋₀₁₂₃₄₅₆₇₈₉', p: '⁽⁾⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹' }

/** Final characters of escape sequences for whole other alphabets, which are not read. */
const OTHER_ALPHABETS: Readonly<Record<string, string>> = {
  N: 'Cyrillic',
  Q: 'Cyrillic',
  '2': 'Hebrew',
  '3': 'Arabic',
  '4': 'Arabic',
  S: 'Greek',
  '1': 'East Asian',
}

/**
 * Decodes MARC-8 ("MARC 21 Specifications for Record Structure, Character Sets, and Exchange Media: Character Sets and Encoding Options, part 2, MARC-8"):
 * ASCII with ANSEL, Greek symbols, sub- and superscripts; NFC. Sets last until the next escape sequence or subfield. Fails with what cannot be read:
 * another alphabet behind an escape sequence (Cyrillic, Greek, Hebrew, Arabic, East Asian), a broken escape sequence, a byte that stands for nothing.
 */
export function decodeMarc8(bytes: Uint8Array): Result<string, string> {
  let text = ''
  let waiting = ''
  let small: string | undefined
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte === ESCAPE) {
      const sign = readEscape(bytes, at)
      if (!sign.ok) return sign
      small = sign.value.small
      at += sign.value.length - 1
      continue
    }
    if (byte === DELIMITER) small = undefined
    const mark = anselMark(byte)
    if (mark !== undefined) {
      waiting += mark
      continue
    }
    const letter = small === undefined || byte >= 0x80 ? plain(byte) : smallSign(small, byte)
    if (letter === undefined) return fail(`the byte ${byte.toString(16).toUpperCase()} stands for nothing in MARC-8`)
    text += letter + waiting
    waiting = ''
  }
  return ok(withReferences(text).normalize('NFC'))
}

/** What MARC-8 has no character for stands as a numeric reference, "&#x8A9E;" (the specification's lossless technique). */
const withReferences = (text: string): string =>
  text.replace(/&#x([0-9A-F]{4,6});/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? whole : String.fromCodePoint(code)
  })

/** ASCII, ANSEL, and the controls of the specification: non-sorting marks (88, 89), joiners (8D, 8E). */
function plain(byte: number): string | undefined {
  if (byte < 0x80) return String.fromCharCode(byte)
  if (byte === 0x88 || byte === 0x89) return String.fromCharCode(byte)
  if (byte === 0x8d) return '\u200d'
  if (byte === 0x8e) return '\u200c'
  return anselLetter(byte)
}

function smallSign(set: string, byte: number): string | undefined {
  const index = SMALL_SETS[set]?.indexOf(String.fromCharCode(byte)) ?? -1
  if (index === -1) return byte === 0x20 || byte < 0x20 ? String.fromCharCode(byte) : undefined
  return SMALL_SIGNS[set]?.charAt(index)
}

type Escape = Readonly<{ length: number; small: string | undefined }>

/** Technique 1: one letter after ESC. Technique 2: `(` or `,` (first half) or `)` or `-` (second half), perhaps `$` and `!` before it, and a final character. */
function readEscape(bytes: Uint8Array, at: number): Result<Escape, string> {
  const sequence = Buffer.from(bytes.subarray(at + 1, at + 6)).toString('latin1')
  const single = /^[gbps]/.exec(sequence)
  if (single !== null) return ok({ length: 2, small: single[0] === 's' ? undefined : single[0] })
  const [whole, final] = /^(?:\$[(),-]?|[(),-])!?([A-Z0-9])/.exec(sequence) ?? []
  if (whole === undefined || final === undefined) return fail('an escape sequence of MARC-8 is broken')
  if (final === 'B' || final === 'E') return ok({ length: 1 + whole.length, small: undefined })
  const alphabet = OTHER_ALPHABETS[final]
  return fail(
    alphabet === undefined ? 'an escape sequence of MARC-8 is unknown' : `it is written in MARC-8’s ${alphabet}, which is not read`,
  )
}
