import type { Told } from '../../model/told.ts'
import type { DenialWords } from './denials.ts'
import type { Dismissed } from './dismissed.ts'

/**
 * How people say in one language that they are hurt, or in danger, or do not want to live, or have no roof, or feel low: data, spelt as people write it,
 * read without accents.
 *
 * A pattern is one line of elements with spaces between them: `word`, `one|other`, `one|$` (that word or the end), `NAME` (any word of `words.NAME`), a `?` behind it where it may be left
 * out, `~3` up to three words of any kind, `!word` where that word does not follow, `^` and `$` where the words begin and end: at a pause, and an end also
 * before a word of `words.AND`. No pattern runs over a pause.
 */
export type DistressGrammar = Readonly<{
  /** Words by the name that patterns call them by, in capitals; spaces between them. Violence that names one of `YOUNG` is told of a child. */
  words: Readonly<Record<string, string>>
  /** Ways of writing that are read as others, one a line: `jveu jvx = je veux`. */
  spelt: string
  /** Words that are nearly one of the patterns' own and are no slip for it: "ménage" is not "menace". */
  apart: string
  /** What is said of other things in the same words, one pattern a line: what they cover is read by `roof`, `work` and `low` alone. */
  ordinary: string
  /** What is said, one pattern a line. Violence that ends where `work` stands is work's. */
  says: Readonly<Record<Exclude<Told, 'child' | 'grief'> | 'deeds', string> & Partial<Record<'emergency', string>>>
  /** Words of courses and trades: beside one of them `says.emergency`, somebody who needs a doctor, is what is learned there. */
  lessons?: string
  /** What is said so in this language alone and is ordinary elsewhere ("kms"), one pattern a line: `life`, where it is the screen's. */
  own?: string
  /** What is a cry for help where nothing else is said at all ("help"), one pattern a line: `now`. */
  alone?: string
  /** What is a wish to die where nothing else is said at all ("suicide"), one pattern a line: `life`. */
  word?: string
  /** Words of trades and shows: beside one of them `says.deeds`, a jump or a cut, is no wish to die ("cascadeur, sauter d'un pont"). Without one it is. */
  settings: string
  /** How the language says that something does not happen. */
  denials?: DenialWords
  /** How it says that somebody lost a place at work or at school: no `roof`, and no violence. */
  dismissed?: Dismissed
  /** What a word sounds like, where people write by ear. */
  soundOf?: (word: string) => string
}>

/** Every stem with every ending, spaces between them; `-` is no ending. */
export const forms = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap(stem => endings.split(' ').map(ending => (ending === '-' ? stem : `${stem}${ending}`)))
    .join(' ')
