import { fold } from '../../text/fold.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import type { Lexicon } from './lexicon.ts'
import arabic from './lexicons/arabic.json' with { type: 'json' }
import { ENGLISH } from './lexicons/english.ts'
import { FRENCH } from './lexicons/french.ts'
import german from './lexicons/german.json' with { type: 'json' }
import italian from './lexicons/italian.json' with { type: 'json' }
import portuguese from './lexicons/portuguese.json' with { type: 'json' }
import spanish from './lexicons/spanish.json' with { type: 'json' }
import ukrainian from './lexicons/ukrainian.json' with { type: 'json' }
import { withSubjects } from './lexicons/with-subjects.ts'
import { lightArabic } from './light-arabic.ts'
import { withoutWhatDeathSays } from './mourning.ts'
import type { LexiconReader, Notions, Said, Told } from './read-lexicon.ts'
import { readLexicon } from './read-lexicon.ts'
import type { ReadSituation, Situation } from './situation.ts'
import { readSituation } from './situation.ts'
import { SITUATIONS } from './situations.ts'
import { withoutSameWords } from './work-and-papers.ts'

/**
 * A situation that was recognised: how surely, whether somebody tells it of themselves, by how many words and at which places, those of the first and the last of those that
 * told it shortly, and the places of words that say beside it what is not so.
 */
export type Recognised = Readonly<{
  situation: Situation
  strength: number
  isTold: boolean
  words: number
  places: readonly number[]
  first: number
  last: number
  denied: readonly number[]
}>

const LEXICONS: readonly Lexicon[] = [FRENCH, ENGLISH, spanish, italian, portuguese, german, ukrainian, { ...arabic, keyOf: lightArabic }]

/** What is said of several situations at once helps with none. */
const MOST = 3
/** Beside a situation that is plain, one that is hardly meant is left out. */
const LEAST_SHARE = 0.55
/** More words than these between a situation's first and last do not tell it shortly. */
const SHORT = 5

/** In another language than the visitor's, words may look alike: what is told there is plain, unless the whole sentence is that language's. */
const SURE = 0.9
/** So many of a sentence's small words more than the visitor's own make the whole of it another language's. */
const PLAINLY_FOREIGN = 2

const APOSTROPHE = /['’ʼ‘`´]/

const readers = new Map<string, LexiconReader>()
const smallWords = new Map<Lexicon, ReadonlySet<string>>()
let situations: readonly ReadSituation[] | undefined

/** Letters that one of the languages alone is written in. */
const LETTERS: Readonly<Record<string, RegExp>> = { ar: /^\p{Script=Arabic}+$/u, uk: /^[\p{Script=Cyrillic}’ʼ'-]+$/u }

/** The language whose letters every chunk is written in, where no other has them. */
const writtenIn = (chunks: readonly string[]): Lexicon | undefined =>
  chunks.length === 0 ? undefined : LEXICONS.find(({ language }) => chunks.every(chunk => LETTERS[language]?.test(chunk) === true))

/** How many of the chunks are small words of a language: what tells whose sentence it is, before its thousands of expressions are made ready. */
function smallWordsIn(lexicon: Lexicon, chunks: readonly string[]): number {
  const known = smallWords.get(lexicon) ?? new Set(`${lexicon.small} ${lexicon.telling}`.split(/\s+/).map(fold))
  smallWords.set(lexicon, known)
  // "Hasn't", "n'ai": what is written onto a word is one too.
  return chunks.filter(
    chunk =>
      known.has(fold(chunk)) ||
      fold(chunk)
        .split(APOSTROPHE)
        .some(part => known.has(part)),
  ).length
}

/** Whether somebody speaks of themselves in that language: a word stands there by which one does ("je", "mon", "on"). */
export function speaksOfOneself(chunks: readonly string[], language: string): boolean {
  const own = LEXICONS.find(lexicon => lexicon.language === primaryLanguage(language))
  const telling = new Set((own?.telling ?? '').split(/\s+/).map(fold))
  return chunks.some(chunk => [fold(chunk), ...fold(chunk).split(APOSTROPHE)].some(part => telling.has(part)))
}

function readerOf(lexicon: Lexicon): LexiconReader {
  const known = readers.get(lexicon.language)
  if (known !== undefined) return known
  const made = readLexicon(withSubjects(lexicon))
  readers.set(lexicon.language, made)
  return made
}

/**
 * The situations that a sentence tells, the surest first. It is read in the visitor's language, or in the one whose small words it is plainly made of; where neither is
 * plain, in another one that tells something surely. The first call in a language makes its words ready.
 */
export function recognise(chunks: readonly string[], language: string): readonly Recognised[] {
  const own = writtenIn(chunks) ?? LEXICONS.find(lexicon => lexicon.language === primaryLanguage(language))
  const ownSmalls = own === undefined ? 0 : smallWordsIn(own, chunks)
  const others = LEXICONS.filter(lexicon => lexicon !== own)
    .map(lexicon => ({ lexicon, smalls: smallWordsIn(lexicon, chunks) }))
    .filter(({ smalls }) => smalls > ownSmalls)
    .toSorted((one, other) => other.smalls - one.smalls)
  const read = (lexicon: Lexicon) => situationsOf(readerOf(lexicon)(chunks))
  const isSure = (found: readonly Recognised[]): boolean => (found[0]?.strength ?? 0) >= SURE
  /** What the first of these tells that tells enough; they are read one after the other. */
  const firstOf = (some: typeof others, isEnough: (found: readonly Recognised[]) => boolean): readonly Recognised[] | undefined => {
    for (const { lexicon } of some) {
      const found = read(lexicon)
      if (isEnough(found)) return found
    }
    return undefined
  }

  const most = others[0]?.smalls ?? 0
  const foreign = others.filter(({ smalls }) => smalls === most && smalls >= ownSmalls + PLAINLY_FOREIGN)
  if (foreign.length > 0) return firstOf(foreign, found => found.length > 0) ?? []
  const near = others.filter(({ smalls }) => smalls > 1)
  const surely = firstOf(near, isSure)
  if (surely !== undefined) return surely
  const found = own === undefined ? [] : read(own)
  if (found.length > 0 || ownSmalls > 0) return found
  const short = others.filter(({ smalls }) => smalls === 1)
  return firstOf(short, all => isSure(all) && (all[0]?.words ?? 0) > 1) ?? []
}

function situationsOf({ notions, isTold, denied }: Told): readonly Recognised[] {
  if (notions.size === 0) return []
  situations ??= SITUATIONS.map(readSituation)
  const all = situations.flatMap(read => recognised(read, notions, isTold) ?? [])
  const found = withoutTradesLeft(withoutSameWords(withoutWhatDeathSays(all)), notions)
  const sorted = found.toSorted((one, other) => other.strength - one.strength || other.words - one.words)
  const least = LEAST_SHARE * (sorted[0]?.strength ?? 0)
  return sorted
    .filter(({ strength }) => strength >= least)
    .slice(0, MOST)
    .map(one => ({ ...one, denied }))
}

/** Told in these, a trade is one that cannot go on: "friseurin mit allergie" wishes for no hair. */
const LEAVING: ReadonlySet<string> = new Set(['body', 'burnout', 'replaced', 'own-closing', 'made-ill', 'doctor-says-no', 'progress'])
const LEAST_LEAVING = 0.75
const WISHING = ['like', 'want', 'dream', 'change']

/** Without what looks like a wish, where somebody tells that they cannot go on and wishes for nothing. */
function withoutTradesLeft<R extends Pick<Recognised, 'situation' | 'strength'>>(found: readonly R[], notions: Notions): readonly R[] {
  const isLeaving = found.some(({ situation: { id }, strength }) => LEAVING.has(id) && strength >= LEAST_LEAVING)
  if (!isLeaving || WISHING.some(notion => notions.has(notion))) return found
  return found.filter(({ situation }) => situation.isWish !== true)
}

function recognised({ situation, rules }: ReadSituation, notions: Notions, isTold: boolean): Omit<Recognised, 'denied'> | undefined {
  let best: Omit<Recognised, 'denied'> | undefined
  for (const { all, none, strength } of rules) {
    if (strength <= (best?.strength ?? 0) || none.some(notion => notions.has(notion))) continue
    const said = all.map(either => either.flatMap(notion => notions.get(notion) ?? [])[0])
    if (said.some(one => one === undefined)) continue
    const own = said.flatMap(one => one ?? [])
    const places = placesOf(own)
    best = { situation, strength, isTold, words: places.length, places, ...spanOf(own) }
  }
  return best
}

/** The places of the words that notions were said by. */
const placesOf = (said: readonly Said[]): readonly number[] => [
  ...new Set(said.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, place) => first + place))),
]

/** From the first word to the last, where that is short; or else where the first notion of the rule was said. */
function spanOf(said: readonly Said[]): Said {
  const first = Math.min(...said.map(one => one.first))
  const last = Math.max(...said.map(one => one.last))
  const [leading = { first, last }] = said
  return last - first < SHORT ? { first, last } : leading
}
