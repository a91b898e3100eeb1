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

let ready: ((text: string) => boolean) | undefined

function readAll(): (text: string) => boolean {
  const listeners = GRAMMARS.map(readGrammar)
  // Slips are looked for once, in the words of all languages: most of what is typed is none of them.
  const slips = createSlips(new Set(listeners.flatMap(({ vocabulary }) => [...vocabulary])))
  return text => {
    const clauses = readClauses(text)
    const slipsOf = slips()
    return listeners.some(({ hears }) => hears(clauses, slipsOf))
  }
}

/** Whether somebody says in one of the eight languages that they are hurt, threatened, in danger, or do not want to live. The first call makes ready. */
export function tellsDistress(text: string): boolean {
  ready ??= readAll()
  return ready(text)
}
