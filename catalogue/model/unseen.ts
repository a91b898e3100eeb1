/**
 * What no text may hold: control characters (line ends and tabs are none here), halves of characters, and the marks that turn the writing round or shut it off
 * (U+061C, U+202A to U+202E, U+2066 to U+2069), line separators, tags and characters of private use. They are not seen, and what is read is not what is written.
 */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Co}\u061c\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

const NAMES: Readonly<Record<number, string>> = {
  0: 'NUL',
  8: 'backspace',
  27: 'escape',
  127: 'delete',
  1564: 'Arabic letter mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of embedding',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of isolate',
}

const HEXADECIMAL = 16
const DIGITS = 4

/** "U+202E (right-to-left override)" of the first such character in a text; undefined when there is none. */
export function unseenIn(text: string): string | undefined {
  const code = text.match(UNSEEN)?.[0]?.codePointAt(0)
  if (code === undefined) return undefined
  const name = NAMES[code] ?? kindOf(code)
  return `U+${code.toString(HEXADECIMAL).toUpperCase().padStart(DIGITS, '0')} (${name})`
}

const kindOf = (code: number): string => {
  if (code >= 0xd800 && code <= 0xdfff) return 'half a character'
  if (code >= 0xe0000 && code <= 0xe007f) return 'tag'
  return /\p{Co}/u.test(String.fromCodePoint(code)) ? 'private use' : 'control character'
}

/** The text without them, or with `instead` in the place of each; a line separator is a line end, so that no two words are joined. */
export const withoutUnseen = (text: string, instead = ''): string => text.replace(/[\u2028\u2029]/g, '\n').replace(UNSEEN, instead)

/** Whether a reader sees anything of it: neither blank nor made of characters that are not drawn. */
export const isSeen = (text: string): boolean => /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text)

/** A value with every text in it, at any depth, as `change` makes it; keys stay. The very same value where nothing changed. */
export function mapTexts<T>(value: T, change: (text: string) => string): T
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  const before = Object.entries(value)
  const after = before.map(([key, item]) => [key, mapTexts(item, change)] as const)
  if (after.every(([, item], index) => item === before[index]?.[1])) return value
  return Array.isArray(value) ? after.map(([, item]) => item) : Object.fromEntries(after)
}
