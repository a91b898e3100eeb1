import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Format, SourceFile } from '../../../catalogue/formats/format.ts'
import { isProblem } from '../../../catalogue/formats/format.ts'
import { marcxml } from '../../../catalogue/formats/marc-xml/marcxml.ts'
import { marc21 } from '../../../catalogue/formats/marc21/marc21.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc } from '../../helpers/intake/build-marc.ts'
import { marcXmlRecord } from '../../helpers/intake/build-marc-xml.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** The short form of each test run; `node build/prove-marc.mjs` reads a million. */
const RECORDS = Number(process.env.ESCALE_MARC_RECORDS ?? 5_000)
const IN_A_CHUNK = 100

const fieldsOf = (index: number): FieldInput[] => [
  ['001', `r${index}`],
  ['245', '00', ['a', `Titre ${index}`], ['b', 'suite']],
  ['650', ' 0', ['a', 'Phares']],
  ['852', '  ', ['c', 'Salle 1'], ['h', `P ${index}`]],
]

/** A file that is made while it is read: what is measured is the reader's memory alone. */
function longFile(count: number, made: (index: number) => string | Uint8Array, before: string, after: string): SourceFile {
  return {
    name: 'long',
    head: new Uint8Array(),
    async *stream() {
      yield Buffer.from(before)
      for (let first = 0; first < count; first += IN_A_CHUNK) {
        yield Buffer.concat(Array.from({ length: Math.min(IN_A_CHUNK, count - first) }, (_, at) => Buffer.from(made(first + at))))
      }
      yield Buffer.from(after)
    },
    range: async () => new Uint8Array(),
  }
}

async function readLong(format: Format, file: SourceFile, count: number) {
  let [records, problems, most] = [0, 0, 0]
  collect()
  const before = process.memoryUsage()
  for await (const item of format.read([file], { limits: LIMITS })) {
    if (isProblem(item)) problems++
    else if (++records === Math.floor(count * 0.9)) {
      collect()
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      most = heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers
    }
  }
  return { records, problems, most }
}

test.each([
  ['ISO 2709', marc21, (index: number) => buildMarc(fieldsOf(index)), '', ''],
  ['XML', marcxml, (index: number) => marcXmlRecord(fieldsOf(index)), '<collection>', '</collection>'],
] as const)(
  '%s: of many records each is read, and ten times as many hold 64 bytes a record more',
  { timeout: 3_600_000 },
  async (_what, format, made, before, after) => {
    const few = await readLong(format, longFile(RECORDS / 10, made, before, after), RECORDS / 10)
    const many = await readLong(format, longFile(RECORDS, made, before, after), RECORDS)
    expect([few.records, few.problems]).toEqual([RECORDS / 10, 0])
    expect([many.records, many.problems]).toEqual([RECORDS, 0])
    // A collector never gives back the very same: two megabytes are its play.
    expect(many.most).toBeLessThan(few.most * 1.2 + RECORDS * 64 + 2 * 1024 * 1024)
  },
)
