import type { Result } from '../../model/result.ts'
import type { DocumentDraft } from '../format.ts'
import type { RawFields } from './cut-fields.ts'
import type { MarcRecord } from './marc-record.ts'

/** Why a record's bytes make no record. */
export type MarcRefusal = Readonly<{ code: 'bad-record' | 'bad-encoding'; reason: string }>

/** What a family of MARC has of its own: UNIMARC and MARC 21 share ISO 2709 and XML, and mean other things by their tags. */
export type MarcDialect = Readonly<{
  /** What messages call it. */
  name: string
  /** Where the title stands: field and subfield. Its field also tells the dialects apart. */
  title: Readonly<{ tag: string; code: string }>
  /** The other dialect's title field, and how its leaders end. */
  other: Readonly<{ titleTag: string; leaderEnd: string }>
  /** Fields with a key of their own where 001 is missing, in this order: prefix of the key, what messages call it, tag, subfield. */
  keys: readonly Readonly<{ prefix: string; name: string; tag: string; code?: string }>[]
  /** A control field that may tell two records of one 001 apart; without one the second is refused by the intake. */
  secondKey?: Readonly<{ prefix: string; name: string; tag: string }>
  /** Reads the bytes of a record's fields as text. */
  decode(raw: RawFields, bytes: Uint8Array): Result<MarcRecord, MarcRefusal>
  /** The document a record makes; undefined when it has no title. */
  document(record: MarcRecord): DocumentDraft | undefined
}>
