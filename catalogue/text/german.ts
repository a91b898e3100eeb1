import { fold } from './fold.ts'

/** What German needs around lunr-languages' Snowball stemmer: Umlaute written out, feminines, and the heads of compounds that name an occupation. */

/** A German word's term, and the term of the occupation it ends with: "Krankenpfleger" is also a "Pfleger". */
export type GermanTerms = Readonly<{ term: string; head?: Readonly<{ term: string; surface: string }> }>

/** Occupations in -er. Their term keeps the ending that Snowball drops, else "Lehrer" were "Lehre", "Berater" "Beratung". Folded. */
const AGENTS =
  'arbeiter ausbilder backer bauer begleiter beamter berater betreuer bediener binder brauer designer dolmetscher drucker elektroniker entwickler erzieher ' +
  'fahrer fertiger fischer fuhrer gartner gestalter handler helfer hersteller informatiker leger lehrer leiter lackierer logistiker ' +
  'macher makler maler manager mechaniker mechatroniker mediziner meister metzger mitarbeiter pfleger planer prufer reiniger schlosser schneider schreiner ' +
  'schuler schweisser sprecher techniker tester tischler trainer ubersetzer verkaufer vermittler verwalter warter zeichner'

/** Occupations with other endings, which Snowball stems well. Folded. */
const PERSONS =
  'anwalt arzt assistent betriebswirt biologe chemikant fachmann friseur ingenieur installateur journalist kaufmann koch laborant ' +
  'lagerist landwirt monteur padagoge pilot polizist psychologe redakteur referent sekretar therapeut wirt'

/** What people look for besides occupations. */
const ACTIVITIES = 'ausbildung beratung betreuung fortbildung hochschule pflege schule weiterbildung'

const oneOf = (words: string): string => words.split(' ').join('|')
const AGENT = new RegExp(`^(.*?)(${oneOf(AGENTS)})[ns]?$`)
const OTHER = new RegExp(`^(.*?)(?:(${oneOf(PERSONS)})(?:e[ns]?|s|n)?|(${oneOf(ACTIVITIES)})(?:e?n)?)$`)
/** What stands before a head and is a word of its own: three letters, one of them a vowel ("Kfz" has its hyphen). */
const BEFORE_HEAD = /^(?=.*[aeiouy]).{3,}$/

/** `ae`, `oe`, `ue` as typed without Umlaute; not in "Steuer", "Bauer", "aktuell", "Quelle". */
const withUmlauts = (word: string): string =>
  word.replace(/ae|oe|(?<![aeqä])ue(?!ll)/g, pair => (pair === 'ae' ? 'ä' : pair === 'oe' ? 'ö' : 'ü'))

/** The masculine of "Verkäuferin", "Köchinnen", "Kauffrau"; "Kaufleute" too. An Umlaut before -in tells a feminine: "Ärztin", not "Termin". */
const masculine = (word: string): string =>
  word
    .replace(/(.{2}(?:er|ent|ant|ist|or|at|eut|eur|og|log|ot|är|ör|eamt))in(?:nen)?$/, '$1')
    .replace(/([äöü][^aeiouäöü]+)in(?:nen)?$/, '$1')
    .replace(/(.{3})(?:frau(?:en)?|männern?|leuten?)$/, '$1mann')
    // Plurals in -s after a vowel, which Snowball leaves: "Büros".
    .replace(/os$/, 'o')

/** The terms of one lower-case German word, folded; `snowball` stems it where it names no occupation of the lists. */
export function germanTerms(word: string, snowball: (word: string) => string): GermanTerms {
  const usual = masculine(withUmlauts(word))
  const folded = fold(usual)
  const [, before = '', agent] = AGENT.exec(folded) ?? []
  if (agent !== undefined) {
    return BEFORE_HEAD.test(before) ? { term: before + agent, head: { term: agent, surface: agent } } : { term: before + agent }
  }
  const term = fold(snowball(usual))
  const [, start = '', person, activity] = OTHER.exec(folded) ?? []
  const head = person ?? activity
  return head === undefined || !BEFORE_HEAD.test(start) ? { term } : { term, head: { term: fold(snowball(head)), surface: head } }
}
