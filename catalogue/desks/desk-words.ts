import type { Desk } from '../model/desk.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'

/** What of a desk is read in words. */
export type DeskTexts = Pick<Desk, 'words' | 'function'>

/** An expression that a desk answers for, or its function: the terms that say something, and the way it is written in one. */
export type Phrase = Readonly<{ terms: readonly string[]; asOne: string; isFunction: boolean }>

/** What the desks answer for in one language. */
export type LanguageWords = Readonly<{
  analyzer: Analyzer
  /** Per desk, in the order of the desks. */
  phrases: readonly (readonly Phrase[])[]
  /** Every term that a desk uses, with the number of desks that use it. */
  users: ReadonlyMap<string, number>
}>

/** "Ne" is written more often than it is said: "je sais pas quoi faire". */
const SILENT = new Set(['ne'])

// A release's desks are the same array as long as a window lives: their words are read once.
const readBefore = new WeakMap<readonly DeskTexts[], ReadonlyMap<string, LanguageWords>>()

/** The words of all desks by language, read by each language's own pipeline. */
export function deskWords(desks: readonly DeskTexts[]): ReadonlyMap<string, LanguageWords> {
  const known = readBefore.get(desks)
  if (known !== undefined) return known
  const languages = new Set(desks.flatMap(desk => [...Object.keys(desk.words), ...Object.keys(desk.function)]))
  const read = new Map([...languages].map(language => [language, readLanguage(desks, language)]))
  readBefore.set(desks, read)
  return read
}

function readLanguage(desks: readonly DeskTexts[], language: string): LanguageWords {
  const analyzer = createAnalyzer(language)
  const phrases = desks.map(desk => [
    ...(desk.words[language] ?? []).map(text => readPhrase(analyzer, text, false)),
    ...(desk.function[language] === undefined ? [] : [readPhrase(analyzer, desk.function[language], true)]),
  ])
  const users = new Map<string, number>()
  for (const own of phrases) {
    for (const term of new Set(own.flatMap(phrase => phrase.terms))) users.set(term, (users.get(term) ?? 0) + 1)
  }
  return { analyzer, phrases, users }
}

function readPhrase(analyzer: Analyzer, text: string, isFunction: boolean): Phrase {
  const parts = chunksOf(text).flatMap(chunk => analyzer.analyse(chunk).parts)
  const saying = parts.filter(part => !part.isStop)
  // An expression of small words only ("je ne sais pas") is all of them.
  const kept = (saying.length > 0 ? saying : parts).map(part => part.term).filter(term => !SILENT.has(term))
  return { terms: [...new Set(kept)], asOne: parts.map(part => part.term).join(''), isFunction }
}
