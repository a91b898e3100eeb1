import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { writeRome } from '../../helpers/intake/rome-folder.ts'
import { ROME3_SET } from '../../helpers/intake/rome3-folder.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

async function importRome3(folder: string) {
  const home = fresh()
  const report = await importFiles([folder], { home })
  return { home, report, documents: new Map((await draftDocuments(home)).map(document => [document.id as string, document])) }
}

const write = (set: Readonly<Record<string, string>> = ROME3_SET) => writeRome(join(fresh(), 'rome'), set)

describe('ROME 3 folders', () => {
  test('make one job sheet per code, joined from all tables, with single apostrophes everywhere', async () => {
    const { report, documents } = await importRome3(write())
    expect(report).toMatchObject({
      outcome: 'done',
      source: 'rome',
      read: 3,
      new: 3,
      refused: 0,
      formats: [{ format: 'rome-3', files: 10, read: 3 }],
    })
    expect(documents.get('rome:Z1101')).toMatchObject({
      kind: 'job-sheet',
      title: "Allumage d'éclairages",
      alternativeTitles: ["Allumeur / Allumeuse d'éclairages au gaz", 'Allumeur(se) au gaz'],
      summary: "Allume l'éclairage de la ville. Peut nettoyer les verres.",
      body: {
        text: [
          "Allume l'éclairage de la ville.\nPeut nettoyer les verres",
          "Accès au métier\nAucun diplôme n'est demandé.",
          "Conditions d'exercice\nDehors, la nuit.",
          "Activités\n- Suivre l'état des lampes",
          'Savoirs\n- Techniques de taille de mèche\n- Lecture de plan de ville',
        ].join('\n\n'),
      },
      subjects: ['Éclairage public', 'Lumière'],
      concepts: [
        { scheme: 'ROME', code: 'Z1101', label: "Allumage d'éclairages" },
        { scheme: 'RIASEC', code: 'R', label: 'Réaliste' },
        { scheme: 'RIASEC', code: 'C', label: 'Conventionnel' },
      ],
      rights: { licence: 'Licence Ouverte 2.0', attribution: 'France Travail, ROME 3' },
      facts: [
        { label: 'Où', value: 'Collectivité territoriale' },
        { label: 'Métiers proches', value: 'Garde de phare' },
        { label: 'Évolutions possibles', value: 'Veilleur / Veilleuse de brume' },
      ],
    })
  })

  test('make a sheet of a code that only the titles know, called by its first title, and say so', async () => {
    const { report, documents } = await importRome3(write())
    expect(documents.get('rome:Z1103')).toMatchObject({ title: 'Veilleur / Veilleuse de brume', alternativeTitles: [] })
    expect(report.problems).toMatchObject([
      { severity: 'warning', field: 'libelle_rome', record: 4, file: 'rome/unix_referentiel_appellation_v399_utf8.csv' },
    ])
    expect(report.problems[0]?.message).toContain('Z1103')
  })

  test('take the name of such a code from the tree where it stands there, without a warning', async () => {
    const tree = 'unix_item_arborescence_v399_utf8.csv'
    const { report, documents } = await importRome3(
      write({ ...ROME3_SET, [tree]: `${ROME3_SET[tree]}"903","6","Z11","Z1103","Veille de brume","1"\n` }),
    )
    expect(documents.get('rome:Z1103')?.title).toBe('Veille de brume')
    expect(report.problems).toEqual([])
  })

  test('leave an older copy and tables that lead to other classifications aside', async () => {
    const folder = write()
    mkdirSync(join(folder, 'v327'))
    const titles = 'unix_referentiel_appellation_v399_utf8.csv'
    writeFileSync(join(folder, 'v327', titles), ROME3_SET[titles]?.replaceAll('brume', 'nuit') ?? '')
    writeFileSync(join(folder, 'Correspondance_ROME_ISCO08.csv'), 'ROME;ISCO\nZ1101;9999\n')
    const { report, documents } = await importRome3(folder)
    expect(report).toMatchObject({ outcome: 'done', new: 3, ignored: ['rome/Correspondance_ROME_ISCO08.csv', `rome/v327/${titles}`] })
    expect(documents.get('rome:Z1103')?.title).toBe('Veilleur / Veilleuse de brume')
  })

  test('are refused whole when a table is missing, naming its columns', async () => {
    const { 'unix_texte_v399_utf8.csv': _texts, ...rest } = ROME3_SET
    const { report, documents } = await importRome3(write(rest))
    expect(report.outcome).toBe('rejected')
    expect(report.problems).toMatchObject([{ code: 'missing-file', message: expect.stringContaining('position_libelle_txt') }])
    expect(documents.size).toBe(0)
  })

  test('give way to ROME 4.0 as a snapshot, and the same again changes nothing', async () => {
    const { home } = await importRome3(write())
    expect(await importFiles([write()], { home })).toMatchObject({ outcome: 'done', same: 3, new: 0, changed: 0 })
    const newer = await importFiles([writeRome(join(fresh(), 'rome'))], { home, mode: 'snapshot', acceptRemovals: true })
    expect(newer).toMatchObject({ outcome: 'done', read: 2, changed: 2, removed: 1 })
  })
})
