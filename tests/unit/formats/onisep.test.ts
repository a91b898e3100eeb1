import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const PAGE = 'http://www.onisep.fr/http/redirection/metier/slug'
const HEADER =
  '\ufeff"libellé métier";"lien site onisep.fr";"nom publication";collection;année;gencod;GFE;"code ROME";"libellé ROME";"lien ROME";domaine/sous-domaine'

/** Rows of an invented list of jobs, in the columns and the manner of the source. */
const JOBS_CSV = [
  HEADER,
  `"lampiste / lampiste";${PAGE}/MET.1;"Les métiers de la lumière";Parcours;2019;978;"GFE R : lumière, ville";Z1101;"Allumage";;"lumière/éclairage public| ville/nuit"`,
  `"lampiste / lampiste";${PAGE}/MET.1;"R&amp;D et lanternes";"Zoom sur les métiers";;979;"GFE R : lumière, ville";Z1101;"Allumage";;"lumière/éclairage public"`,
  `"gardien / gardienne de phare";${PAGE}/MET.2;"pas de publication Onisep spécifique";"pas de publication Onisep spécifique";;;;;;;"mer/phares"`,
  '',
].join('\n')

const JOBS_XML =
  '<root>' +
  `<item><libelle_metier>lampiste / lampiste</libelle_metier><lien_site_onisepfr>${PAGE}/MET.1</lien_site_onisepfr><nom_publication>Lumières</nom_publication><collection>Dossiers</collection><annee>2023</annee><code_rome>Z1101</code_rome><libelle_rome>Allumage</libelle_rome><domainesous-domaine>lumière/éclairage public</domainesous-domaine></item>` +
  `<item><libelle_metier>lampiste / lampiste</libelle_metier><lien_site_onisepfr>${PAGE}/MET.9</lien_site_onisepfr></item>` +
  `<item><lien_site_onisepfr>${PAGE}/MET.3</lien_site_onisepfr></item>` +
  '</root>'

const TRAININGS = JSON.stringify({
  'FOR.1': {
    desc: '<p>La 2<sup>de</sup> m&eacute;tiers de la lumi&egrave;re.</p><ul><li>un</li><li>deux</li></ul>',
    acces: null,
    poursuites: '<p>Apr&egrave;s</p>',
    poursuiteList: ['Bac pro lanternes'],
  },
  'FOR.2': { desc: 'x', poursuites: '', poursuiteList: [] },
})
const NAMES =
  '<root><item><ideo_identifiant_formation>FOR.1</ideo_identifiant_formation><ideo_libelle_complet_formation>2de pro métiers de la lumière</ideo_libelle_complet_formation></item></root>'

async function importOnisep(files: Readonly<Record<string, string>>) {
  const folder = join(fresh(), 'onisep')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const home = fresh()
  const report = await importFiles([folder], { home, acceptRefused: true })
  return { report, documents: new Map((await draftDocuments(home)).map(document => [document.id as string, document])) }
}

describe('Onisep open data', () => {
  test('its list of jobs has a row per publication: one sheet per job, with all its publications, domains and its ROME code', async () => {
    const { report, documents } = await importOnisep({ 'jobs.csv': JOBS_CSV })
    expect(report).toMatchObject({ outcome: 'done', source: 'onisep', read: 2, new: 2, formats: [{ format: 'onisep' }] })
    expect(documents.get('onisep:MET.1')).toMatchObject({
      kind: 'job-sheet',
      title: 'lampiste / lampiste',
      subjects: ['éclairage public', 'lumière', 'nuit', 'ville', 'lumière, ville'],
      concepts: [{ scheme: 'ROME', code: 'Z1101', label: 'Allumage' }],
      needs: ['orientation'],
      links: [{ url: `${PAGE}/MET.1`, label: 'Onisep' }],
      facts: [
        {
          label: 'Publications de l’Onisep',
          value: 'Les métiers de la lumière (Parcours, 2019) ; R&D et lanternes (Zoom sur les métiers)',
        },
      ],
      rights: { licence: 'ODbL 1.0', attribution: 'Onisep, base Idéo' },
    })
    expect(documents.get('onisep:MET.2')).toMatchObject({ facts: [], concepts: [], subjects: ['phares', 'mer'] })
  })

  test('the same list in XML without a declaration; one name under two pages is one job; a row without a name is refused by its number', async () => {
    const { report, documents } = await importOnisep({ 'jobs.xml': JOBS_XML })
    expect([...documents.keys()]).toEqual(['onisep:MET.1'])
    expect(documents.get('onisep:MET.1')?.links).toHaveLength(2)
    expect(report).toMatchObject({ read: 2, new: 1, refused: 1 })
    expect(report.problems).toContainEqual(expect.objectContaining({ record: 3, field: 'libellé métier', code: 'missing-field' }))
  })

  test('of two lists of jobs the newest by its name is read and the older one is named as left aside', async () => {
    const { report } = await importOnisep({ 'jobs_2025-10.xml': JOBS_XML, 'jobs_2022-04.csv': JOBS_CSV })
    expect(report.ignored).toEqual(['onisep/jobs_2022-04.csv'])
  })

  test('descriptions of trainings are text, named by the table beside them; one that no table names is refused, and says what to add', async () => {
    const { report, documents } = await importOnisep({ 'sheets.json': TRAININGS, 'names.xml': NAMES })
    expect(documents.get('onisep:FOR.1')).toMatchObject({
      kind: 'training',
      title: '2de pro métiers de la lumière',
      summary: 'La 2de métiers de la lumière. - un - deux',
      body: { text: 'La 2de métiers de la lumière.\n\n- un\n- deux\n\nPoursuites d’études\nAprès\n\n- Bac pro lanternes' },
    })
    expect(report).toMatchObject({ read: 2, new: 1, refused: 1 })
    expect(report.problems).toContainEqual(expect.objectContaining({ id: 'FOR.2', message: expect.stringContaining('table de passage') }))
  })

  test('what a school teaches is an entry of the directory', async () => {
    const school =
      '<root><item><identifiant_action_de_formation>AF.1</identifiant_action_de_formation><enseignements_de_specialite_de_classe_de_1ere_generale>mathématiques / arts : cinéma - audiovisuel</enseignements_de_specialite_de_classe_de_1ere_generale><uai_lieu_de_cours>0000000A</uai_lieu_de_cours><libelle_lieu_de_cours>Lycée des Lanternes</libelle_lieu_de_cours><adresse_lieu_de_cours>1 rue Haute</adresse_lieu_de_cours><code_postal_lieu_de_cours>00000</code_postal_lieu_de_cours><commune_lieu_de_cours>Val-Clair</commune_lieu_de_cours></item></root>'
    const { documents } = await importOnisep({ 'schools.xml': school })
    expect(documents.get('onisep:AF.1')).toMatchObject({
      kind: 'directory',
      title: 'Lycée des Lanternes, Val-Clair',
      subjects: ['mathématiques', 'arts : cinéma - audiovisuel'],
      facts: [{ label: 'Adresse', value: '1 rue Haute, 00000 Val-Clair' }],
    })
  })
})
