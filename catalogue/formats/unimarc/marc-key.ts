import { createHash } from 'node:crypto'
import type { MarcRecord } from './marc-record.ts'
import { fieldsOf, firstOf } from './marc-record.ts'

/** A record's own key, and what it is made of when it is not 001. */
export type MarcKey = Readonly<{ key: string; madeOf?: string }>

/**
 * The record identifier (001). Without one: the former number in 002, another system's number (035$a), ISSN, ISBN; at last a digest of the record's
 * own content, which changes when the record does. Keys that are not 001 are prefixed, so that they meet no other record's 001.
 */
function marcKey(record: MarcRecord): MarcKey {
  const control = (tag: string) => controlField(record, tag)
  const own = control('001')
  if (own !== undefined) return { key: own }
  const others: readonly (readonly [string, string, string | undefined])[] = [
    ['002', 'field 002', control('002')],
    ['035', 'field 035', firstOf(record, '035', 'a')],
    ['issn', 'its ISSN', firstOf(record, '011', 'a')],
    ['isbn', 'its ISBN', firstOf(record, '010', 'a')],
  ]
  for (const [prefix, madeOf, value] of others) if (value !== undefined) return { key: `${prefix}-${value}`, madeOf }
  const content = record.fields.map(
    field => `${field.tag}${field.value}${field.subfields.map(({ code, text }) => `$${code}${text}`).join('')}`,
  )
  const digest = createHash('sha256').update(content.sort().join('\n')).digest('hex').slice(0, 16)
  return { key: `digest-${digest}`, madeOf: 'a digest of its content' }
}

function controlField(record: MarcRecord, tag: string): string | undefined {
  return fieldsOf(record, tag)
    .map(field => field.value.trim())
    .find(value => value !== '')
}

/** Keys given within one import, and what each record was. */
export type GivenKeys = Map<string, Readonly<{ record: number; digest: string }>>

/**
 * The key of a record among those before it. Library systems give one 001 to several records, such as two holdings of one serial, or the countries of a
 * series: a later record with other content goes by its 002 where it has one, so that none is lost. The same record again keeps its key.
 */
export function keyAmong(
  given: GivenKeys,
  record: MarcRecord,
  place: Readonly<{ record: number; bytes: Uint8Array }>,
): MarcKey & { repeats?: number } {
  const own = marcKey(record)
  const digest = createHash('sha256').update(place.bytes).digest('base64').slice(0, 22)
  const first = given.get(own.key)
  if (first === undefined) given.set(own.key, { record: place.record, digest })
  if (first === undefined || first.digest === digest || own.madeOf !== undefined) return own
  const other = controlField(record, '002')
  return other === undefined ? own : { key: `002-${other}`, madeOf: 'field 002', repeats: first.record }
}
