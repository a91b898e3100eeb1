import type { Phrase } from '../../words/create-words.ts'

const scriptOf = (language: string): string | undefined => new Intl.Locale(language).maximize().script

/** The same phrases, the first of each script before the second of any: whoever reads no other letters than theirs finds them where only a few stand. */
export function eachScriptFirst(phrases: readonly Phrase[]): readonly Phrase[] {
  const scripts = phrases.map(({ language }) => scriptOf(language))
  const isFirst = (index: number): boolean => scripts.indexOf(scripts[index]) === index
  return [...phrases.filter((_, index) => isFirst(index)), ...phrases.filter((_, index) => !isFirst(index))]
}
