import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { isOneSlipAway } from './one-slip.ts'

/** More often left out than written: "je n'en peux plus". */
const SILENT: ReadonlySet<string> = new Set(['ne', 'n'])
const APOSTROPHES = /['’ʼ‘`´]/

/** The words of a text as they are spoken, one after the other, folded. */
const spokenWords = (text: string): readonly string[] =>
  chunksOf(text)
    .flatMap(chunk => fold(chunk).split(APOSTROPHES))
    .filter(word => word !== '' && !SILENT.has(word))

const isWord = (typed: string | undefined, word: string): boolean => typed !== undefined && (typed === word || isOneSlipAway(typed, word))

/** Whether words begin with an expression, its apostrophes typed or not ("jen peux plus"), a slip of the finger in its longer words let pass. */
function beginWith(words: readonly string[], expression: readonly string[]): boolean {
  if (expression.every((word, place) => isWord(words[place], word))) return true
  const asOne = expression.join('')
  let joined = ''
  for (const word of words) {
    if (joined.length >= asOne.length) break
    joined += word
  }
  return joined === asOne
}

/** Whether one of the expressions of several words stands whole among the words, whatever else is said. */
export function isSaidInFull(said: string, expressions: readonly string[]): boolean {
  const words = spokenWords(said)
  return expressions.some(text => {
    const expression = spokenWords(text)
    return expression.length > 1 && words.some((_, place) => beginWith(words.slice(place), expression))
  })
}
