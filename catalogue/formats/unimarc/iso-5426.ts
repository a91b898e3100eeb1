// ISO 5426:1983, extended Latin for bibliographic use, as registered in ISO-IR 53 and given to the right-hand half (A1 to FE), the way
// UNIMARC uses it beside ISO 646. Diacritics come BEFORE the letter they mark; several may stack. Where tables differ (A7, A8, AF, B0, B1) the
// reading library software agrees on is taken: section sign, prime, registered sign, ayn, alif.
const SPACING: Readonly<Record<number, string>> = {
  160: ' ',
  161: '¡',
  162: '„',
  163: '£',
  164: '$',
  165: '¥',
  166: '†',
  167: '§',
  168: '′',
  169: '‘',
  170: '“',
  171: '«',
  172: '♭',
  173: '©',
  174: '℗',
  175: '®',
  176: 'ʻ',
  177: 'ʼ',
  178: '‚',
  182: '‡',
  183: '·',
  184: '″',
  185: '’',
  186: '”',
  187: '»',
  188: '♯',
  189: 'ʹ',
  190: 'ʺ',
  191: '¿',
  225: 'Æ',
  226: 'Đ',
  230: 'Ĳ',
  232: 'Ł',
  233: 'Ø',
  234: 'Œ',
  236: 'Þ',
  241: 'æ',
  242: 'đ',
  243: 'ð',
  245: 'ı',
  246: 'ĳ',
  248: 'ł',
  249: 'ø',
  250: 'œ',
  251: 'ß',
  252: 'þ',
}

/** Combining marks C0 to DF, in order; 0 where the standard has none. */
const MARKS = [
  0x309, 0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x308, 0x30a, 0x315, 0x312, 0x30b, 0x31b, 0x30c, 0x327, 0x31c, 0x326,
  0x328, 0x325, 0x32e, 0x323, 0x324, 0x332, 0x333, 0x329, 0x32d, 0, 0xfe20, 0xfe21, 0xfe23,
] as const

/** The combining mark that a byte stands for; undefined for any other byte. */
export function combiningMark(byte: number): string | undefined {
  const mark = byte >= 0xc0 && byte <= 0xdf ? MARKS[byte - 0xc0] : undefined
  return mark === undefined || mark === 0 ? undefined : String.fromCharCode(mark)
}

/** Decodes ISO 646 with ISO 5426; NFC. Undefined when a byte stands for nothing in them. The non-sorting controls 88, 89, 98, 9C stay as they are. */
export function decodeIso5426(bytes: Uint8Array): string | undefined {
  let text = ''
  let waiting = ''
  for (const byte of bytes) {
    const mark = combiningMark(byte)
    if (mark !== undefined) {
      waiting += mark
      continue
    }
    const letter = byte < 0x80 || isNonSorting(byte) ? String.fromCharCode(byte) : SPACING[byte]
    if (letter === undefined) return undefined
    text += letter + waiting
    waiting = ''
  }
  return text.normalize('NFC')
}

/** The bytes that bracket what is not sorted by ("Le ", "The "): ISO 6630's pair and its C1 twin. */
export const isNonSorting = (byte: number): boolean => byte === 0x88 || byte === 0x89 || byte === 0x98 || byte === 0x9c
