import { createHash } from 'node:crypto'
import type { GivenKeys } from './given-keys.ts'
import type { MarcDialect } from './marc-dialect.ts'
import type { MarcRecord } from './marc-record.ts'
import { controlOf, firstOf } from './marc-record.ts'

/** A record's own key, and what it is made of when it is not 001. */
export type MarcKey = Readonly<{ key: string; madeOf?: string }>

/**
 * The record identifier (001). Without one: the numbers that the dialect names, in its order; at last a digest of the record's own content, which
 * changes when the record does. Keys that are not 001 are prefixed, so that they meet no other record's 001.
 */
function marcKey(record: MarcRecord, dialect: MarcDialect): MarcKey {
  const own = controlOf(record, '001')?.trim()
  if (own !== undefined) return { key: own }
  for (const { prefix, name, tag, code } of dialect.keys) {
    const value = code === undefined ? controlOf(record, tag)?.trim() : firstOf(record, tag, code)
    if (value !== undefined) return { key: `${prefix}-${value}`, madeOf: name }
  }
  const digest = createHash('sha256').update(contentOf(record).sort().join('\n')).digest('hex').slice(0, 16)
  return { key: `digest-${digest}`, madeOf: 'a digest of its content' }
}

const contentOf = ({ fields }: MarcRecord): string[] =>
  fields.map(field => `${field.tag}${field.value}${field.subfields.map(({ code, text }) => `$${code}${text}`).join('')}`)

/**
 * The key of a record among those before it. Library systems give one 001 to several records, such as two holdings of one serial, or the countries of a
 * series: a later record with other content goes by the dialect's second key where it has one, so that none is lost. The same record again keeps its key.
 */
export function keyAmong(given: GivenKeys, record: MarcRecord, dialect: MarcDialect, place: number): MarcKey & { repeats?: number } {
  const own = marcKey(record, dialect)
  const first = given.seen(own.key, place, contentOf(record).join('\n'))
  if (first === undefined || first.same || own.madeOf !== undefined) return own
  const { secondKey } = dialect
  const other = secondKey === undefined ? undefined : controlOf(record, secondKey.tag)?.trim()
  if (secondKey === undefined || other === undefined) return own
  return { key: `${secondKey.prefix}-${other}`, madeOf: secondKey.name, repeats: first.record }
}
