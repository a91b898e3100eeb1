import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import type { CsvMappingInput } from '../../../catalogue/formats/csv/csv-mapping.ts'
import type { Format, SourceFile } from '../../../catalogue/formats/format.ts'
import { isProblem } from '../../../catalogue/formats/format.ts'
import { xlsx } from '../../../catalogue/formats/xlsx/xlsx.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { buildXlsx } from '../../helpers/intake/build-workbook.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'

const MAPPING: CsvMappingInput = { key: 'N', fields: { title: 'Titre' } }
const ROWS = 30_000
/** A row that compresses badly, so that bytes read tell of rows read. */
const rowOf = (index: number) => [String(index), `Titre ${createHash('sha512').update(String(index)).digest('base64')}`]
const rows = [['N', 'Titre'], ...Array.from({ length: ROWS }, (_, index) => rowOf(index))]

/** Reads a file; how many bytes it was ahead of the records it had given, at most. */
async function furthestAhead(format: Format, file: SourceFile, bytes: number): Promise<Readonly<{ records: number; ahead: number }>> {
  let pulled = 0
  const watched: SourceFile = {
    ...file,
    async *stream() {
      pulled = 0
      for await (const chunk of file.stream()) {
        pulled += chunk.length
        yield chunk
      }
    },
    async range(from, to) {
      // The list of parts stands at the end and is read first.
      if (to < bytes - 100_000) pulled = to
      return file.range(from, to)
    },
  }
  let records = 0
  let ahead = 0
  for await (const item of format.read([watched], { limits: LIMITS, mapping: MAPPING })) {
    if (isProblem(item)) throw new Error(item.message)
    records++
    ahead = Math.max(ahead, pulled - (records / ROWS) * bytes)
  }
  return { records, ahead }
}

test.each([
  ['CSV', csv, Buffer.from(rows.map(row => row.join(';')).join('\n'))],
  ['XLSX', xlsx, buildXlsx([{ name: 'A', rows }])],
] as const)('%s: records come while the file is read, never far behind it', { timeout: 60_000 }, async (_name, format, content) => {
  const { records, ahead } = await furthestAhead(format, memoryFile('x', content, 65_536), content.length)
  expect(records).toBe(ROWS)
  expect(content.length).toBeGreaterThan(2_000_000)
  expect(ahead).toBeLessThan(800_000)
})
