import { LANGUAGE_TOOLS } from './stemmers.ts'
import { UKRAINIAN_STOP_WORDS } from './ukrainian.ts'

/** Words that a language's list calls empty and that people search: "jobs d'été", "avions"; `أمين` is "amen" and a keeper. */
const KEPT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fr', new Set(['été', 'étés', 'ete', 'avions'])],
  ['en', new Set(['own'])],
  ['ar', new Set(['أمين', 'امين'])],
])

/** Words that say only that one asks, and that a language's list forgets: "je veux changer de métier" is no search for "veux". */
const ASKING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fr', new Set(['veux', 'voudrais', 'voulais', 'aimerais', 'souhaite', 'souhaiterais', 'peux', 'pourrais'])],
  ['es', new Set(['quiero', 'quisiera'])],
  ['it', new Set(['voglio', 'vorrei'])],
  ['pt', new Set(['quero', 'queria', 'gostaria'])],
  ['de', new Set(['möchte', 'mochte'])],
  ['ar', new Set(['أريد', 'اريد'])],
  ['uk', new Set(['хочу', 'хотів', 'хотіла'])],
])

/** Whether a word says nothing of its own in the language. `surface` is the word folded. */
export function isStopWord(language: string, word: string, surface: string): boolean {
  if (KEPT.get(language)?.has(word)) return false
  if (ASKING.get(language)?.has(word)) return true
  if (language === 'uk') return UKRAINIAN_STOP_WORDS.has(surface)
  return LANGUAGE_TOOLS.get(language)?.isStopWord(word) ?? false
}
