import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { occupations } from '../../helpers/intake/vocabulary-files.ts'

const label = fc.stringMatching(/^[a-zéœ]{1,4}( [a-z]{1,3})?(\/[a-z]{1,4})?$/)
const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '22'), label, fc.array(label, { maxLength: 3 }))

/** The bytes that one import of these rows, spread over two files, leaves in a fresh draft. */
async function stored(rows: readonly (readonly [string, string, string, string[]])[], cut: number): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'escale-order-'))
  try {
    const files = [rows.slice(0, cut), rows.slice(cut)].map((part, index) => {
      const file = join(home, `${index}_fr.csv`)
      writeFileSync(file, occupations(part))
      return file
    })
    const report = await importFiles(files, { home, as: 'vocabulary', source: 'esco' })
    expect(report.read).toBe(report.new + report.changed + report.same + report.refused)
    return readFileSync(join(home, 'draft', 'vocabularies', 'esco.jsonl'), 'utf8')
  } finally {
    rmSync(home, { recursive: true })
  }
}

test('the same records in any order and any files are stored as the same bytes', { timeout: 60_000 }, async () => {
  const rowsTwice = fc
    .array(row, { minLength: 1, maxLength: 8 })
    .chain(rows =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }), fc.nat(rows.length), fc.nat(rows.length)),
    )
  await fc.assert(
    fc.asyncProperty(rowsTwice, async ([rows, shuffled, cut, otherCut]) => {
      expect(await stored(shuffled, otherCut)).toBe(await stored(rows, cut))
    }),
    { numRuns: 40 },
  )
})
