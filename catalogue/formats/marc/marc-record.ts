import { cleanLine } from '../clean-text.ts'

type MarcSubfield = Readonly<{ code: string; text: string }>

/** A field: `value` for control fields (00X), indicators and subfields for the others. Texts are as they stand, non-sorting marks taken out. */
export type MarcField = Readonly<{ tag: string; value: string; indicators: string; subfields: readonly MarcSubfield[] }>

/**
 * A record as text, from ISO 2709 or XML. `encoding` is what its bytes turned out to be; `repaired`: the directory was wrong;
 * `leftOut`: tags of fields whose text could not be read, with the reason, and which are therefore not among the fields.
 */
export type MarcRecord = Readonly<{
  leader: string
  fields: readonly MarcField[]
  encoding: string
  repaired: boolean
  leftOut: readonly Readonly<{ tag: string; reason: string }>[]
}>

/** Makes a field of its text in ISO 2709: a value alone, or indicators and subfields. */
export function marcField(tag: string, text: string): MarcField {
  if (tag.startsWith('00')) return { tag, value: text, indicators: '', subfields: [] }
  const [indicators, ...parts] = text.split('\u001f')
  return {
    tag,
    value: '',
    indicators: indicators ?? '',
    subfields: parts.filter(part => part !== '').map(part => ({ code: part.slice(0, 1), text: part.slice(1) })),
  }
}

/** The non-sorting marks of MARC (around "The ", "Les "), in any encoding, taken out; the words between them stay. */
export const withoutNonSorting = (text: string): string => text.replace(/[\u0088\u0089\u0098\u009c]/g, '')

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

/** The texts of some subfields of each field with a tag, joined in the field's own order; fields that have none are left out. */
export const joinedOf = (record: MarcRecord, tag: string, codes: string, between: string): string[] =>
  fieldsOf(record, tag)
    .map(field => joinedIn(field, codes, between))
    .filter(text => text !== '')

/** The texts of some subfields of one field, joined in their own order. */
export const joinedIn = (field: MarcField, codes: string, between: string): string =>
  field.subfields
    .filter(({ code }) => codes.includes(code))
    .map(({ text }) => cleanLine(text))
    .filter(text => text !== undefined)
    .join(between)

/** The first value of a control field (00X) that says something, as it stands. */
export const controlOf = (record: MarcRecord, tag: string): string | undefined =>
  fieldsOf(record, tag)
    .map(field => field.value)
    .find(value => value.trim() !== '')
