import { ARABIC } from './arabic.ts'
import { ENGLISH } from './english.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { ITALIAN } from './italian.ts'
import { createTraces } from './near-words.ts'
import { PORTUGUESE } from './portuguese.ts'
import { readClauses } from './read-clauses.ts'
import type { Listener } from './read-grammar.ts'
import { readGrammar } from './read-grammar.ts'
import { SPANISH } from './spanish.ts'
import { UKRAINIAN } from './ukrainian.ts'

const GRAMMARS = [FRENCH, ENGLISH, SPANISH, ITALIAN, PORTUGUESE, GERMAN, ARABIC, UKRAINIAN]

let listeners: readonly Listener[] | undefined

/** Whether somebody says in one of the eight languages that they are hurt, threatened, in danger, or do not want to live. */
export function tellsDistress(text: string): boolean {
  listeners ??= GRAMMARS.map(readGrammar)
  const clauses = readClauses(text)
  const tracesOf = createTraces()
  return listeners.some(listens => listens(clauses, tracesOf))
}
