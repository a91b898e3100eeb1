import { expect, it } from 'vitest'
import { importReportText } from '../../../catalogue/cli/import-report-text.ts'
import type { ImportReport } from '../../../catalogue/intake/import-report.ts'

const REPORT: ImportReport = {
  outcome: 'done',
  as: 'documents',
  source: 'fonds',
  day: '2026-11-26',
  formats: [{ format: 'csv', files: 1, read: 3 }],
  ignored: [],
  read: 3,
  new: 1,
  changed: 1,
  same: 1,
  removed: 0,
  refused: 0,
  problems: [],
  problemsFound: 0,
  remarks: [],
  seconds: 1,
  peakMb: 100,
  kept: 5,
}
const text = (more: Partial<ImportReport>): string => importReportText({ ...REPORT, ...more }, undefined)

it('P673: says what is in none of the files and stays, and how it goes', () => {
  expect(text({})).toContain('2 documents of this source are in none of these files and stay; import with --mode snapshot')
  expect(text({ kept: 4 })).toContain('1 document of this source is in none of these files and stays;')
})

it('P673: says nothing of it where nothing stays, where it was taken out, or where nothing was changed', () => {
  expect(text({ kept: 3 })).not.toContain('--mode snapshot')
  expect(text({ kept: 3, removed: 2 })).not.toContain('--mode snapshot')
  expect(text({ outcome: 'held' })).not.toContain('--mode snapshot')
  expect(text({ as: 'vocabulary' })).not.toContain('--mode snapshot')
})
