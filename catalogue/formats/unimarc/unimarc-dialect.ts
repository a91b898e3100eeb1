import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import type { RawFields } from '../marc/cut-fields.ts'
import type { MarcDialect, MarcRefusal } from '../marc/marc-dialect.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { marcField, withoutNonSorting } from '../marc/marc-record.ts'
import { unimarcDocument } from './unimarc-document.ts'
import { decodeUnimarc, unimarcEncoding } from './unimarc-encoding.ts'

/** UNIMARC, bibliographic format (IFLA, UNIMARC Manual). */
export const unimarcDialect: MarcDialect = {
  name: 'UNIMARC',
  title: { tag: '200', code: 'a' },
  other: { titleTag: '245', leaderEnd: '4500' },
  keys: [
    { prefix: '002', name: 'field 002', tag: '002' },
    { prefix: '035', name: 'field 035', tag: '035', code: 'a' },
    { prefix: 'issn', name: 'its ISSN', tag: '011', code: 'a' },
    { prefix: 'isbn', name: 'its ISBN', tag: '010', code: 'a' },
  ],
  secondKey: { prefix: '002', name: 'field 002', tag: '002' },
  decode,
  document: unimarcDocument,
}

function decode({ leader, fields: raw, repaired }: RawFields, bytes: Uint8Array): Result<MarcRecord, MarcRefusal> {
  const coded = raw.find(field => field.tag === '100')
  // 100$a, characters 26 to 29, after two indicators and "$a" (UNIMARC Manual, Bibliographic Format, field 100).
  const declared = coded === undefined ? undefined : Buffer.from(coded.bytes.subarray(4 + 26, 4 + 30)).toString('latin1')
  const encoding = unimarcEncoding(bytes, declared)
  if (encoding === undefined) return fail({ code: 'bad-encoding', reason: 'its bytes are neither UTF-8, nor ISO 5426, nor ISO-8859-1' })
  const fields: MarcField[] = []
  for (const { tag, bytes: own } of raw) {
    const text = decodeUnimarc(own, encoding)
    if (text === undefined) return fail({ code: 'bad-encoding', reason: `a byte of field ${tag} stands for nothing in ISO 5426` })
    fields.push(marcField(tag, withoutNonSorting(text)))
  }
  return ok({ leader, fields, encoding, repaired, leftOut: [] })
}
