import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import { cleanLine } from '../clean-text.ts'
import type { MarcEncoding } from './marc-encoding.ts'
import { decodeMarc, marcEncoding, withoutNonSorting } from './marc-encoding.ts'
import { cutFields } from './marc-fields.ts'

type MarcSubfield = Readonly<{ code: string; text: string }>

/** A field: `value` for control fields (00X), indicators and subfields for the others. Texts are as they stand, non-sorting marks taken out. */
export type MarcField = Readonly<{ tag: string; value: string; indicators: string; subfields: readonly MarcSubfield[] }>

/** A record as text. */
export type MarcRecord = Readonly<{ leader: string; fields: readonly MarcField[]; encoding: MarcEncoding; repaired: boolean }>

/** Why a record's bytes make no record. */
export type MarcRefusal = Readonly<{ code: 'bad-record' | 'bad-encoding'; reason: string }>

/** Reads the bytes of one record, without its terminator. */
export function parseMarc(bytes: Uint8Array): Result<MarcRecord, MarcRefusal> {
  const cut = cutFields(bytes)
  if (!cut.ok) return fail({ code: 'bad-record', reason: cut.error })
  const { leader, fields: raw, repaired } = cut.value
  const coded = raw.find(field => field.tag === '100')
  // 100$a, characters 26 to 29, after two indicators and "$a" (UNIMARC Manual, Bibliographic Format, field 100).
  const declared = coded === undefined ? undefined : Buffer.from(coded.bytes.subarray(4 + 26, 4 + 30)).toString('latin1')
  const encoding = marcEncoding(bytes, declared)
  if (encoding === undefined) return fail({ code: 'bad-encoding', reason: 'its bytes are neither UTF-8, nor ISO 5426, nor ISO-8859-1' })
  const fields: MarcField[] = []
  for (const { tag, bytes: own } of raw) {
    const text = decodeMarc(own, encoding)
    if (text === undefined) return fail({ code: 'bad-encoding', reason: `a byte of field ${tag} stands for nothing in ISO 5426` })
    fields.push(marcField(tag, withoutNonSorting(text)))
  }
  return ok({ leader, fields, encoding, repaired })
}

function marcField(tag: string, text: string): MarcField {
  if (tag.startsWith('00')) return { tag, value: text, indicators: '', subfields: [] }
  const [indicators, ...parts] = text.split('\u001f')
  return {
    tag,
    value: '',
    indicators: indicators ?? '',
    subfields: parts.filter(part => part !== '').map(part => ({ code: part.slice(0, 1), text: part.slice(1) })),
  }
}

/** All fields with one of these tags, in record order. */
export const fieldsOf = (record: MarcRecord, ...tags: readonly string[]): MarcField[] =>
  record.fields.filter(field => tags.includes(field.tag))

/** Every non-empty text of a subfield of one field. */
export const subfieldsOf = (field: MarcField, code: string): string[] =>
  field.subfields
    .filter(subfield => subfield.code === code)
    .map(subfield => cleanLine(subfield.text))
    .filter(text => text !== undefined)

/** The first non-empty text of a subfield of one field. */
export const subfieldOf = (field: MarcField | undefined, code: string): string | undefined =>
  field === undefined ? undefined : subfieldsOf(field, code)[0]

/** The first non-empty text of a subfield over all fields with a tag. */
export const firstOf = (record: MarcRecord, tag: string, code: string): string | undefined =>
  fieldsOf(record, tag)
    .map(field => subfieldOf(field, code))
    .find(text => text !== undefined)
