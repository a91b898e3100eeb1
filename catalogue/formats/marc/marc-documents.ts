import type { Problem } from '../../model/problem.ts'
import type { FormatRecord } from '../format.ts'
import { GivenKeys } from './given-keys.ts'
import type { MarcDialect } from './marc-dialect.ts'
import { keyAmong } from './marc-key.ts'
import type { MarcRecord } from './marc-record.ts'

type Place = Readonly<{ file: string; record: number }>

/** Makes documents of the records of one import, whatever file they came in: it remembers the keys given before, and the encodings of a file. */
export class MarcDocuments {
  readonly dialect: MarcDialect
  readonly #keys = new GivenKeys()
  #encodings = new Map<string, number>()

  constructor(dialect: MarcDialect) {
    this.dialect = dialect
  }

  /** The document of a record with what is to be said of it, or why there is none. */
  *of(record: MarcRecord, place: Place): Generator<FormatRecord | Problem> {
    const { encoding, repaired, leftOut } = record
    this.#encodings.set(encoding, (this.#encodings.get(encoding) ?? 0) + 1)
    const document = this.dialect.document(record)
    if (document === undefined) {
      yield this.#withoutTitle(record, place)
      return
    }
    const { key, madeOf, repeats } = keyAmong(this.#keys, record, this.dialect, place.record)
    if (madeOf !== undefined) {
      const why =
        repeats === undefined
          ? 'The record has no identifier (001)'
          : `Its identifier (001) is that of record ${repeats}, which has other content`
      yield {
        ...warning(place, repeats === undefined ? 'missing-id' : 'duplicate-id', `${why}; ${madeOf} stands in for it.`),
        field: '001',
      }
    }
    if (repaired) {
      const message = 'The record’s directory is wrong; its fields were told apart by their terminators. Look at the document.'
      yield warning(place, 'bad-record', message)
    }
    if (leftOut.length > 0) yield withoutFields(leftOut, place)
    yield { ...place, key, document }
  }

  /** What is to be said of a file once it is read, and the encodings forgotten. */
  *endOfFile(file: string, records: number): Generator<Problem> {
    const others = [...this.#encodings].filter(([encoding]) => encoding !== 'utf-8')
    this.#encodings = new Map()
    if (others.length === 0) return
    const list = others.map(([encoding, count]) => `${count} as ${NAMES[encoding] ?? encoding}`).join(', ')
    const message = `Of ${records} records not all are UTF-8: ${list}, found by their bytes. Nothing to do if their accents look right.`
    yield { code: 'bad-encoding', severity: 'warning', file, message }
  }

  #withoutTitle({ leader, leftOut }: MarcRecord, place: Place): Problem {
    const { tag, code } = this.dialect.title
    const what = OTHER_RECORDS[leader[6] ?? '']
    if (what !== undefined) {
      return refusedRecord(
        place,
        'bad-value',
        `This is ${what}, not that of a document. Export bibliographic records, with their copies inside.`,
      )
    }
    const unread = leftOut.find(one => one.tag === tag)
    if (unread !== undefined) {
      const message = `The title (${tag}$${code}) cannot be read: ${unread.reason}. Export again as UTF-8.`
      return { ...refusedRecord(place, 'bad-encoding', message), field: `${tag}$${code}` }
    }
    const message = `The record has no title (${tag}$${code}). Add one in the source.`
    return { ...refusedRecord(place, 'missing-field', message), field: `${tag}$${code}` }
  }
}

/** Types of record (leader, 6) that describe no document, in both dialects. */
const OTHER_RECORDS: Readonly<Record<string, string>> = {
  u: 'the record of a holding',
  v: 'the record of a holding',
  w: 'the record of a classification or a holding',
  x: 'the record of a holding or an authority',
  y: 'the record of a holding or an authority',
  z: 'the record of an authority',
}

/** One problem for all fields that were left out of a record: there are often many, for one reason. */
function withoutFields(leftOut: MarcRecord['leftOut'], place: Place): Problem {
  const tags = [...new Set(leftOut.map(one => one.tag))]
  const reasons = [...new Set(leftOut.map(one => one.reason))]
  const message = `${leftOut.length === 1 ? 'One field was' : `${leftOut.length} fields were`} left out (${tags.join(', ')}): ${reasons.join('; ')}. Export again as UTF-8.`
  return { ...warning(place, 'bad-encoding', message), field: tags.join(', ') }
}

const NAMES: Readonly<Record<string, string>> = {
  'iso-5426': 'ISO 5426',
  'windows-1252': 'Windows-1252',
  'marc-8': 'MARC-8',
  'utf-8-broken': 'UTF-8 with broken bytes',
}

/** A problem that refuses one record. */
export const refusedRecord = (place: Place, code: Problem['code'], message: string): Problem => ({
  ...place,
  code,
  severity: 'refused',
  message,
})

const warning = (place: Place, code: Problem['code'], message: string): Problem => ({ ...place, code, severity: 'warning', message })
