import { createAnalyzer } from '../../catalogue/text/analyzer.ts'
import { chunksOf } from '../../catalogue/text/chunks.ts'
import type { LanguageWords } from './word-families.ts'

/** How many of all; `missed` says which not. */
export type Share = Readonly<{ held: number; all: number; missed: readonly string[] }>

/** The telling terms of a text; with `isWhole` also the compounds written in one. */
function telling(language: string, text: string, isWhole: boolean): ReadonlySet<string> {
  const analyzer = createAnalyzer(language)
  return new Set(
    chunksOf(text).flatMap(chunk => {
      const { parts, whole } = analyzer.analyse(chunk)
      const said = parts.filter(part => !part.isStop).map(part => part.term)
      return isWhole && whole !== undefined ? [...said, whole.term] : said
    }),
  )
}

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => one.size > 0 && [...one].every(term => other.has(term))

/** Whether each text finds the other: they are indexed under the same telling terms. */
export function meet(language: string, one: string, other: string): boolean {
  const [own, theirs] = [telling(language, one, false), telling(language, other, false)]
  return isWithin(own, theirs) && isWithin(theirs, own)
}

/** Whether the query's terms all stand in the text. */
export const finds = (language: string, query: string, text: string): boolean =>
  isWithin(telling(language, query, false), telling(language, text, true))

/** The share of pairs that `holds` says yes to. */
export function shareOf(pairs: readonly (readonly [string, string])[], holds: (one: string, other: string) => boolean): Share {
  const missed = pairs.filter(([one, other]) => !holds(one, other)).map(([one, other]) => `${one} | ${other}`)
  return { held: pairs.length - missed.length, all: pairs.length, missed }
}

/** The first word of each family with each of the others. */
export const familyPairs = (families: readonly string[]): readonly (readonly [string, string])[] =>
  families.flatMap(family => {
    const [first = '', ...others] = family.split(' ')
    return others.map(other => [first, other] as const)
  })

const everyPair = (groups: readonly string[]): readonly (readonly [string, string])[] =>
  groups.flatMap(group => {
    const words = group.split(' ')
    return words.flatMap((one, i) => words.slice(i + 1).map(other => [one, other] as const))
  })

/** The shares of one language's lists, those that are known to be missed included. */
export function familyShares(language: string, words: LanguageWords): Readonly<Record<'meet' | 'apart' | 'finds', Share>> {
  const together = (one: string, other: string): boolean => meet(language, one, other)
  const pairs = (words.finds ?? []).map(line => line.split(' > ') as [string, string])
  return {
    meet: shareOf(familyPairs([...words.meet, ...(words.beyond ?? [])]), together),
    apart: shareOf(everyPair([...words.apart, ...(words.collapse ?? [])]), (one, other) => !together(one, other)),
    finds: shareOf(pairs, (query, text) => finds(language, query, text)),
  }
}
