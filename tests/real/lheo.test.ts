import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
const folder = sharedData('lheo')

describe.skipIf(folder === undefined)('real training offers in LHEO', () => {
  test('two suppliers’ files give their two trainings; the schema and a list of codes are left aside; three persons are left out', async () => {
    const home = fresh()
    const report = await importFiles([folder ?? ''], { home, source: 'lheo' })
    expect(report).toMatchObject({ outcome: 'done', read: 2, new: 2, refused: 0 })
    expect(report.ignored).toEqual(['lheo/SOURCE.md', 'lheo/certifinfo.json', 'lheo/lheo-2.3.xsd'])
    expect(report.problems).toMatchObject([
      { code: 'name-dropped', message: expect.stringMatching(/^3 persons/) },
      { code: 'bad-value', message: expect.stringMatching(/^2 documents are past their last day/) },
    ])
    expect(JSON.stringify(await draftDocuments(home))).not.toMatch(/<\/?p>|&lt;|Madame/)
  })
})
