import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { marcDocument } from './marc-document.ts'
import { cutFields } from './marc-fields.ts'
import type { GivenKeys } from './marc-key.ts'
import { keyAmong } from './marc-key.ts'
import { parseMarc } from './marc-record.ts'
import type { RawRecord } from './split-records.ts'
import { RECORD_END, splitRecords } from './split-records.ts'

/**
 * UNIMARC in ISO 2709, as library systems exchange it. Records are split by us, so that their bytes can be tested for their encoding;
 * a bad record is refused by its number and its neighbours go in.
 */
export const unimarc: Format = { id: 'unimarc', claim: claimUnimarc, read: readUnimarc }

function claimUnimarc(files: readonly SourceFile[]): readonly Claim[] {
  return files.flatMap(file => {
    const sureness = surenessOf(file.head)
    return sureness === 0 ? [] : [{ files: [file], sureness }]
  })
}

const LEADER = /^[\s\0]*\d{5}[ -~]{5}[ \d]{2}[ \d]{5}/

/** By the first records whole in the head: a leader and a field 200 are UNIMARC; 245 is MARC 21, which is another format. */
function surenessOf(head: Uint8Array): number {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1')
  if (!LEADER.test(start)) return 0
  const first = start.search(/\d/)
  for (let from = first, seen = 0; seen < 5; seen++) {
    const found = head.indexOf(RECORD_END, from)
    const cut = cutFields(head.subarray(from, found === -1 ? head.length : found))
    const tags = cut.ok ? cut.value.fields.map(field => field.tag) : []
    if (tags.includes('200')) return 0.95
    if (tags.includes('245')) return 0
    if (found === -1) break
    from = found + 1
  }
  return 0.6
}

async function* readUnimarc(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const keys: GivenKeys = new Map()
  for (const file of files) {
    let record = 0
    const encodings = new Map<string, number>()
    for await (const raw of splitRecords(file.stream(), context.limits.recordBytes)) {
      record++
      yield* readRecord(raw, { file: file.name, record }, { encodings, keys })
    }
    const others = [...encodings].filter(([encoding]) => encoding !== 'utf-8')
    if (others.length > 0) yield encodingRemark(file.name, record, others)
  }
}

type Place = Readonly<{ file: string; record: number }>

/** What is known of the records before. */
type Before = Readonly<{ encodings: Map<string, number>; keys: GivenKeys }>

function* readRecord(raw: RawRecord, place: Place, { encodings, keys }: Before): Generator<FormatRecord | Problem> {
  if (raw.state !== 'whole') {
    yield raw.state === 'cut'
      ? refused(place, 'truncated', 'The record is cut: the file or the record ends before its terminator. Export the file again.')
      : refused(place, 'too-big', 'The record is larger than the limit; most likely its terminator is missing. Correct it in the source.')
    return
  }
  const parsed = parseMarc(raw.bytes)
  if (!parsed.ok) {
    const remedy = parsed.error.code === 'bad-encoding' ? 'Export again as UTF-8.' : 'Export this record again.'
    yield refused(place, parsed.error.code, `The record cannot be read: ${parsed.error.reason}. ${remedy}`)
    return
  }
  const { encoding, repaired } = parsed.value
  encodings.set(encoding, (encodings.get(encoding) ?? 0) + 1)
  const { key, madeOf, repeats } = keyAmong(keys, parsed.value, { record: place.record, bytes: raw.bytes })
  const document = marcDocument(parsed.value)
  if (document === undefined) {
    yield { ...refused(place, 'missing-field', 'The record has no title (200$a). Add one in the source.'), field: '200$a' }
    return
  }
  if (madeOf !== undefined) {
    const why =
      repeats === undefined
        ? 'The record has no identifier (001)'
        : `Its identifier (001) is that of record ${repeats}, which has other content`
    yield { ...warning(place, repeats === undefined ? 'missing-id' : 'duplicate-id', `${why}; ${madeOf} stands in for it.`), field: '001' }
  }
  if (repaired)
    yield warning(
      place,
      'bad-record',
      'The record’s directory is wrong; its fields were told apart by their terminators. Look at the document.',
    )
  yield { ...place, key, document }
}

const refused = (place: Place, code: Problem['code'], message: string): Problem => ({ ...place, code, severity: 'refused', message })
const warning = (place: Place, code: Problem['code'], message: string): Problem => ({ ...place, code, severity: 'warning', message })

function encodingRemark(file: string, records: number, others: readonly (readonly [string, number])[]): Problem {
  const list = others.map(([encoding, count]) => `${count} as ${encoding === 'iso-5426' ? 'ISO 5426' : 'Windows-1252'}`).join(', ')
  const message = `Of ${records} records not all are UTF-8: ${list}, found by their bytes. Nothing to do if their accents look right.`
  return { code: 'bad-encoding', severity: 'warning', file, message }
}
