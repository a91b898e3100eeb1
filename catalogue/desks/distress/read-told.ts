import type { Told } from '../../model/told.ts'
import { isDistress, TOLD } from '../../model/told.ts'
import { ARABIC } from './arabic.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { createSlips } from './near-words.ts'
import { PORTUGUESE } from './portuguese.ts'
import { readClauses } from './read-clauses.ts'
import { readGrammar } from './read-grammar.ts'
import { SPANISH } from './spanish.ts'
import { UKRAINIAN } from './ukrainian.ts'

const GRAMMARS = [FRENCH, ENGLISH, SPANISH, ITALIAN, PORTUGUESE, GERMAN, ARABIC, UKRAINIAN]

type Reader = Readonly<{ told: (text: string, onStep?: () => void) => readonly Told[]; isOrdinary: (text: string) => boolean }>

let ready: Reader | undefined

function readAll(): Reader {
  const listeners = GRAMMARS.map(readGrammar)
  // Slips are looked for once, in the words of all languages: most of what is typed is none of them.
  const slips = createSlips(new Set(listeners.flatMap(({ vocabulary }) => [...vocabulary])))
  const read = (text: string, onStep?: () => void) => ({ clauses: readClauses(text), slipsOf: slips(onStep), onStep })
  return {
    told: (text, onStep) => {
      const clauses = read(text, onStep)
      const heard = listeners.map(({ hears }) => hears(clauses))
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

/**
 * What somebody tells of themselves or of somebody near, in any of the eight languages, in the order in which it is answered. The first call makes ready.
 * `onStep` is told of each step of the work.
 */
export function readTold(text: string, onStep?: () => void): readonly Told[] {
  ready ??= readAll()
  return ready.told(text, onStep)
}

/** Whether something ordinary is said in words of distress ("mourir de rire"): a word of distress in it is none. */
export function isOrdinary(text: string): boolean {
  ready ??= readAll()
  return ready.isOrdinary(text)
}
