import type { Phrase } from './create-words.ts'

/** The sentences of a text, each with the space that follows it: together they are the text. */
export const sentencesOf = ({ text, language }: Phrase): readonly string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
