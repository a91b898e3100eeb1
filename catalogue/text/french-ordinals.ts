/** The spelled-out ordinals of one figure, and of ten. */
const SPELLED = ['', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième']

/** "3e", "3ème", "3eme", "3em", "3ième". */
const FIGURES = /^(\d{1,3})i?[eèé](?:me?)?s?$/
/** "1er", "1re", "1ère"; "2nd", "2de", "2nde", which is never "2D". */
const FIRST = /^1(?:er|[eè]?re)s?$/
const SECOND = /^2(?:nd|n?de)s?$/

/**
 * A French ordinal in figures as it is spelled out: "3e", "3eme" and "3ème" are "troisième", as "2nde" is "seconde"; beyond ten one way of writing the figures. Undefined for
 * every other word. Lower case.
 */
export function spelledOrdinal(word: string): string | undefined {
  if (word === 'tle') return 'terminale'
  if (FIRST.test(word)) return 'premier'
  if (SECOND.test(word)) return 'seconde'
  const figures = FIGURES.exec(word)?.[1]
  return figures === undefined || Number(figures) === 0 ? undefined : (SPELLED[Number(figures)] ?? `${Number(figures)}e`)
}
