import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { draftConcepts } from '../helpers/intake/vocabulary-files.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
const first = sharedData('esco-v1.0-fr-es-en')
const second = sharedData('esco-v1.0.x-ar-fr-en')
const later = sharedData('esco-v1.2-fr')
const rome = sharedData('rome-v4-60')
const oldRome = sharedData('rome-v3-47')

describe.skipIf(first === undefined || second === undefined || later === undefined)('the real ESCO', () => {
  test('2,942 occupations in French, Spanish, English and Arabic from two folders; 1.2 is an update', { timeout: 180_000 }, async () => {
    const home = fresh()
    const take = (path: string) => importFiles([path], { home, as: 'vocabulary' })
    expect(await take(first!)).toMatchObject({ outcome: 'done', source: 'esco', read: 3561, new: 3561, refused: 0 })
    expect(await take(second!)).toMatchObject({ outcome: 'done', read: 2942, new: 0, changed: 2942, refused: 0 })
    const occupations = (await draftConcepts(home)).filter(({ scheme }) => scheme === 'ESCO')
    expect(occupations).toHaveLength(2942)
    for (const { prefLabel } of occupations) expect(Object.keys(prefLabel)).toEqual(['ar', 'en', 'en-US', 'es', 'fr'])
    expect(occupations.filter(({ broader }) => broader.length === 2)).toHaveLength(1240)
    // What stands first in the file, masculine and feminine whole.
    const director = occupations.find(({ code }) => code === '00030d09-2b3a-4efd-87cc-c4ea39d27c34')
    expect(director?.altLabel.fr).toEqual(expect.arrayContaining(['directeur technique', 'directrice technique']))
    expect(director?.altLabel.ar).toHaveLength(2)
    expect(await take(second!)).toMatchObject({ read: 2942, changed: 0, same: 2942 })
    expect(await take(later!)).toMatchObject({ outcome: 'done', read: 2740, new: 0, refused: 0, kept: 3561 })
    expect(await take(later!)).toMatchObject({ read: 2740, changed: 0, same: 2740 })
    expect(await take(first!)).toMatchObject({ outcome: 'done', refused: 0, kept: 3561 })
  })
})

describe.skipIf(rome === undefined || oldRome === undefined)('the real ROME as a vocabulary', () => {
  test('1,584 concepts of release 4.60 with their titles, and release 3.47 over it', { timeout: 120_000 }, async () => {
    const home = fresh()
    expect(await importFiles([rome!], { home, as: 'vocabulary' })).toMatchObject({ outcome: 'done', read: 1584, new: 1584, refused: 0 })
    expect(await importFiles([rome!], { home, as: 'vocabulary' })).toMatchObject({ read: 1584, same: 1584 })
    const concepts = await draftConcepts(home)
    const nurse = concepts.find(({ code }) => code === 'J1506')
    expect(nurse?.prefLabel).toEqual({ fr: 'Infirmier / Infirmière en soins généraux (IDE)' })
    expect(concepts.flatMap(({ altLabel }) => altLabel.fr ?? []).length).toBeGreaterThan(12_000)
    const old = await importFiles([oldRome!], { home, as: 'vocabulary', source: 'rome-3' })
    expect(old).toMatchObject({ outcome: 'done', read: 532, new: 531, refused: 1 })
    expect(old.problems).toMatchObject([{ code: 'missing-field', id: 'ROME:L1510' }])
    expect(JSON.stringify((await draftConcepts(home)).filter(({ scheme }) => scheme === 'ROME'))).not.toContain("''")
  })
})
