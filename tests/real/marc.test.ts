import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
/** JSON forms of MARC, and formats of other systems, are read by nobody here. */
const OTHERS = /\.(json|txt|seq|plain|mij|md|xsd)$|^sru_picaxml/

type Sum = { files: number; read: number; new: number; same: number; refused: Record<string, number> }

/** Imports each file of a folder on its own and adds up; every record is accounted for, and no letter is garbled. */
async function importAll(folder: string): Promise<Sum> {
  const sum: Sum = { files: 0, read: 0, new: 0, same: 0, refused: {} }
  for (const name of readdirSync(folder).filter(one => !OTHERS.test(one))) {
    const home = fresh()
    const report = await importFiles([join(folder, name)], { home, source: 'library', acceptRefused: true })
    expect([name, report.read]).toEqual([name, report.new + report.changed + report.same + report.refused])
    expect(report.formats[0]?.format, name).toMatch(/^(marc21|marcxml|unimarc|unimarc-xml)$/)
    sum.files++
    sum.read += report.read
    sum.new += report.new
    sum.same += report.same
    for (const { severity, record, code } of report.problems) {
      if (severity === 'refused' && record !== undefined) sum.refused[code] = (sum.refused[code] ?? 0) + 1
    }
    expect(JSON.stringify(await draftDocuments(home)), name).not.toMatch(/[\u0080-\u009f\ufffd]/)
  }
  return sum
}

describe('real exports of MARC, half of them broken on purpose', () => {
  const SETS = [
    ['marc21/pymarc', { files: 19, read: 52, new: 36, same: 6, refused: { 'bad-encoding': 7, 'bad-record': 2, 'missing-field': 1 } }],
    ['marc21/ruby-marc', { files: 19, read: 33, new: 26, same: 2, refused: { 'bad-record': 2, 'missing-field': 1, 'bad-encoding': 2 } }],
    [
      'marc21/marc4j',
      {
        files: 53,
        read: 562,
        new: 491,
        same: 18,
        // The 17 without a title stand in one file, under tags that are not MARC 21's; `bad-value` are records of holdings on their own.
        refused: { truncated: 1, 'bad-record': 20, 'duplicate-id': 4, 'bad-encoding': 2, 'missing-field': 17, 'bad-value': 9 },
      },
    ],
    // 306 records of holdings on their own; 12 of MAB2, another format in the same elements.
    ['marc21/xbib', { files: 6, read: 572, new: 253, same: 0, refused: { 'missing-field': 12, 'bad-value': 306, truncated: 1 } }],
    ['unimarc', { files: 10, read: 3097, new: 3096, same: 0, refused: { 'bad-record': 1 } }],
  ] as const
  for (const [set, expected] of SETS) {
    const folder = sharedData(set)
    test.skipIf(folder === undefined)(`${set}: each record goes in or is refused for its reason`, { timeout: 240_000 }, async () => {
      const sum = await importAll(folder ?? '')
      console.log(`${set}: ${JSON.stringify(sum)}`)
      expect(sum).toEqual(expected)
    })
  }
})
