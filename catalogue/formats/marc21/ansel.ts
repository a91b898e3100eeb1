// MARC-8's extended Latin (ANSEL, ANSI/NISO Z39.47, as the Library of Congress maps it): "MARC 21 Specifications for Record Structure, Character Sets, and
// Exchange Media", code table Extended Latin (loc.gov/marc/specifications/specchartables.html). Spacing characters A1 to C8; diacritics E0 to FE stand BEFORE
// the letter they mark.
const SPACING: Readonly<Record<number, string>> = {
  161: 'Ł',
  162: 'Ø',
  163: 'Đ',
  164: 'Þ',
  165: 'Æ',
  166: 'Œ',
  167: 'ʹ',
  168: '·',
  169: '♭',
  170: '®',
  171: '±',
  172: 'Ơ',
  173: 'Ư',
  174: 'ʼ',
  176: 'ʻ',
  177: 'ł',
  178: 'ø',
  179: 'đ',
  180: 'þ',
  181: 'æ',
  182: 'œ',
  183: 'ʺ',
  184: 'ı',
  185: '£',
  186: 'ð',
  188: 'ơ',
  189: 'ư',
  192: '°',
  193: 'ℓ',
  194: '℗',
  195: '©',
  196: '♯',
  197: '¿',
  198: '¡',
  199: 'ß',
  200: '€',
}

/** Combining marks E0 to FE, in order; 0 where the set has none. */
const MARKS = [
  0x309, 0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30c, 0x30a, 0xfe20, 0xfe21, 0x315, 0x30b, 0x310, 0x327, 0x328, 0x323,
  0x324, 0x325, 0x333, 0x332, 0x326, 0x31c, 0x32e, 0xfe22, 0xfe23, 0, 0, 0x313,
] as const

/** The combining mark that a byte of ANSEL stands for; undefined for any other byte. */
export function anselMark(byte: number): string | undefined {
  const mark = byte >= 0xe0 && byte <= 0xfe ? MARKS[byte - 0xe0] : undefined
  return mark === undefined || mark === 0 ? undefined : String.fromCharCode(mark)
}

/** The letter or sign that a byte of ANSEL stands for on its own; undefined for any other byte. */
export const anselLetter = (byte: number): string | undefined => SPACING[byte]
