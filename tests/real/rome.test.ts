import { describe, expect, test } from 'vitest'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
const folder = sharedData('rome-v4-60')

describe.skipIf(folder === undefined)('the real ROME 4.60 set', () => {
  test('gives 1,584 sheets with all their titles, and the same again changes nothing', { timeout: 120_000 }, async () => {
    const home = fresh()
    const report = await importFiles([folder!], { home, source: 'rome' })
    expect(report).toMatchObject({
      outcome: 'done',
      read: 1584,
      new: 1584,
      refused: 0,
      formats: [{ format: 'rome', files: 28, read: 1584 }],
    })
    expect(report.ignored).toEqual(
      ['SOURCE.md', 'other-copy/unix_referentiel_appellation_v460_utf8.csv.gz', 'version.txt'].map(name => `rome-v4-60/${name}`),
    )
    expect(report.problems).toMatchObject([{ code: 'bad-encoding', file: 'rome-v4-60/unix_arborescence_secteur_naf_v460_utf8.csv' }])
    const documents = await draftDocuments(home)
    expect(documents).toHaveLength(1584)
    expect(JSON.stringify(documents)).not.toContain("''")
    expect(JSON.stringify(documents)).not.toContain('\ufffd')
    const nurse = documents.find(document => document.id === 'rome:J1506')!
    expect(nurse.title).toBe('Infirmier / Infirmière en soins généraux (IDE)')
    expect(nurse.summary).toMatch(/^L'infirmier en soins généraux \(IDE\) dispense des soins/)
    expect(nurse.body?.text).toContain("Accès au métier\nCet emploi est accessible avec un Diplôme d'Etat d'Infirmier")
    expect(nurse.rights?.attribution).toBe('France Travail, ROME 4.0, version 60 du 18/09/2025')
    expect(documents.every(document => document.needs.includes('orientation') && document.language === 'fr')).toBe(true)

    const again = await importFiles([folder!], { home, source: 'rome' })
    expect(again).toMatchObject({ outcome: 'done', read: 1584, new: 0, changed: 0, same: 1584, removed: 0 })
  })
})

const older = sharedData('rome-v3-47')

describe.skipIf(older === undefined)('the real ROME 3.47 set', () => {
  test('gives the 532 sheets that its titles know, one of them named by a title, and the same again changes nothing', {
    timeout: 120_000,
  }, async () => {
    const home = fresh()
    const report = await importFiles([older!], { home })
    expect(report).toMatchObject({
      outcome: 'done',
      source: 'rome',
      read: 532,
      new: 532,
      refused: 0,
      formats: [{ format: 'rome-3', files: 11 }],
    })
    expect(report.problems).toMatchObject([{ severity: 'warning', field: 'libelle_rome', message: expect.stringContaining('L1510') }])
    const documents = await draftDocuments(home)
    expect(JSON.stringify(documents)).not.toContain("''")
    expect(documents.flatMap(({ alternativeTitles }) => alternativeTitles).length).toBeGreaterThanOrEqual(10_990)
    expect(await importFiles([older!], { home })).toMatchObject({ read: 532, same: 532, new: 0, changed: 0 })
  })
})
