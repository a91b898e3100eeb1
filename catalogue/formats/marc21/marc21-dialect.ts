import { isUtf8 } from 'node:buffer'
import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import type { RawFields } from '../marc/cut-fields.ts'
import type { MarcDialect, MarcRefusal } from '../marc/marc-dialect.ts'
import type { MarcField, MarcRecord } from '../marc/marc-record.ts'
import { marcField, withoutNonSorting } from '../marc/marc-record.ts'
import { controlsAsLetters } from '../text-encoding.ts'
import { decodeMarc8 } from './marc-8.ts'
import { marc21Document } from './marc21-document.ts'
import type { Marc21Encoding } from './marc21-encoding.ts'
import { marc21Encoding } from './marc21-encoding.ts'

/** MARC 21, bibliographic format (Library of Congress, loc.gov/marc/bibliographic). */
export const marc21Dialect: MarcDialect = {
  name: 'MARC 21',
  title: { tag: '245', code: 'a' },
  other: { titleTag: '200', leaderEnd: '450 ' },
  keys: [
    { prefix: '035', name: 'field 035', tag: '035', code: 'a' },
    { prefix: 'lccn', name: 'field 010', tag: '010', code: 'a' },
    { prefix: 'issn', name: 'its ISSN', tag: '022', code: 'a' },
    { prefix: 'isbn', name: 'its ISBN', tag: '020', code: 'a' },
  ],
  decode,
  document: marc21Document,
}

function decode({ leader, fields: raw, repaired }: RawFields, bytes: Uint8Array): Result<MarcRecord, MarcRefusal> {
  const coded = raw.find(field => field.tag === '008')
  const language = coded === undefined ? undefined : Buffer.from(coded.bytes.subarray(35, 38)).toString('latin1')
  const encoding = marc21Encoding(bytes, language)
  if (encoding === undefined) return fail({ code: 'bad-encoding', reason: 'its bytes are neither UTF-8, nor MARC-8, nor ISO-8859-1' })
  const fields: MarcField[] = []
  const leftOut: { tag: string; reason: string }[] = []
  for (const { tag, bytes: own } of raw) {
    const text = decodeField(own, encoding)
    if (text.ok) fields.push(marcField(tag, withoutNonSorting(text.value)))
    else leftOut.push({ tag, reason: text.error })
  }
  return ok({ leader, fields, encoding, repaired, leftOut })
}

function decodeField(bytes: Uint8Array, encoding: Marc21Encoding): Result<string, string> {
  if (encoding === 'marc-8') return decodeMarc8(bytes)
  if (encoding === 'windows-1252') return ok(controlsAsLetters(Buffer.from(bytes).toString('latin1')))
  return isUtf8(bytes)
    ? ok(new TextDecoder('utf-8').decode(bytes))
    : fail('it holds a byte that is no UTF-8, in a record that is UTF-8 elsewhere')
}
