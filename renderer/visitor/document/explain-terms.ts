import type { Glossary } from '../../../catalogue/model/centre.ts'

/** A piece of text, or a term with its meaning in plain words and their language; `inBrackets` when the author put the term itself in brackets. */
export type Explained = string | Readonly<{ term: string; plain: string; language: string; inBrackets: boolean }>

/** The terms of a document's language, each explained in the language of the screen where the centre's glossary explains the same term in it. */
export function glossaryFor(glossary: Glossary, language: string, screenLanguage: string): Glossary {
  const own = new Map(glossary.filter(entry => entry.language === screenLanguage).map(entry => [entry.term, entry]))
  return glossary.filter(entry => entry.language === language).map(entry => own.get(entry.term) ?? entry)
}

/**
 * Splits a text where a term of the glossary stands as a whole word, each term once in all the texts (`already` collects them; R21).
 * Terms are compared as they are written: "CAP" is an acronym, "cap" is not.
 */
export function explainTerms(text: string, glossary: Glossary, already: Set<string>): readonly Explained[] {
  const pieces: Explained[] = []
  let from = 0
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)) {
    const entry = glossary.find(({ term }) => term === match[0] && !already.has(term))
    if (entry === undefined || isExplainedThere(text, match.index + entry.term.length)) continue
    already.add(entry.term)
    pieces.push(text.slice(from, match.index), {
      term: entry.term,
      plain: withoutFullStop(entry.plain),
      language: entry.language,
      inBrackets: text.slice(0, match.index).endsWith('('),
    })
    from = match.index + entry.term.length
  }
  pieces.push(text.slice(from))
  return pieces.filter(piece => piece !== '')
}

/** The author explains the term in brackets already. */
const isExplainedThere = (text: string, end: number): boolean => /^\s*\(/.test(text.slice(end))

const withoutFullStop = (plain: string): string => plain.trim().replace(/\.$/, '')
