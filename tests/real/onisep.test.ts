import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
const folder = sharedData('onisep-ideo')

describe.skipIf(folder === undefined)('the real open data of Onisep', () => {
  test('gives 1,042 jobs from 1,489 rows, 2,449 schools and 30 trainings as text', { timeout: 120_000 }, async () => {
    const home = fresh()
    const report = await importFiles([folder ?? ''], { home })
    expect(report).toMatchObject({ outcome: 'done', read: 3521, new: 3521, refused: 0, problems: [] })
    expect(report.ignored).toEqual(['onisep-ideo/SOURCE.md', 'onisep-ideo/ideo-metiers_onisep_2022-04.csv'])
    const documents = await draftDocuments(home)
    const count = (kind: string) => documents.filter(document => document.kind === kind).length
    expect([count('job-sheet'), count('directory'), count('training')]).toEqual([1042, 2449, 30])
    expect(JSON.stringify(documents)).not.toMatch(/\ufffd|&[a-z]+;|<\/?(p|b|br|li|ul|sup)\b/)
  })
})
