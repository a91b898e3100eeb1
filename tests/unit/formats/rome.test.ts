import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openDraft } from '../../../catalogue/draft/draft.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import type { CatalogueDocument } from '../../../catalogue/model/document.ts'
import { ROME_SET, writeRome } from '../../helpers/intake/rome-folder.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

async function importRome(folder: string) {
  const home = fresh()
  const report = await importFiles([folder], { home })
  const documents = new Map<string, CatalogueDocument>()
  for await (const document of (await openDraft(home)).documents()) documents.set(document.id, document)
  return { report, documents }
}

describe('ROME 4.0 folders', () => {
  test('a table that lacks a column of its own is refused with the column named, and nothing goes in', async () => {
    const name = Object.keys(ROME_SET).find(one => (ROME_SET[one] ?? '').includes('emploi_cadre')) ?? ''
    const broken = { ...ROME_SET, [name]: (ROME_SET[name] ?? '').replace('emploi_cadre', 'x') }
    const { report, documents } = await importRome(writeRome(join(fresh(), 'rome'), broken))
    expect([report.outcome, documents.size]).toEqual(['rejected', 0])
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'missing-column', field: 'emploi_cadre' }))
  })

  test('make one job sheet per code, joined from all tables', async () => {
    const { report, documents } = await importRome(writeRome(join(fresh(), 'rome')))
    expect(report).toMatchObject({
      outcome: 'done',
      source: 'rome',
      read: 2,
      new: 2,
      refused: 0,
      formats: [{ format: 'rome', files: 8, read: 2 }],
    })
    const sheet = documents.get('rome:Z1101')!
    expect(sheet).toMatchObject({
      kind: 'job-sheet',
      title: 'Allumeur / Allumeuse de réverbères',
      language: 'fr',
      publisher: 'France Travail',
      needs: ['orientation'],
      subjects: ['Éclairage public', 'Lumière'],
      rights: { licence: 'Licence Ouverte 2.0', attribution: 'France Travail, ROME 4.0' },
    })
    expect(sheet.alternativeTitles).toEqual(['Allumeur / Allumeuse de becs de gaz', 'Allumeur(se) de becs de gaz'])
    expect(sheet.concepts).toEqual([
      { scheme: 'ROME', code: 'Z1101', label: 'Allumeur / Allumeuse de réverbères' },
      { scheme: 'RIASEC', code: 'R', label: 'Réaliste' },
    ])
  })

  test('put texts in the order of their numbers, with single apostrophes', async () => {
    const { documents } = await importRome(writeRome(join(fresh(), 'rome')))
    const sheet = documents.get('rome:Z1101')!
    expect(sheet.summary).toBe("Allume l'éclairage de la ville. Nettoie les verres.")
    expect(sheet.body?.text).toBe(
      "Allume l'éclairage de la ville.\nNettoie les verres\n\nAccès au métier\nAucun diplôme n'est demandé.\n\nSavoir-faire principaux\n- Tailler une mèche",
    )
  })

  test('say what is regulated, green, for managers, and which jobs are near, and nothing that is unknown', async () => {
    const { documents } = await importRome(writeRome(join(fresh(), 'rome')))
    expect(documents.get('rome:Z1101')!.facts).toEqual([
      { label: 'Métier réglementé', value: 'Oui' },
      { label: 'Transition écologique', value: 'Emploi Vert' },
      { label: 'Métiers proches', value: 'Gardien / Gardienne de phare' },
    ])
    expect(documents.get('rome:Z1102')!.facts).toEqual([{ label: 'Statut', value: 'Emploi de cadre' }])
    expect(documents.get('rome:Z1102')!.body?.text).toBe('Veille sur la lampe du phare.')
  })

  test('leave a second copy of a table, the readme and the version file aside, and name the release', async () => {
    const folder = writeRome(join(fresh(), 'rome'))
    mkdirSync(join(folder, 'other-copy'))
    const titles = 'unix_referentiel_appellation_v499_utf8.csv'
    writeFileSync(join(folder, 'other-copy', titles), ROME_SET[titles]!.replaceAll('becs de gaz', 'becs'))
    writeFileSync(join(folder, 'version.txt'), 'Numero de version : 99\nDate de publication : 01/02/2026\n')
    writeFileSync(join(folder, 'README.md'), '# set')
    const { report, documents } = await importRome(folder)
    expect(report.ignored).toEqual(['rome/README.md', `rome/other-copy/${titles}`, 'rome/version.txt'])
    expect(documents.get('rome:Z1101')!.alternativeTitles[0]).toBe('Allumeur / Allumeuse de becs de gaz')
    expect(documents.get('rome:Z1101')!.rights?.attribution).toBe('France Travail, ROME 4.0, version 99 du 01/02/2026')
  })

  test('read a gzipped table and one in ISO-8859-1, and say so', async () => {
    const folder = writeRome(join(fresh(), 'rome'), {
      ...ROME_SET,
      'unix_texte_v499_utf8.csv': Buffer.from(ROME_SET['unix_texte_v499_utf8.csv']!, 'latin1'),
      'unix_referentiel_appellation_v499_utf8.csv': gzipSync(ROME_SET['unix_referentiel_appellation_v499_utf8.csv']!),
    })
    const { report, documents } = await importRome(folder)
    expect(documents.get('rome:Z1101')!.summary).toContain("l'éclairage")
    expect(report.problems).toMatchObject([{ code: 'bad-encoding', severity: 'warning', file: 'rome/unix_texte_v499_utf8.csv' }])
  })

  test('leave out a ragged row and say which; its sheet goes in', async () => {
    const texts = ROME_SET['unix_texte_v499_utf8.csv']!.replace('"Z1102","3",', '"Z1102",')
    const { report, documents } = await importRome(writeRome(join(fresh(), 'rome'), { ...ROME_SET, 'unix_texte_v499_utf8.csv': texts }))
    expect(report).toMatchObject({ outcome: 'done', new: 2 })
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'bad-row', record: 5, severity: 'warning' }))
    expect(documents.get('rome:Z1102')!.summary).toBeUndefined()
  })

  test('are refused whole when a table is missing, naming its columns', async () => {
    const { 'unix_texte_v499_utf8.csv': _texts, ...rest } = ROME_SET
    const { report, documents } = await importRome(writeRome(join(fresh(), 'rome'), rest))
    expect(report.outcome).toBe('rejected')
    expect(report.problems).toMatchObject([{ code: 'missing-file', message: expect.stringContaining('libelle_texte') }])
    expect(documents.size).toBe(0)
  })
})
