import { fold } from '../../text/fold.ts'
import type { DenialWords } from './denials.ts'
import type { Reading, Readings } from './pattern.ts'
import type { Span } from './pattern-index.ts'

/** Words that may stand between a negator and what makes its deed go on. */
const STOP_REACH = 2
/** Words before what was found among which what denies it stands. */
const FARTHEST = 8
const NOTHING: Readings = []
/** A single word that several languages share ("suicidal") is denied in any of them. */
const NOT_ANYWHERE = 'not no nao non nicht pas не'

/** What is said in a clause: its words as typed, folded, and what they may be among the words of the patterns. */
export type Heard = Readonly<{ said: readonly string[]; reading: Reading }>

/** `find`: where patterns stand in a reading. `isWish`: whether what was found is a wish, which is denied as one ("je ne veux pas mourir"). */
export type Found = Readonly<{ span: Span; find: (reading: Reading) => readonly Span[]; isWish: boolean }>

const listed = (words = ''): ReadonlySet<string> => new Set(words.split(/\s+/).flatMap(word => (word === '' ? [] : [fold(word)])))

/**
 * Makes ready to tell whether a clause denies what was found in it: "mon mari ne me bat pas", "I am not homeless". What needs the negator to be said at all
 * ("je ne veux plus vivre") is not denied by it, and neither is what is feared, goes on, or happens to be less than always.
 */
export function readDenial(denial: DenialWords): (heard: Heard, found: Found) => boolean {
  const not = listed(denial.not)
  const notAnywhere = listed(NOT_ANYWHERE)
  const nobody = listed(denial.nobody)
  const somebody = listed(denial.somebody)
  const auxiliaries = denial.auxiliaries === undefined ? undefined : listed(denial.auxiliaries)
  const between = listed(denial.between)
  const subjects = listed(denial.subjects)
  const unless = listed(denial.unless)
  const stops = listed(denial.stops)
  const wished = listed(denial.wished)

  return ({ said, reading }, { span: { from, to }, find, isWish }) => {
    const word = (at: number): string => said[at] ?? ''
    const isNot = (at: number): boolean =>
      not.has(word(at)) || (to - from === 1 && notAnywhere.has(word(at))) || (nobody.has(word(at)) && !somebody.has(word(at - 1)))
    const isExcused = (at: number): boolean =>
      unless.has(word(at - 1)) ||
      unless.has(word(at + 1)) ||
      (wished.has(word(at - 1)) && !isWish) ||
      said.slice(Math.max(0, at - STOP_REACH), at + STOP_REACH + 1).some(beside => stops.has(beside))
    const reaches = (at: number, end: number): boolean => !said.slice(at + 1, end).some(passed => subjects.has(passed))
    const isInside = (at: number): boolean =>
      at > from && at < to && reaches(at, to) && (auxiliaries === undefined || isWish || at === from + 1 || auxiliaries.has(word(at - 1)))
    const isBefore = (at: number): boolean =>
      at < from && reaches(at, from + 1) && said.slice(at + 1, from).every(passed => between.has(passed) || (isWish && wished.has(passed)))
    const isBehind = (at: number): boolean => denial.behind === true && at === to && not.has(word(at))
    // What stands around it is not read anew: a long text would be read as often as it has words.
    const begin = Math.max(0, from - 1)
    const standsWithout = (at: number): boolean => {
      const words = reading.words.slice(begin, to + 1).map((readings, place) => (place === at - begin ? NOTHING : readings))
      return find({ ...reading, words }).some(other => other.from < to - begin && from - begin < other.to)
    }
    const first = Math.max(0, from - FARTHEST)
    const near = Array.from({ length: to + 1 - first }, (_, step) => first + step)
    return near.some(at => isNot(at) && !isExcused(at) && (isInside(at) || isBefore(at) || isBehind(at)) && standsWithout(at))
  }
}
