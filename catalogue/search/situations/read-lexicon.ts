import { createAnalyzer } from '../../text/analyzer.ts'
import { chunksOf } from '../../text/chunks.ts'
import { fold } from '../../text/fold.ts'
import { notionsOfNumbers } from './ages.ts'
import { readLeftOut } from './left-out.ts'
import type { Lexicon } from './lexicon.ts'

/** A word as a lexicon reads it: what it is compared by, with its place among the chunks that were typed. */
type Word = Readonly<{ surface: string; key: string; isSmall: boolean; isTelling: boolean; place: number }>

/** A word among those of a text, in their order. `isLasting`: it only says how many years something lasted. */
type Placed = Word & Readonly<{ index: number; isLasting: boolean }>

/** Where a notion was said: the places of its first word and of its last. */
export type Said = Readonly<{ first: number; last: number }>

/** The notions of a text with every place where each was said. */
export type Notions = ReadonlyMap<string, readonly Said[]>

/** What a text tells: its notions, whether somebody tells of themselves, and the places of the words that say what is not so. */
export type Told = Readonly<{ notions: Notions; isTold: boolean; denied: readonly number[] }>

/** Reads the chunks of a text. */
export type LexiconReader = (chunks: readonly string[]) => Told

/** `at`: which of the words said it. */
type Found = Said & Readonly<{ notion: string; at: readonly number[] }>

/** `isWhole`: its small words count, because it is said word for word, or without them one word would be left of it. */
type Expression = Readonly<{ keys: readonly string[]; isWhole: boolean; notion: string }>

/** Before an expression that is said so, word for word. */
const WORD_FOR_WORD = '='
/** Other words that may stand between two of an expression, beside how many years it lasted: "arrêté 10 ans pour les enfants". */
const GAP = 1
/** Stems of fewer letters are those of words that have nothing else in common: "sais" and "saisie". */
const LEAST_STEM = 5

/** A French article or pronoun without its apostrophe. */
const GLUED = /^(?:qu|[cdjlmnst])(?=[aeiouyh])/
/** Words that sound alike are as many as they are short. */
const LEAST_SOUND = 4

const words = (text: string): readonly string[] => text.split(/\s+/).filter(word => word !== '')

/** Makes ready to find what a lexicon knows. */
export function readLexicon({
  language,
  small,
  telling,
  spelt,
  years,
  before,
  after,
  notions,
  soundOf,
  keyOf,
  alone = '',
  leastStem = LEAST_STEM,
}: Lexicon): LexiconReader {
  const analyzer = createAnalyzer(language)
  const smalls = new Set(words(small).map(fold))
  const alones = new Set(words(alone).map(fold))
  const tellings = new Set([...words(telling), ...spelt.split('\n').flatMap(line => words(line.split('=')[0] ?? ''))].map(fold))
  const meant = new Map(
    spelt.split('\n').flatMap(line => {
      const [ways = '', to = ''] = line.split('=')
      return words(ways).map(way => [fold(way), words(to)] as const)
    }),
  )
  const listed = (text: string): ReadonlySet<string> => new Set(words(text).map(fold))
  const numbers = { language, years: listed(years), before: listed(before), after: listed(after) }

  const partsOf = (text: string, place: number): readonly Word[] =>
    analyzer.analyse(text).parts.map(({ term, forms }) => {
      const surface = forms[0]?.surface ?? term
      const isSmall = smalls.has(surface)
      // "Le papier" is not "les papiers".
      const key =
        isSmall || alones.has(surface)
          ? surface
          : (keyOf?.(surface) ?? (term.length < leastStem ? surface.replace(/(?<=...)[sx]$/, '') : term))
      return { surface, key, isSmall, isTelling: tellings.has(surface), place }
    })
  const read = (chunks: readonly string[]): readonly Word[] =>
    chunks.flatMap((chunk, place) => {
      // "J'suis": without its apostrophe too.
      const spoken = meant.get(fold(chunk).replace(/['’ʼ‘`´]/g, '')) ?? meant.get(fold(chunk.replace(/^\p{L}+['’ʼ‘`´]/u, ''))) ?? [chunk]
      return spoken.flatMap(word => partsOf(word, place))
    })
  const vocabulary = new Set<string>()
  /** A word that no expression holds, as one that some do: without what is glued to it ("lordinateur"), or by its sound. */
  const heard = new Map<string, string>()
  const asKnown = (word: Word): Word => {
    if (word.isSmall || alones.has(word.surface) || vocabulary.has(word.key)) return word
    const apart = word.key.replace(GLUED, '')
    if (apart !== word.key && vocabulary.has(apart)) return { ...word, key: apart }
    const sound = word.surface.length < LEAST_SOUND ? undefined : soundOf?.(word.surface)
    return { ...word, key: (sound === undefined ? undefined : heard.get(sound)) ?? word.key }
  }
  const withoutSmall = <W extends Word>(all: readonly W[]): readonly W[] => all.filter(({ isSmall }) => !isSmall)

  const byFirst = new Map<string, Expression[]>()
  for (const [notion, texts] of Object.entries(notions)) {
    for (const text of texts.split(/[,\n]/)) {
      const all = read(chunksOf(text))
      const saying = withoutSmall(all)
      const isWhole = text.trim().startsWith(WORD_FOR_WORD) || (saying.length < 2 && all.length > saying.length)
      const kept = isWhole ? all : saying
      const keys = kept.map(({ key }) => key)
      const [first] = keys
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, isWhole, notion }])
      for (const { surface, key } of kept) {
        vocabulary.add(key)
        const sound = soundOf?.(surface)
        if (sound !== undefined && !heard.has(sound)) heard.set(sound, key)
      }
    }
  }

  const kept = readLeftOut(language, text => read(chunksOf(text)).flatMap(({ surface, key }) => [surface, key]))

  return chunks => {
    const heardWords = read(chunks).map(asKnown)
    const isYears = (word: Word | undefined): boolean => word !== undefined && numbers.years.has(word.surface)
    const spoken = heardWords.map((word, index) => ({ ...word, index, isLasting: isYears(word) || isYears(heardWords[index + 1]) }))
    const notions = new Map<string, Said[]>()
    const said = [...expressionsIn(byFirst, spoken, true), ...expressionsIn(byFirst, withoutSmall(spoken), false)]
    const { found, denied } = kept(said, spoken, chunks)
    const all = [...found, ...notionsOfNumbers(chunks, numbers)]
    for (const { notion, first, last } of all) notions.set(notion, [...(notions.get(notion) ?? []), { first, last }])
    return { notions, isTold: spoken.some(({ isTelling }) => isTelling), denied }
  }
}

/** The expressions that stand in words, each with its places. */
function expressionsIn(byFirst: ReadonlyMap<string, readonly Expression[]>, said: readonly Placed[], isWhole: boolean): readonly Found[] {
  return said.flatMap((word, at) =>
    (byFirst.get(word.key) ?? []).flatMap(({ keys, notion, isWhole: isOwn }) => {
      const held = isOwn === isWhole ? wordsOf(keys, said, { at, gap: isWhole ? 0 : GAP }) : undefined
      const last = held?.at(-1)
      return held === undefined || last === undefined
        ? []
        : [{ notion, first: word.place, last: last.place, at: held.map(({ index }) => index) }]
    }),
  )
}

/** The words of an expression that begins at a place; undefined where it does not stand there whole. */
function wordsOf(
  keys: readonly string[],
  said: readonly Placed[],
  { at, gap }: Readonly<{ at: number; gap: number }>,
): readonly Placed[] | undefined {
  let place = at
  const held = said.slice(at, at + 1)
  for (const key of keys.slice(1)) {
    let next = place + 1
    for (let left = gap; said[next] !== undefined && said[next]?.key !== key; next++) {
      if (gap > 0 && said[next]?.isLasting === true) continue
      if (left === 0) return undefined
      left--
    }
    const word = said[next]
    if (word === undefined) return undefined
    held.push(word)
    place = next
  }
  return held
}
