import { createHash } from 'node:crypto'
import type { MarcRecord } from './marc-record.ts'
import { fieldsOf, firstOf } from './marc-record.ts'

/** A record's own key, and what it is made of when it is not 001. */
export type MarcKey = Readonly<{ key: string; madeOf?: string }>

/**
 * The record identifier (001). Without one: the former number in 002, another system's number (035$a), ISSN, ISBN; at last a digest of the record's
 * own content, which changes when the record does. Keys that are not 001 are prefixed, so that they meet no other record's 001.
 */
export function marcKey(record: MarcRecord): MarcKey {
  const control = (tag: string) =>
    fieldsOf(record, tag)
      .map(field => field.value.trim())
      .find(value => value !== '')
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
