import { createNear, createSlips } from './distress/near-words.ts'
import type { Pattern } from './distress/pattern.ts'
import { indexPatterns, spansOf, vocabularyOf } from './distress/pattern-index.ts'
import { readClauses } from './distress/read-clauses.ts'

/** Whether one of the expressions it was made of stands whole in a text, whatever is said beside it. */
export type SaidInFull = (text: string) => boolean

const APOSTROPHES = /['’ʼ‘`´]/g
const NONE_APART = { apart: new Set<string>() }

/** The words of an expression as a pattern; nothing where it has only one. */
function patternOf(expression: string): readonly Pattern[] {
  const words = readClauses(expression).flat()
  return words.length > 1 ? [words.map(word => ({ is: 'word', of: new Set([word]) }))] : []
}

/** Makes ready to find expressions of several words: their apostrophes typed or not ("jen peux plus"), a slip in their longer words let pass, over no pause. */
export function readExpressions(expressions: readonly string[]): SaidInFull {
  const patterns = expressions.flatMap(text => [...patternOf(text), ...patternOf(text.replace(APOSTROPHES, ''))])
  const index = indexPatterns(patterns)
  const vocabulary = vocabularyOf(patterns)
  const near = createNear(vocabulary, NONE_APART)
  const slips = createSlips(vocabulary)
  return text => {
    const slipsOf = slips()
    return readClauses(text).some(clause => {
      const words = clause.map(word => near(word, slipsOf))
      return spansOf(index, { words }).length > 0
    })
  }
}
