import { fold } from '../../text/fold.ts'

/** Words that stand between others and change no phrase: "créer (son) entreprise", "recherche d'(un) emploi". */
const BETWEEN = new Set(
  'un une son sa ses mon ma mes ton ta tes votre vos notre nos leur leurs a an my your i the el la los il lo'.split(' '),
)

/** Shorter words have no plural to take off: "cv", "bts", "bac". */
const SHORTEST_PLURAL = 4

const singular = (word: string): string => (word.length >= SHORTEST_PLURAL ? word.replace(/[sx]$/, '') : word)

/** A text's words as they are compared with rules: folded, without plurals, without what only stands between. */
export const plainWords = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !BETWEEN.has(word))
    .map(singular)
