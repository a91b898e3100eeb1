import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { greetingPlaces } from '../text/greetings.ts'
import type { LanguageWords, Phrase } from './desk-words.ts'
import { isOneSlipAway } from './one-slip.ts'
import type { Met, Said } from './types.ts'

/** At most this many words are looked at: nobody types more, and hostile input stays cheap. */
const MOST_WORDS = 40
const MOST_CHARACTERS = 2000

/** A word of several desks tells less: its weight among `users` desks. */
const weigh = (users: number) => users ** -0.75

/** How well the words meet each of the desks in one language, in the order of the desks. */
export function matchWords(typed: Said, language: LanguageWords): readonly Met[] {
  const said = readSaid(typed, language)
  if (said.size === 0) return language.phrases.map(() => ({ value: 0, words: [] }))
  const wholes = language.phrases.map(phrases => phrases.filter(phrase => isWhole(phrase, said)).map(({ terms }) => terms))
  return language.phrases.map((phrases, desk) => {
    const elsewhere = wholes.filter((_, index) => index !== desk).flat()
    const own = new Set(wholes[desk]?.flat())
    const found = new Set<string>()
    let best = 0
    for (const phrase of phrases) {
      if (elsewhere.some(whole => isPartOf(phrase, whole, said)) && !phrase.terms.some(term => own.has(term))) continue
      const met = phrase.isFunction ? meetFunction(phrase, said, language) : meetExpression(phrase, said, language)
      for (const typed of met.words) found.add(typed)
      best = Math.max(best, met.value)
    }
    // Several of a desk's words are surer than one.
    const value = best === 0 ? 0 : best + 0.15 * (found.size - 1)
    return { value, words: [...new Set(said.values())].filter(typed => found.has(typed)) }
  })
}

/**
 * The terms of what was said, each with the word as typed. A word that no desk knows stands for the one it nearly is, unless the catalogue knows it:
 * "infirmière" is not nearly "informer".
 */
function readSaid({ words, unsure, doubtful }: Said, { analyzer, users }: LanguageWords): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  const chunks = chunksOf(words.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS)
  const greetings = greetingPlaces(chunks.map(fold))
  for (const [index, chunk] of chunks.entries()) {
    if (greetings.has(index)) continue
    const { parts, whole } = analyzer.analyse(chunk)
    const mayBend = unsure === undefined || unsure.includes(chunk) || doubtful?.includes(chunk) === true
    // Written apart or as one: "micro entreprise", "auto-entrepreneur", "autoentrepreneur".
    const next = chunks[index + 1]
    const joined = next === undefined ? [] : analyzer.analyse(`${chunk}${next}`).parts
    for (const part of [...parts, ...(whole === undefined ? [] : [whole])]) {
      said.set(mayBend && !part.isStop ? nearest(part.term, users) : part.term, chunk)
    }
    for (const part of joined) if (users.has(part.term)) said.set(part.term, chunk)
  }
  return said
}

function nearest(term: string, users: ReadonlyMap<string, number>): string {
  if (users.has(term)) return term
  for (const known of users.keys()) if (isOneSlipAway(term, known)) return known
  return term
}

/** All of an expression, or nothing. */
function meetExpression({ terms, asOne }: Phrase, said: ReadonlyMap<string, string>, { users }: LanguageWords): Met {
  const one = said.get(asOne)
  const typed = one === undefined ? terms.flatMap(term => said.get(term) ?? []) : [one]
  if (one === undefined && (terms.length === 0 || typed.length < terms.length)) return { value: 0, words: [] }
  const weight = terms.reduce((sum, term) => sum + weigh(users.get(term) ?? 1), 0) / terms.length
  return { value: weight * (1 + 0.25 * (terms.length - 1)), words: typed }
}

/** Whether all of an expression of several words was said. */
const isWhole = ({ terms, isFunction }: Phrase, said: ReadonlyMap<string, string>): boolean =>
  !isFunction && terms.length > 1 && terms.every(term => said.has(term))

/** Whether what was said of a phrase is but a word of another desk's longer expression: who says "foreign diploma" does not want to go to foreign parts. */
function isPartOf({ terms }: Phrase, whole: readonly string[], said: ReadonlyMap<string, string>): boolean {
  const own = terms.filter(term => said.has(term))
  return own.length > 0 && own.length < whole.length && own.every(term => whole.includes(term))
}

/** A part of what a desk is for: squared, because a small part ("trouver") is hardly it. */
function meetFunction({ terms }: Phrase, said: ReadonlyMap<string, string>, { users }: LanguageWords): Met {
  const weight = (among: readonly string[]) => among.reduce((sum, term) => sum + weigh(users.get(term) ?? 1), 0)
  const met = terms.filter(term => said.has(term))
  if (met.length === 0) return { value: 0, words: [] }
  const value = 0.9 * (weight(met) / weight(terms)) ** 2
  return value > 0.1 ? { value, words: met.flatMap(term => said.get(term) ?? []) } : { value: 0, words: [] }
}
