import type { Told } from '../../model/told.ts'
import { isDistress, TOLD } from '../../model/told.ts'
import { ADDED_ARABIC, ADDED_GERMAN, ADDED_PORTUGUESE, ADDED_UKRAINIAN } from './added-east.ts'
import { joinGrammar } from './added-grammar.ts'
import { ADDED_ENGLISH, ADDED_FRENCH, ADDED_ITALIAN, ADDED_SPANISH } from './added-west.ts'
import { ARABIC } from './arabic.ts'
import { DENIALS } from './denials.ts'
import { DISMISSED } from './dismissed.ts'
import type { DistressGrammar } from './distress-grammar.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { createSlips } from './near-words.ts'
import { PORTUGUESE } from './portuguese.ts'
import type { Clause } from './read-clauses.ts'
import { readClauses, withLettersJoined, withSpacesForMarks } from './read-clauses.ts'
import { readGrammar } from './read-grammar.ts'
import { SPANISH } from './spanish.ts'
import type { PartsOf, Ways } from './split-words.ts'
import { createSplits } from './split-words.ts'
import { UKRAINIAN } from './ukrainian.ts'

const GRAMMARS: Readonly<Record<string, DistressGrammar>> = {
  fr: joinGrammar(FRENCH, ADDED_FRENCH),
  en: joinGrammar(ENGLISH, ADDED_ENGLISH),
  es: joinGrammar(SPANISH, ADDED_SPANISH),
  it: joinGrammar(ITALIAN, ADDED_ITALIAN),
  pt: joinGrammar(PORTUGUESE, ADDED_PORTUGUESE),
  de: joinGrammar(GERMAN, ADDED_GERMAN),
  ar: joinGrammar(ARABIC, ADDED_ARABIC),
  uk: joinGrammar(UKRAINIAN, ADDED_UKRAINIAN),
}

/** `language`: the screen's; where none is given, what is said in one language alone is heard too. `onStep` is told of each step of the work. */
type Reading = Readonly<{ language?: string | undefined; onStep?: (() => void) | undefined }>
type Reader = Readonly<{ told: (text: string, reading: Reading) => readonly Told[]; isOrdinary: (text: string) => boolean }>

let ready: Reader | undefined

type Parted = ReadonlyMap<string, ReadonlyMap<string, Ways>>

/** What the words of a text are that were written together, by word and language: in most texts none. */
function partsIn(clauses: readonly Clause[], partsOf: PartsOf): Parted {
  const found = new Map<string, ReadonlyMap<string, Ways>>()
  for (const word of new Set(clauses.flat())) {
    const parts = partsOf(word)
    if (parts !== undefined) found.set(word, parts)
  }
  return found
}

const partsFor = (parted: Parted, language: string) =>
  [...parted.values()].some(parts => parts.has(language)) ? (word: string) => parted.get(word)?.get(language) : undefined

function readAll(): Reader {
  const listeners = Object.entries(GRAMMARS).map(([language, grammar]) => {
    const [denials, dismissed] = [DENIALS[language], DISMISSED[language]]
    return { language, ...readGrammar({ ...grammar, ...(denials && { denials }), ...(dismissed && { dismissed }) }) }
  })
  // Slips are looked for once, in the words of all languages: most of what is typed is none of them.
  const slips = createSlips(new Set(listeners.flatMap(({ vocabulary }) => [...vocabulary])))
  const splits = createSplits(new Map(listeners.map(({ language, written }) => [language, written])))
  const read = (text: string, onStep?: () => void) => {
    const clauses = readClauses(text)
    const parted = partsIn(clauses, splits(onStep))
    const slipsOf = slips(onStep)
    return (language: string, isOwn: boolean) => ({ clauses, slipsOf, isOwn, onStep, partsOf: partsFor(parted, language) })
  }
  return {
    told: (typed, { language: screen, onStep }) => {
      const text = withLettersJoined(typed)
      // Read both ways where marks stand between letters: whether they part sentences or stand for spaces, nobody knows.
      const parted = withSpacesForMarks(text)
      const readings = (parted === undefined ? [text] : [text, parted]).map(one => read(one, onStep))
      const heard = readings.flatMap(textFor =>
        listeners.map(({ hears, language }) => hears(textFor(language, screen === undefined || screen === language))),
      )
      const told = TOLD.filter(one => heard.some(known => known.has(one)))
      // Who is hurt or does not want to live is low too, and is answered for more than that.
      return isDistress(told) ? told.filter(one => one !== 'low' && one !== 'work') : told
    },
    isOrdinary: text => {
      const textFor = read(text)
      return listeners.some(({ isOrdinary: isSo, language }) => isSo(textFor(language, true)))
    },
  }
}

/** What somebody tells of themselves or of somebody near, in any of the eight languages, in the order in which it is answered. The first call makes ready. */
export function readTold(text: string, reading: Reading = {}): readonly Told[] {
  ready ??= readAll()
  return ready.told(text, reading)
}

/** Whether something ordinary is said in words of distress ("mourir de rire"): a word of distress in it is none. */
export function isOrdinary(text: string): boolean {
  ready ??= readAll()
  return ready.isOrdinary(text)
}
