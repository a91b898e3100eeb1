import { fold } from '../text/fold.ts'
import { readQuery } from './query-chunks.ts'
import type { Recognised } from './situations/recognise.ts'

/** "And" and "or": at the edge of what is quoted they lead to nothing. */
const JOINING: ReadonlySet<string> = new Set('et ou and or y e o u ed und oder و أو او та й і або чи'.split(' ').map(fold))
const NUMBER = /^\p{N}+$/u

/** The words that told a situation, as they were typed: from the first that says something by itself, so never "17 et l'école". */
export function saidIn(words: string, { first, last }: Pick<Recognised, 'first' | 'last'>): string {
  const said = readQuery(words)
    .slice(first, last + 1)
    .map(({ text }) => text)
  const isJoining = (word: string | undefined): boolean => word !== undefined && JOINING.has(fold(word))
  // A number is left where what it counts follows it ("50 ans"), and goes where nothing does.
  const isLost = (word: string, next: string | undefined): boolean =>
    isJoining(word) || (NUMBER.test(word) && (next === undefined || isJoining(next)))
  const from = said.findIndex((word, place) => !isLost(word, said[place + 1]))
  const kept = said.slice(Math.max(0, from))
  while (kept.length > 1 && isJoining(kept.at(-1))) kept.pop()
  return kept.join(' ')
}
