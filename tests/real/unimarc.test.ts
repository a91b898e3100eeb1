import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
const folder = sharedData('unimarc')

describe.skipIf(folder === undefined)('real UNIMARC exports', () => {
  test('3,064 serials: all go in, the 11 with a repeated number by their former number', { timeout: 120_000 }, async () => {
    const home = fresh()
    const file = join(folder!, 'periouni.mrc')
    const report = await importFiles([file], { home, source: 'periodicals' })
    expect(report).toMatchObject({
      outcome: 'done',
      read: 3064,
      new: 3064,
      refused: 0,
      formats: [{ format: 'unimarc', files: 1, read: 3064 }],
    })
    const repeated = report.problems.filter(problem => problem.code === 'duplicate-id')
    expect(repeated.map(({ severity, field }) => [severity, field])).toEqual(Array(11).fill(['warning', '001']))
    for (const problem of repeated) expect([problem.record, problem.message]).not.toContain(undefined)
    expect(report.problems.filter(problem => problem.code === 'missing-id')).toHaveLength(56)
    const documents = await draftDocuments(home)
    expect(documents.filter(document => document.kind === 'periodical').length).toBe(3064)
    expect(documents.filter(document => document.holdings.length > 0).length).toBe(2693)
    expect(await importFiles([file], { home, source: 'periodicals' })).toMatchObject({
      read: 3064,
      new: 0,
      changed: 0,
      same: 3064,
      refused: 0,
    })
  })

  test('the same file cut short: its good records go in, the cut one is refused', { timeout: 120_000 }, async () => {
    const file = join(fresh(), 'cut.mrc')
    writeFileSync(file, readFileSync(join(folder!, 'periouni.mrc')).subarray(0, 1_000_000))
    const report = await importFiles([file], { home: fresh(), source: 'cut' })
    expect(report.outcome).toBe('done')
    expect(report.problems.filter(problem => problem.code === 'truncated')).toMatchObject([{ record: report.read, severity: 'refused' }])
    expect(report.new).toBeGreaterThan(800)
  })

  test.each([
    ['bncf-data.mrc', 5],
    ['marcjs-bib.mrc', 6],
    ['serie-HarryPotter.pan', 7],
    ['pymarc-testunimarc.dat', 1],
  ])('%s of another producer: %i books', async (name, count) => {
    const home = fresh()
    expect(await importFiles([join(folder!, name)], { home, source: 'books' })).toMatchObject({ outcome: 'done', new: count, refused: 0 })
    expect(JSON.stringify(await draftDocuments(home))).not.toMatch(/[\u0080-\u009f\ufffd]/)
  })

  test('a record without subfields in a DOS code page is refused, not garbled', async () => {
    const report = await importFiles([join(folder!, 'ruby-cp866_unimarc.marc')], { home: fresh(), source: 'books' })
    expect(report).toMatchObject({ outcome: 'rejected', refused: 1, problems: [{ code: 'bad-record', record: 1 }] })
  })
})
