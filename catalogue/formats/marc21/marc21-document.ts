import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { withoutIsbd, withoutStop, yearIn } from '../marc/isbd.ts'
import { marcLanguage } from '../marc/marc-language.ts'
import { marcLinks } from '../marc/marc-links.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { controlOf, fieldsOf, firstOf, joinedIn, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'
import { marc21Contributors } from './marc21-contributors.ts'
import { marc21Facts } from './marc21-facts.ts'
import { marc21Holdings } from './marc21-holdings.ts'
import { marc21Kind } from './marc21-kind.ts'
import { marc21Concepts, marc21Subjects } from './marc21-subjects.ts'

/** Fields that hold other titles of the same thing: uniform, translated, varying, former. */
const OTHER_TITLES = ['130', '240', '242', '246', '247']

/**
 * The document a MARC 21 bibliographic record makes (Library of Congress, MARC 21 Format for Bibliographic Data, loc.gov/marc/bibliographic, and for its
 * copies MARC 21 Format for Holdings Data). What a record does not say stays absent. Undefined when there is no title (245$a).
 * The language is that of 008, 35 to 37, else of 041$a; `und` when nobody said.
 */
export function marc21Document(record: MarcRecord): DocumentDraft | undefined {
  const statement = fieldsOf(record, '245').find(one => subfieldOf(one, 'a') !== undefined)
  const title = statement === undefined ? undefined : titleIn(statement)
  if (statement === undefined || title === undefined) return undefined
  const { subtitle, parallel } = remainderOf(statement)
  const summary = fieldsOf(record, '520').flatMap(field => joinedIn(field, 'ab', ' '))
  const publisher = publicationOf(record, 'b')
  const issued = yearOf(record)
  return {
    kind: marc21Kind(record),
    title,
    ...(subtitle !== undefined && { subtitle }),
    alternativeTitles: distinct(
      [parallel, ...OTHER_TITLES.flatMap(tag => fieldsOf(record, tag).map(titleIn)), ...otherScripts(record).map(titleIn)],
      title,
    ),
    ...(summary.length > 0 && { summary: summary.join('\n') }),
    language: languageOf(record),
    subjects: marc21Subjects(record),
    concepts: marc21Concepts(record),
    ...(publisher !== undefined && { publisher: withoutIsbd(publisher) }),
    contributors: marc21Contributors(record),
    ...(issued !== undefined && { issued }),
    identifiers: [
      ...numbersOf(record, '020').map(value => ({ scheme: 'isbn' as const, value })),
      ...numbersOf(record, '022').map(value => ({ scheme: 'issn' as const, value })),
    ],
    holdings: marc21Holdings(record),
    links: marcLinks(record),
    facts: marc21Facts(record),
  }
}

/** $a with the number and name of its part ($n, $p). */
function titleIn(field: MarcField): string | undefined {
  const proper = subfieldOf(field, 'a')
  if (proper === undefined) return undefined
  const parts = field.subfields.filter(({ code }) => code === 'n' || code === 'p').map(({ text }) => cleanLine(text))
  return [proper, ...parts.filter(part => part !== undefined)].map(withoutStop).join('. ')
}

/** $b after " =" says the title again in another language; after anything else it goes on. */
function remainderOf(field: MarcField): Readonly<{ subtitle?: string; parallel?: string }> {
  const rest = subfieldsOf(field, 'b').map(withoutStop).join(' : ')
  if (rest === '') return {}
  return /=\s*$/.test(subfieldOf(field, 'a') ?? '') ? { parallel: rest } : { subtitle: rest }
}

/** The title in its own script, linked from a field 880 (Model A of multiscript records). */
const otherScripts = (record: MarcRecord): MarcField[] =>
  fieldsOf(record, '880').filter(field => subfieldOf(field, '6')?.startsWith('245') === true)

/** 264 with second indicator 1 is the publication (0 production, 2 distribution, 3 manufacture, 4 copyright); 260 is older. */
function publicationOf(record: MarcRecord, code: string): string | undefined {
  const published = fieldsOf(record, '264').filter(field => field.indicators[1] === '1')
  return [...published, ...fieldsOf(record, '260')].map(field => subfieldOf(field, code)).find(text => text !== undefined)
}

/** 008, 7 to 10, the first date; else the first year of 264$c or 260$c. */
function yearOf(record: MarcRecord): string | undefined {
  const coded = controlOf(record, '008')?.slice(7, 11) ?? ''
  return /^\d{4}$/.test(coded) && yearIn(coded) !== undefined ? coded : yearIn(publicationOf(record, 'c'))
}

function languageOf(record: MarcRecord): string {
  const coded = controlOf(record, '008')?.slice(35, 38)
  // 041 of old records holds several codes in one: "engfre".
  return marcLanguage(coded) ?? marcLanguage(firstOf(record, '041', 'a')?.slice(0, 3)) ?? 'und'
}

/** The number alone: qualifiers ("(pbk.)") and prices stand behind it in old records. */
const numbersOf = (record: MarcRecord, tag: string): string[] =>
  distinct(fieldsOf(record, tag).flatMap(field => subfieldsOf(field, 'a').map(text => /^[\dX-]+/i.exec(text)?.[0])))
