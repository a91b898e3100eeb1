import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { frenchCentre } from '../helpers/intake/french-centre.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()

async function importWhole(home: string, set: string, expected: object, mode?: 'snapshot') {
  const report = await importFiles([sharedData(set) ?? ''], { home, ...(mode !== undefined && { mode }) })
  expect(report).toMatchObject({ outcome: 'done', refused: 0, problems: [], ...expected })
  const documents = await draftDocuments(home)
  expect(documents.every(({ language, links }) => language === 'fr' && links.length === 1)).toBe(true)
  expect(JSON.stringify(documents)).not.toMatch(/\ufffd|<\/?(p|b|br|li|ul)\b/)
}

describe.skipIf(sharedData('esco-v1.0-fr-es-en') === undefined)('real ESCO downloads as documents', () => {
  test('release 1.0 gives 2,942 sheets, and 1.2 as a snapshot takes their place: 202 are gone', { timeout: 120_000 }, async () => {
    const home = frenchCentre(fresh())
    await importWhole(home, 'esco-v1.0-fr-es-en', { read: 2942, new: 2942 })
    await importWhole(home, 'esco-v1.2-fr', { read: 2740, new: 0, removed: 202 }, 'snapshot')
  })

  test('the wide columns, Arabic among them, give the same 2,942', { timeout: 120_000 }, async () => {
    await importWhole(frenchCentre(fresh()), 'esco-v1.0.x-ar-fr-en', { read: 2942, new: 2942 })
  })
})
