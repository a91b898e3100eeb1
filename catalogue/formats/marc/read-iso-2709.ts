import type { Problem } from '../../model/problem.ts'
import type { FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { cutFields } from './cut-fields.ts'
import type { MarcDialect } from './marc-dialect.ts'
import { MarcDocuments, refusedRecord } from './marc-documents.ts'
import type { RawRecord } from './split-records.ts'
import { splitRecords } from './split-records.ts'

/**
 * Reads ISO 2709 files of a dialect. Records are split by us, so that their bytes can be tested for their encoding; a bad record is refused by its
 * number and its neighbours go in.
 */
export async function* readIso2709(
  files: readonly SourceFile[],
  context: ReadContext,
  dialect: MarcDialect,
): AsyncGenerator<FormatRecord | Problem> {
  const documents = new MarcDocuments(dialect)
  for (const file of files) {
    let record = 0
    for await (const raw of splitRecords(file.stream(), context.limits.recordBytes)) {
      record++
      context.count?.met(file.name)
      yield* readRecord(raw, { file: file.name, record }, documents)
    }
    yield* documents.endOfFile(file.name, record)
  }
}

type Place = Readonly<{ file: string; record: number }>

function* readRecord(raw: RawRecord, place: Place, documents: MarcDocuments): Generator<FormatRecord | Problem> {
  if (raw.state !== 'whole') {
    yield raw.state === 'cut'
      ? refusedRecord(place, 'truncated', 'The record is cut: the file or the record ends before its terminator. Export the file again.')
      : refusedRecord(
          place,
          'too-big',
          'The record is larger than the limit; most likely its terminator is missing. Correct it in the source.',
        )
    return
  }
  const cut = cutFields(raw.bytes)
  if (!cut.ok) {
    yield refusedRecord(place, 'bad-record', `The record cannot be read: ${cut.error}. Export this record again.`)
    return
  }
  const record = documents.dialect.decode(cut.value, raw.bytes)
  if (!record.ok) {
    const remedy = record.error.code === 'bad-encoding' ? 'Export again as UTF-8.' : 'Export this record again.'
    yield refusedRecord(place, record.error.code, `The record cannot be read: ${record.error.reason}. ${remedy}`)
    return
  }
  yield* documents.of(record.value, place)
}
