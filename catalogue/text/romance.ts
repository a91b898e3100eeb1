/**
 * What Spanish, Italian and Portuguese need around lunr-languages' Snowball stemmers, which take some feminines and plurals of nouns for verbs
 * ("ingeniera", "operária") and give who does something the stem of what is done ("operador", "operación").
 */

type Stemmer = (word: string) => string

/** Who does it, in all four forms: kept apart from the activity. Accents may be missing. */
const AGENT = /^(.{2,}[aei]dor)(?:a|as|es)?$/

const SPANISH: ReadonlyMap<string, string> = new Map([
  ...['empleado', 'empleada', 'empleados', 'empleadas'].map(word => [word, 'emplead'] as const),
  ...['ópera', 'opera', 'óperas'].map(word => [word, 'opera'] as const),
  ...['universidad', 'universidades'].map(word => [word, 'universidad'] as const),
  ['alcaldesa', 'alcald'],
])

const ITALIAN: ReadonlyMap<string, string> = new Map([
  ['opera', 'opera'],
  ['opere', 'opera'],
  ...['università', 'universita'].map(word => [word, 'universita'] as const),
])

const PORTUGUESE: ReadonlyMap<string, string> = new Map([
  ...['empregado', 'empregada', 'empregados', 'empregadas'].map(word => [word, 'empregad'] as const),
  ...['ópera', 'opera', 'óperas'].map(word => [word, 'opera'] as const),
  ...['universidade', 'universidades'].map(word => [word, 'universidad'] as const),
])

/** "Actriz" is "actor", "ingeniera" "ingeniero". */
const spanishMasculine = (word: string): string => word.replace(/(.)tri(?:z|ces)$/, '$1tor').replace(/(.{3})era(s?)$/, '$1ero$2')

/** The stem of one lower-case Spanish word. */
export function stemSpanish(word: string, snowball: Stemmer): string {
  const given = SPANISH.get(word) ?? AGENT.exec(word)?.[1]
  if (given !== undefined) return given
  // "Panadería", "enfermería": a trade, not the verb form that Snowball sees.
  const trade = /^(.{3,}er)[ií]as?$/.exec(word)
  if (trade !== null) return `${trade[1]}i`
  const stem = snowball(spanishMasculine(word))
  // "Luz", "luces": before e the sound is written c.
  return /ces?$/.test(word) ? stem.replace(/c$/, 'z') : stem
}

/** "Infermiera" is "infermiere", "direttrice" "direttore", "professoressa" "professore", "operai" "operaio". */
const italianMasculine = (word: string): string =>
  word
    .replace(/(.{3})ier[aei]$/, '$1ier')
    .replace(/(.{2})t(?:rici?e?|or[eia])$/, '$1tor')
    .replace(/(.{3}(?:or|ent))ess[ae]$/, '$1e')
    .replace(/(.{3}ai)$/, '$1o')

/** The stem of one lower-case Italian word. */
export const stemItalian = (word: string, snowball: Stemmer): string => ITALIAN.get(word) ?? snowball(italianMasculine(word))

/** Plurals back to -ão, -l and -m, and feminines to the masculine. Accents may be missing. */
const portugueseMasculine = (word: string): string =>
  word
    .replace(/[õã]es$/, 'ão')
    .replace(/(?<=.{3})oes$/, 'ao')
    .replace(/(?<=.{2}[aeiou])ns$/, 'm')
    .replace(/(?<=.{2})ais$/, 'al')
    .replace(/(?<=.{2})[eé]is$/, 'el')
    .replace(/(?<=.{3})[oó]is$/, 'ol')
    .replace(/(?<=.{2})[aá]ri[ao](s?)$/, 'ário$1')
    .replace(/(.)triz(?:es)?$/, '$1tor')

/** The stem of one lower-case Portuguese word. */
export function stemPortuguese(word: string, snowball: Stemmer): string {
  return PORTUGUESE.get(word) ?? AGENT.exec(word)?.[1] ?? snowball(portugueseMasculine(word))
}
