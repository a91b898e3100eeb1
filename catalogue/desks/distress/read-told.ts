import type { Told } from '../../model/told.ts'
import { isDistress, TOLD } from '../../model/told.ts'
import { ADDED_ARABIC, ADDED_GERMAN, ADDED_PORTUGUESE, ADDED_UKRAINIAN } from './added-east.ts'
import { joinGrammar } from './added-grammar.ts'
import { ADDED_ENGLISH, ADDED_FRENCH, ADDED_ITALIAN, ADDED_SPANISH } from './added-west.ts'
import { ARABIC } from './arabic.ts'
import { DENIALS } from './denials.ts'
import type { DistressGrammar } from './distress-grammar.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { createSlips } from './near-words.ts'
import { PORTUGUESE } from './portuguese.ts'
import { readClauses, withSpacesForMarks } from './read-clauses.ts'
import { readGrammar } from './read-grammar.ts'
import { SPANISH } from './spanish.ts'
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

function readAll(): Reader {
  const listeners = Object.entries(GRAMMARS).map(([language, grammar]) => {
    const denials = DENIALS[language]
    return { language, ...readGrammar(denials === undefined ? grammar : { ...grammar, denials }) }
  })
  // Slips are looked for once, in the words of all languages: most of what is typed is none of them.
  const slips = createSlips(new Set(listeners.flatMap(({ vocabulary }) => [...vocabulary])))
  const read = (text: string, onStep?: () => void) => ({ clauses: readClauses(text), slipsOf: slips(onStep), isOwn: true, onStep })
  return {
    told: (text, { language: screen, onStep }) => {
      // Read both ways where marks stand between letters: whether they part sentences or stand for spaces, nobody knows.
      const parted = withSpacesForMarks(text)
      const readings = (parted === undefined ? [text] : [text, parted]).map(one => read(one, onStep))
      const heard = readings.flatMap(clauses =>
        listeners.map(({ hears, language }) => hears({ ...clauses, isOwn: screen === undefined || screen === language })),
      )
      const told = TOLD.filter(one => heard.some(known => known.has(one)))
      // Who is hurt or does not want to live is low too, and is answered for more than that.
      return isDistress(told) ? told.filter(one => one !== 'low' && one !== 'work') : told
    },
    isOrdinary: text => {
      const clauses = read(text)
      return listeners.some(listener => listener.isOrdinary(clauses))
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
