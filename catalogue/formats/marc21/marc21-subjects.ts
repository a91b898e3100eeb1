import type { DocumentConcept } from '../../model/document.ts'
import { cleanLine, distinct } from '../clean-text.ts'
import { withoutStop } from '../marc/isbd.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { fieldsOf, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'

const HEADINGS = ['600', '610', '611', '630', '648', '650', '651', '655']

/** Subject headings with their subdivisions, "Employment -- France" ($v form, $x topic, $y time, $z place), and free keywords (653), one each. */
export function marc21Subjects(record: MarcRecord): string[] {
  const keywords = fieldsOf(record, '653').flatMap(field => subfieldsOf(field, 'a').map(withoutStop))
  return distinct([...fieldsOf(record, ...HEADINGS).map(headingOf), ...keywords])
}

/** The heading's own parts are one text, its subdivisions follow. */
function headingOf(field: MarcField): string | undefined {
  const own: string[] = []
  const subdivisions: string[] = []
  for (const { code, text } of field.subfields) {
    const word = withoutStop(cleanLine(text) ?? '')
    if (word === '') continue
    if ('vxyz'.includes(code)) subdivisions.push(word)
    else if ('abcdnpt'.includes(code)) own.push(word)
  }
  return own.length === 0 ? undefined : [own.join(', '), ...subdivisions].join(' -- ')
}

/**
 * Classifications: 050 Library of Congress, 080 UDC, 082 Dewey, 084 the scheme of its $2; and headings of a named thesaurus ($2) with a number of
 * their own there ($0).
 */
export function marc21Concepts(record: MarcRecord): DocumentConcept[] {
  const coded = (tag: string, schemeOf: (field: MarcField) => string | undefined): DocumentConcept[] =>
    fieldsOf(record, tag).flatMap(field => {
      const scheme = schemeOf(field)
      return scheme === undefined ? [] : subfieldsOf(field, 'a').map(code => ({ scheme, code }))
    })
  const headings = fieldsOf(record, ...HEADINGS).flatMap(field => {
    const [scheme, code, label] = [subfieldOf(field, '2'), subfieldOf(field, '0'), headingOf(field)]
    return scheme === undefined || code === undefined ? [] : [{ scheme, code, ...(label !== undefined && { label }) }]
  })
  const all = [
    ...coded('050', () => 'LCC'),
    ...coded('080', () => 'UDC'),
    // Slashes and primes show where a number may be shortened.
    ...coded('082', () => 'Dewey').map(one => ({ ...one, code: one.code.replace(/[/'′]/g, '') })),
    ...coded('084', field => subfieldOf(field, '2')),
    ...headings,
  ]
  return all.filter((one, index) => all.findIndex(other => other.scheme === one.scheme && other.code === one.code) === index)
}
