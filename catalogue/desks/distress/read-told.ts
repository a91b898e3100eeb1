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

type ReadTold = (text: string, onStep?: () => void) => readonly Told[]

let ready: ReadTold | undefined

function readAll(): ReadTold {
  const listeners = GRAMMARS.map(readGrammar)
  // Slips are looked for once, in the words of all languages: most of what is typed is none of them.
  const slips = createSlips(new Set(listeners.flatMap(({ vocabulary }) => [...vocabulary])))
  return (text, onStep) => {
    const clauses = readClauses(text)
    const slipsOf = slips(onStep)
    const heard = listeners.map(({ hears }) => hears({ clauses, slipsOf, onStep }))
    const told = TOLD.filter(one => heard.some(known => known.has(one)))
    // Who is hurt or does not want to live is low too, and is answered for more than that.
    return isDistress(told) ? told.filter(one => one !== 'low' && one !== 'work') : told
  }
}

/**
 * What somebody tells of themselves or of somebody near, in any of the eight languages, in the order in which it is answered. The first call makes ready.
 * `onStep` is told of each step of the work.
 */
export function readTold(text: string, onStep?: () => void): readonly Told[] {
  ready ??= readAll()
  return ready(text, onStep)
}
