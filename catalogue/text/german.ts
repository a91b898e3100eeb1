import { fold } from './fold.ts'

/** What German needs around lunr-languages' Snowball stemmer: Umlaute written out, feminines, and the heads of compounds that name an occupation. */

/** A German word's term, and the term of the occupation it ends with: "Krankenpfleger" is also a "Pfleger". */
export type GermanTerms = Readonly<{ term: string; head?: Readonly<{ term: string; display: string }> }>

/** Occupations in -er. Their term keeps the ending that Snowball drops, else "Lehrer" were "Lehre", "Berater" "Beratung". */
const AGENTS = (
  'arbeiter ausbilder bäcker bauer begleiter berater betreuer bediener binder brauer designer dolmetscher drucker elektroniker entwickler erzieher fahrer ' +
  'fertiger fischer führer gärtner gestalter händler helfer hersteller informatiker lackierer lehrer leiter logistiker macher makler maler manager mechaniker ' +
  'mechatroniker mediziner meister metzger pfleger planer prüfer reiniger schlosser schneider schreiner schüler schweißer sprecher techniker tester tischler ' +
  'trainer übersetzer verkäufer vermittler verwalter zeichner'
).split(' ')

/** Occupations with other endings, which Snowball stems well. */
const PERSONS = (
  'anwalt arzt assistent betriebswirt biologe chemikant fachmann friseur ingenieur installateur journalist kaufmann koch laborant lagerist landwirt monteur ' +
  'pädagoge pilot polizist psychologe redakteur referent sekretär therapeut wirt'
).split(' ')

/** What people look for besides occupations. */
const ACTIVITIES = 'ausbildung beratung betreuung fortbildung hochschule pflege schule weiterbildung'.split(' ')

/** Heads as they are shown, by their folded form without a last -e. */
const SHOWN: ReadonlyMap<string, string> = new Map([...AGENTS, ...PERSONS, ...ACTIVITIES].map(head => [fold(head).replace(/e$/, ''), head]))

const oneOf = (heads: readonly string[]): string => heads.map(head => fold(head).replace(/e$/, '')).join('|')
// The shortest beginning is the longest head: "Lebensbegleiter" is a "Begleiter", no "Leiter".
const AGENT = new RegExp(`^(.*?)(${oneOf(AGENTS)})[ns]?$`)
const OTHER = new RegExp(`^(.*?)(${oneOf(PERSONS)}|${oneOf(ACTIVITIES)})(?:e[ns]?|s|n)?$`)
/** What stands before a head and is a word of its own: three letters, one of them a vowel ("Kfz" has its hyphen). */
const BEFORE_HEAD = /^(?=.*[aeiouy]).{3,}$/

/** `ae`, `oe`, `ue` as typed without Umlaute; not in "Steuer", "Bauer", "aktuell", "Quelle". */
const withUmlauts = (word: string): string =>
  word.replace(/ae|oe|(?<![aeqä])ue(?!ll)/g, pair => (pair === 'ae' ? 'ä' : pair === 'oe' ? 'ö' : 'ü'))

/** The masculine of "Verkäuferin", "Köchinnen", "Kauffrau"; "Kaufleute" too. An Umlaut before -in tells a feminine: "Ärztin", not "Termin". */
const masculine = (word: string): string =>
  word
    .replace(/(.{2}(?:er|ent|ant|ist|or|ar|at|eut|eur|graf|og|ot|är|ör)|beamt)in(?:nen)?$/, '$1')
    .replace(/([äöü][^aeiouäöü]+)in(?:nen)?$/, '$1')
    .replace(/(.{3})(?:frau(?:en)?|männern?|leuten?)$/, '$1mann')
    // Plurals in -s after a vowel, which Snowball leaves: "Büros".
    .replace(/os$/, 'o')

/** The terms of one lower-case German word, folded; `snowball` stems it where it names no occupation of the lists. */
export function germanTerms(word: string, snowball: (word: string) => string): GermanTerms {
  const usual = masculine(withUmlauts(word))
  const folded = fold(usual)
  const [, before = '', agent] = AGENT.exec(folded) ?? []
  const term = agent === undefined ? fold(snowball(usual)) : before + agent
  const [, start, head] = agent === undefined ? (OTHER.exec(folded) ?? []) : [folded, before, agent]
  const display = SHOWN.get(head ?? '')
  if (start === undefined || display === undefined || !BEFORE_HEAD.test(start)) return { term }
  return { term, head: { term: agent ?? fold(snowball(display)), display } }
}
