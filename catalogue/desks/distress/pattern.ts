import { fold } from '../../text/fold.ts'

/** A part of a pattern. */
export type Element =
  | Readonly<{ is: 'optional' | 'not'; of: ReadonlySet<string> }>
  /** `orEnd`: or the end, which is before one of those words too. */
  | Readonly<{ is: 'word'; of: ReadonlySet<string>; orEnd?: ReadonlySet<string> }>
  | Readonly<{ is: 'gap'; most: number }>
  | Readonly<{ is: 'start' }>
  /** `of`: the words that go on as a pause does. */
  | Readonly<{ is: 'end'; of: ReadonlySet<string> }>
export type Pattern = readonly Element[]

/** What a word as typed may be among the words of the patterns; undefined: it says something else, and no pattern runs over it. */
export type Readings = readonly string[] | undefined

/** The words of a clause; `onStep` is told of each element of a pattern that is tried on one: a count of the work. */
export type Reading = Readonly<{ words: readonly Readings[]; onStep?: (() => void) | undefined }>

type Named = Readonly<Record<string, string>>

const NAME = /^[A-Z]+$/
const A_WORD = /^[\p{Ll}\p{Lo}\p{M}\p{Nd}]+$/u
const listed = (words: string): readonly string[] => words.split(/\s+/).filter(word => word !== '')

/** The words that `one|NAME` stands for. Throws at a name that nobody gave: a grammar is data of ours. */
function wordsOf(text: string, named: Named): ReadonlySet<string> {
  const words = text.split('|').flatMap(part => {
    if (A_WORD.test(part)) return [part]
    if (!NAME.test(part)) throw new Error(`"${text}" is no element of a pattern`)
    const known = named[part]
    if (known === undefined) throw new Error(`No words are named ${part}`)
    return listed(known)
  })
  return new Set(words.map(fold))
}

function readElement(text: string, named: Named): Element {
  const going = () => new Set(listed(named['AND'] ?? '').map(fold))
  if (text === '^') return { is: 'start' }
  if (text === '$') return { is: 'end', of: going() }
  if (text.startsWith('~')) return { is: 'gap', most: Number(text.slice(1)) }
  if (text.startsWith('!')) return { is: 'not', of: wordsOf(text.slice(1), named) }
  if (text.endsWith('?')) return { is: 'optional', of: wordsOf(text.slice(0, -1), named) }
  if (text.endsWith('|$')) return { is: 'word', of: wordsOf(text.slice(0, -2), named), orEnd: going() }
  return { is: 'word', of: wordsOf(text, named) }
}

/** The patterns of a text, one a line. */
export const readPatterns = (text: string, named: Named): readonly Pattern[] =>
  text
    .split('\n')
    .map(line => listed(line).map(element => readElement(element, named)))
    .filter(pattern => pattern.length > 0)

const isOneOf = (readings: Readings, of: ReadonlySet<string>): boolean => readings?.some(word => of.has(word)) === true

const isEnd = (words: readonly Readings[], place: number, going: ReadonlySet<string>): boolean =>
  place === words.length || isOneOf(words[place], going)

/**
 * Where a pattern ends that begins at a place; undefined where it does not stand there. What may be left out is taken where it stands; a gap is as
 * short as can be.
 */
export function endOfPattern(pattern: Pattern, reading: Reading, place: number, from = 0): number | undefined {
  const element = pattern[from]
  if (element === undefined) return place
  reading.onStep?.()
  const { words } = reading
  const next = (at: number) => endOfPattern(pattern, reading, at, from + 1)
  switch (element.is) {
    case 'start':
      return place === 0 ? next(place) : undefined
    case 'end':
      return isEnd(words, place, element.of) ? next(place) : undefined
    case 'not':
      return isOneOf(words[place], element.of) ? undefined : next(place)
    case 'word':
      if (isOneOf(words[place], element.of)) return next(place + 1)
      return element.orEnd !== undefined && isEnd(words, place, element.orEnd) ? next(place) : undefined
    case 'optional':
      return next(isOneOf(words[place], element.of) ? place + 1 : place)
    case 'gap':
      return endAfterGap(element.most, words, place, next)
  }
}

function endAfterGap(most: number, words: readonly Readings[], place: number, next: (at: number) => number | undefined) {
  for (let skipped = 0; skipped <= most && place + skipped <= words.length; skipped++) {
    if (skipped > 0 && words[place + skipped - 1] === undefined) return undefined
    const end = next(place + skipped)
    if (end !== undefined) return end
  }
  return undefined
}
