/**
 * What people say of their lives in one language: data, spelt as people write it, read without accents and by the language's own stems.
 *
 * A notion is what a rule of a situation asks for ("the body", "it hurts"). Its expressions stand between commas, each of one word or of several in their order,
 * of which one other word may stand between two. Small words are left out of both; an expression behind `=` is said word for word, small words and all.
 */
export type Lexicon = Readonly<{
  language: string
  /** What sentences are full of and no expression is told apart by, spaces between them: articles, pronouns. Never a negation. */
  small: string
  /** Words by which somebody tells of themselves, or of somebody close, and does not only name a subject. */
  telling: string
  /** Ways of writing that are read as others, one a line: `jsuis chui = suis`. */
  spelt: string
  /** What a number before one of these words is: somebody's age, or how long something lasted. */
  years: string
  /** Shortly before a number of years, these say how long it lasted: "depuis". */
  before: string
  /** The same right after it: "que je". */
  after: string
  /** What a word sounds like, where people write by ear. */
  soundOf?: (word: string) => string
  /** What a word is compared by, where the language's stems are roots that many words share. */
  keyOf?: (surface: string) => string
  /** Words that are compared by nothing but themselves: their stem or their sound is that of a word that has nothing to do with them. */
  alone?: string
  /** Stems of fewer letters are those of words that have nothing else in common; 5 where nothing stands here. */
  leastStem?: number
  notions: Readonly<Record<string, string>>
}>
