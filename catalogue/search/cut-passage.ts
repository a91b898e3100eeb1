import type { Found } from './near-words.ts'

/** Where a page begins and ends, and how many characters a passage may have. */
export type Room = Readonly<{ page: readonly [number, number]; most: number }>

/** The passage with its ellipses, and where it stands in the text without them. */
export type Cut = Readonly<{ text: string; from: number; to: number }>

const ELLIPSIS = '…'

/** What ends a sentence, with the quotes and brackets that close after it. */
const STOP = '[.!?…؟](?:\\s?»|[”"\'’)\\]])*'
/** An empty line, or a line end before an item of a list. */
const BREAK = '\\n\\s*\\n|\\n(?=\\s*[-–•*]\\s)'
/** A line of few words without any sign, before one that begins with a capital letter, at the beginning of a paragraph: its heading. */
const HEADING = '[^\\n.,;:!?…؟]{1,50}\\n\\s*(?=\\p{Lu})'
// After an abbreviation a small letter follows.
const BEGINNING = new RegExp(`(?:${STOP}\\s+(?![\\s\\p{Ll}])|(?:${BREAK})\\s*(?:[-–•*]\\s+)?)(${HEADING})?`, 'gu')
const FIRST_HEADING = new RegExp(`^${HEADING}`, 'u')
const END = new RegExp(`${STOP}(?=\\s+[^\\s\\p{Ll}])|(?=${BREAK})`, 'u')

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at))

/** Where the sentence begins that holds `start`; undefined when that is before `reach`. `first`: where the page begins. */
function sentenceStart(text: string, start: number, reach: number, first: number): number | undefined {
  const from = Math.max(first, reach)
  // With the first letter of what was found, which may be a small one.
  const before = text.slice(from, start + 1)
  let begins = from === first ? first + (FIRST_HEADING.exec(before)?.[0].length ?? 0) : undefined
  for (const match of before.matchAll(BEGINNING)) {
    const after = from + match.index + match[0].length
    const heading = match[1]?.length ?? 0
    if (after - heading <= start) begins = after <= start ? after : after - heading
  }
  return begins
}

/** Where the sentence ends that holds `end`; undefined when that is after `reach`. `last`: where the page ends. */
function sentenceEnd(text: string, end: number, reach: number, last: number): number | undefined {
  // A little more is looked at, to see what follows a full stop.
  const match = END.exec(text.slice(end, Math.min(last, reach + 4)))
  const ends = match === null ? last : end + match.index + match[0].length
  return ends <= reach ? ends : undefined
}

/** The first border of a word from `at` on, no later than `latest`, which is one. */
function wordStart(text: string, at: number, latest: number): number {
  for (let place = at; place < latest; place++) if (place === 0 || isSpace(text, place - 1)) return place
  return latest
}

/** The last border of a word up to `at`, no earlier than `earliest`, which is one. */
function wordEnd(text: string, at: number, earliest: number): number {
  for (let place = at; place > earliest; place--) if (place >= text.length || isSpace(text, place)) return place
  return earliest
}

type Borders = Readonly<{ from: number; to: number; isBegun?: boolean; isEnded?: boolean }>

/** Where to cut: whole sentences where they fit, else from the sentence's beginning, else up to its end, else among the words around. */
function borders(text: string, { start, end }: Found, { page: [first, last], most }: Room): Borders {
  const room = most - (end - start)
  const begins = sentenceStart(text, start, start - room, first)
  const ends = sentenceEnd(text, end, end + room, last)
  if (begins !== undefined && ends !== undefined && ends - begins <= most) return { from: begins, to: ends, isBegun: true, isEnded: true }
  if (ends !== undefined && ends - end <= room / 2 && (begins === undefined || start - begins > room / 2)) {
    return { from: wordStart(text, Math.max(first, ends - most), start), to: ends, isEnded: true }
  }
  const isBegun = begins !== undefined && start - begins <= room / 2
  const from = isBegun ? begins : wordStart(text, Math.max(first, start - Math.floor(room / 3)), start)
  const isEnded = ends !== undefined && ends <= from + most
  return { from, to: isEnded ? ends : wordEnd(text, Math.min(last, from + most), end), isBegun, isEnded }
}

/** Cuts a passage around what was found, inside of the page. An ellipsis stands where a sentence goes on. */
export function cutPassage(text: string, found: Found, { page, most }: Room): Cut {
  const { from: loose, to: wide, isBegun, isEnded } = borders(text, found, { page, most: most - 2 * ELLIPSIS.length })
  let from = loose
  let to = wide
  while (from < found.start && isSpace(text, from)) from++
  while (to > found.end && isSpace(text, to - 1)) to--
  return { text: `${isBegun ? '' : ELLIPSIS}${text.slice(from, to)}${isEnded ? '' : ELLIPSIS}`, from, to }
}
