import type { DocumentInput } from '../../model/document.ts'
import { distinct } from '../clean-text.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { fieldsOf, subfieldOf, subfieldsOf } from '../marc/marc-record.ts'

type Concept = NonNullable<DocumentInput['concepts']>[number]

/** Subject headings (600 to 608) with their subdivisions as RAMEAU writes them, "Emploi -- France", and free keywords (610), one each. */
export function unimarcSubjects(record: MarcRecord): string[] {
  const headings = fieldsOf(record, '600', '601', '602', '604', '605', '606', '607', '608').flatMap(headingsOf)
  const keywords = fieldsOf(record, '610').flatMap(field => subfieldsOf(field, 'a'))
  return distinct([...headings, ...keywords])
}

/** One heading per $a, each with the $x, $y, $z, $j that follow it; names keep their $b (forename, part of a body). */
function headingsOf(field: MarcField): string[] {
  const headings: string[][] = []
  for (const { code, text } of field.subfields) {
    const word = text.trim()
    if (word === '') continue
    if (code === 'a') headings.push([word])
    else if (code === 'b') headings.at(-1)?.splice(0, 1, `${headings.at(-1)?.[0] ?? ''}, ${word}`)
    else if ('jxyz'.includes(code)) headings.at(-1)?.push(word)
  }
  return headings.map(parts => parts.join(' -- '))
}

/** Classifications: 675 UDC, 676 Dewey, 686 the scheme of its $2, and the house marks of 992 ("DEW 336", "GEO RC2 Etats-Unis"). */
export function unimarcConcepts(record: MarcRecord): Concept[] {
  const coded = (tag: string, scheme: (field: MarcField) => string): Concept[] =>
    fieldsOf(record, tag).flatMap(field => {
      const label = subfieldOf(field, 'c')
      return subfieldsOf(field, 'a').map(code => ({ scheme: scheme(field), code, ...(label !== undefined && { label }) }))
    })
  const all = [
    ...coded('675', () => 'UDC'),
    ...coded('676', () => 'Dewey'),
    ...coded('686', field => subfieldOf(field, '2') ?? 'house'),
    ...fieldsOf(record, '992').flatMap(field => subfieldsOf(field, 'a').map(houseMark)),
  ]
  return all.filter((one, index) => all.findIndex(other => other.scheme === one.scheme && other.code === one.code) === index)
}

function houseMark(text: string): Concept {
  const [, scheme, code, label] = /^([A-Z]{2,})\s+(\S+)(?:\s+(.+))?$/.exec(text) ?? []
  if (scheme === undefined || code === undefined) return { scheme: 'house', code: text }
  return { scheme: scheme === 'DEW' ? 'Dewey' : scheme, code, ...(label !== undefined && { label }) }
}
