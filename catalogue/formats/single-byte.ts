/** Encodings of one byte a letter that exports of Western Europe still come in. */
export const SINGLE_BYTE = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] as const
export type SingleByte = (typeof SINGLE_BYTE)[number]

const LATIN_1 = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).join('')
/** The five bytes that Windows-1252 leaves empty stand as the controls they are. */
const C1_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const C1 = Array.from({ length: 0x20 }, (_, index) => String.fromCharCode(0x80 + index)).join('')

/** What the bytes 80 to FF are, from the tables of unicode.org (CP1252, 8859-15, ROMAN, CP850). */
export const UPPER_HALF: Readonly<Record<SingleByte, string>> = {
  'windows-1252': C1_1252 + LATIN_1,
  'iso-8859-15':
    C1 +
    LATIN_1.replace('¤', '€')
      .replace('¦', 'Š')
      .replace('¨', 'š')
      .replace('´', 'Ž')
      .replace('¸', 'ž')
      .replace('¼', 'Œ')
      .replace('½', 'œ')
      .replace('¾', 'Ÿ'),
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

/** What stands before a letter: inside of a word a capital is rare, and at its beginning a sign is. */
const BEFORE = ['lower', 'upper', 'digit', 'other'] as const
type Before = (typeof BEFORE)[number]

const USUAL = new Set('éèàçêîôûâùëïœæüöäñáíóúãõìòßåø')
const CAPITALS = new Set('ÉÈÀÇÊÎÔÛÂÙËÏŒÆÜÖÄÑÁÍÓÚÃÕÌÒÅØŠŽŸÝÐÞ')
const SIGNS = new Set('«»“”…–—\u00a0•€°¿¡‹›')
const AFTER_DIGITS = new Set('°²³€½¼¾ºª£\u00a0')

/** How well a character stands where it does: letters of these languages inside of words most, boxes and controls least. */
function fitOf(character: string, before: Before): number {
  if (USUAL.has(character)) return character > 'ß' || before === 'lower' ? 2 : 1
  if (CAPITALS.has(character)) return before === 'lower' ? -3 : 1
  if (character === '’') return before === 'other' ? 0 : 2
  if (AFTER_DIGITS.has(character) && before === 'digit') return 1
  if (SIGNS.has(character)) return before === 'lower' && character === '«' ? -1 : 1
  return character < '\u00a0' ? -4 : -2
}

/** Counts the bytes 80 to FF of a text with what stands before each, to tell which encoding makes words of them. */
export class SingleByteTally {
  readonly #counts = new Map<string, number>()
  #last = 0

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      if (byte >= 0x80) {
        const key = `${this.#before()} ${byte}`
        this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
      }
      // A letter after another one of these is inside of a word too, whichever it is.
      if (byte < 0x80 || this.#before() === 'other') this.#last = byte < 0x80 ? byte : 0x61
    }
  }

  #before(): Before {
    const last = this.#last
    if (last >= 0x61 && last <= 0x7a) return 'lower'
    if (last >= 0x41 && last <= 0x5a) return 'upper'
    return last >= 0x30 && last <= 0x39 ? 'digit' : 'other'
  }

  /** The encoding that fits best, the more frequent one where several do; `windows-1252` for a text without such bytes. */
  best(): SingleByte {
    const scored = SINGLE_BYTE.map(encoding => ({ encoding, score: this.#score(UPPER_HALF[encoding]) }))
    return scored.reduce((most, one) => (one.score > most.score ? one : most)).encoding
  }

  #score(upperHalf: string): number {
    let sum = 0
    for (const [key, count] of this.#counts) {
      const [before, byte] = key.split(' ')
      const known = BEFORE.find(one => one === before) ?? 'other'
      sum += count * fitOf(upperHalf[Number(byte) - 0x80] ?? '', known)
    }
    return sum
  }
}

/** A text of one byte a letter; ASCII is ASCII in all of them. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByte): string {
  const upperHalf = UPPER_HALF[encoding]
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u00ff]/g, letter => upperHalf[letter.charCodeAt(0) - 0x80] ?? letter)
}
