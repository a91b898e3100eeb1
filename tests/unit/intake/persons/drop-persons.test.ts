import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFiles } from '../../../../catalogue/intake/import-files.ts'
import { dropPersons } from '../../../../catalogue/intake/persons/drop-persons.ts'
import { findPersons } from '../../../../catalogue/intake/persons/find-persons.ts'
import { draftDocuments } from '../../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../../helpers/intake/temporary-folder.ts'

const temporaryFolder = temporaryFolders()
const training = (summary: string) => ({ kind: 'training', title: 'CAP Cuisine', language: 'fr', summary })
const left = (summary: string) => dropPersons(training(summary)).document.summary ?? ''

describe('natural persons in offers', () => {
  test.each([
    ['Cuisine en un an. Contact : Mme Claire Lampe, 06 11 22 33 44, c.lampe@ecole.example', 'Cuisine en un an.'],
    ['S’adresser à Sabrina B. au 01 23 45 67 89 (p.lampe@ecole.example).', 'S’adresser au 01 23 45 67 89.'],
    ['Formateur : Jean-Luc Mèche. Effectif : 12.', 'Effectif : 12.'],
    ['Référent handicap : LAMPE Paul - accueil@ecole.example', 'Référent handicap : accueil@ecole.example'],
    ['Ou par mail : julie.meche@ecole.example', ''],
    ['+33 (0)7 11 22 33 44 ou 0711223344', ''],
  ])('are taken out with the words that only led to them: %s', (text, expected) => expect(left(text)).toBe(expected))

  test.each([
    'Lycée Simone de Beauvoir, 12 rue Jean Jaurès, salle Rosa Parks',
    'Cabinet Martin Conseil, garage Paul & Fils, institut national universitaire Jean-François Lampe',
    'contact@ecole.example, accueil.lyon@ecole.example, cfa-75@ecole.example, secretariat@ecole.example',
    'SIRET 06112233440012, code 0611223344556, tél. 01 23 45 67 89, 09 70 00 00 00, 36 46',
    'Responsable Qualité Sécurité Environnement, formation avec Windows Server, Directrice des études',
    'Saint-Martin, avril, 06 12 2026',
    'Options A et B. Dans cette classe, on apprend. Option C : B. Les autres ne se choisissent pas.',
    'A. Objectifs : apprendre. B. Moyens de la classe.',
  ])('are not seen in what is named after them: %s', text => expect(left(text)).toBe(text))

  test('leave the authors of works, and the organisations of offers', () => {
    const book = { ...training('Par Claire Lampe.'), kind: 'book', contributors: [{ name: 'Claire Lampe', role: 'author' as const }] }
    expect(dropPersons(book).document).toBe(book)
    const offer = {
      ...training('x'),
      contributors: [{ name: 'Claire Lampe' }, { name: 'Atelier des Lampes', role: 'organisation' as const }],
      facts: [
        { label: 'Contact', value: 'Claire Lampe' },
        { label: 'Durée', value: '400 heures' },
      ],
    }
    const { document, dropped } = dropPersons(offer)
    expect(document.contributors).toEqual([{ name: 'Atelier des Lampes', role: 'organisation' }])
    expect(document.facts).toEqual([{ label: 'Durée', value: '400 heures' }])
    expect(dropped).toEqual({ name: 2, 'e-mail': 0, mobile: 0 })
  })

  test.each([
    ['Il faut le permis B : Mme Petit.', 'Il faut le permis B :.'],
    ['Attention la formation est annulée : Marie Dupont.', 'Attention la formation est annulée :.'],
    ['Métiers visés :\nFormateur\nTuteur\nContact : M. Durand', 'Métiers visés :\nFormateur\nTuteur'],
    ['Débouchés : vendeur. Responsable. Formatrice. M. Durand vous reçoit.', 'Débouchés : vendeur. Responsable. Formatrice. vous reçoit.'],
    ['Contact : Marie Dupont\n\nPrérequis : aucun', 'Prérequis : aucun'],
    ['La Marine Nationale recrute. Postulez à la Marine Nationale.', 'La Marine Nationale recrute. Postulez à la Marine Nationale.'],
    ['Sessions : les 07 08 09 10 11 juin, semaines 06-07-08-09-10', 'Sessions : les 07 08 09 10 11 juin, semaines 06-07-08-09-10'],
    ['N° d’agrément 06 12 34 56 78, salaire M. Brut, Dr Vétérinaire', 'N° d’agrément 06 12 34 56 78, salaire M. Brut, Dr Vétérinaire'],
    ['Vous travaillez chez Yves Rocher.', 'Vous travaillez chez Yves Rocher.'],
  ])('take nothing with them that says something else: %j', (text, expected) => expect(left(text)).toBe(expected))

  test('are taken out of texts of spaces and signs without end', () => {
    for (const long of ['\u00a0', '\n', ' ', ' | ', ', ', 'Mme Lampe '].map(sign => sign.repeat(60_000)))
      expect(left(`Contact : ${long}Marie Dupont${long}`)).not.toContain('Dupont')
  })

  test('are in no title, subtitle or keyword either; a title that was nothing else is refused', () => {
    const offer = {
      ...training('Appeler Claire Lampe'),
      title: 'M. Jean Lampe cherche un apprenti, 06 11 22 33 44',
      alternativeTitles: ['Mme Claire Lampe', 'Apprenti'],
      subjects: ['bois', 'jean.lampe@ecole.example'],
    }
    const { document, dropped } = dropPersons(offer)
    expect(document).toMatchObject({ title: 'cherche un apprenti', alternativeTitles: ['Apprenti'], subjects: ['bois'] })
    expect(document.summary).toBeUndefined()
    expect(dropped).toEqual({ name: 3, 'e-mail': 1, mobile: 1 })
    expect(dropPersons({ ...training('x'), title: 'Mme Claire Lampe' }).document.title).toBe('')
    // Of a publisher who is nobody else nothing is said, and nothing is made up.
    expect(dropPersons({ ...training('x'), publisher: 'M. Paul Lampe' }).document).not.toHaveProperty('publisher')
    const school = {
      ...training('x'),
      subtitle: 'École Louis Lampe',
      title: 'CAP, Elisa Aerospace',
      facts: [{ label: 'Établissement', value: 'Lycee Pierre Et Marie Lampe' }],
    }
    expect(dropPersons(school).document).toBe(school)
  })

  test('leave the pages of a text where they begin', () => {
    const text = 'Mme Claire Lampe. Page deux.'
    const { document } = dropPersons({ ...training('x'), body: { text, pages: [0, 18] } })
    expect(document.body?.text.slice(18)).toBe('Page deux.')
    expect(document.body?.text).not.toContain('Lampe')
  })

  test('are counted in the report, found by no word of the draft, and stay where the mapping says so', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'formations.csv')
    await writeFile(
      file,
      'id;Titre;Type;Résumé\n1;CAP Cuisine;formation;Contact : Mme Claire Lampe 06 11 22 33 44\n2;CAP Bois;formation;En un an\n',
    )
    const home = temporaryFolder()
    const report = await importFiles([file], { home, source: 'formations' })
    expect(report.problems.find(({ code }) => code === 'name-dropped')?.message).toContain(
      '1 name, 1 mobile number of natural persons left out of 1 offer (R28), for example formations:1.',
    )
    expect(JSON.stringify(await draftDocuments(home))).not.toContain('Lampe')
    const kept = join(folder, 'mapping.json')
    await writeFile(
      kept,
      JSON.stringify({
        key: 'id',
        fields: { title: 'Titre', summary: 'Résumé', kind: { column: 'Type', values: { formation: 'training' } } },
        persons: 'kept',
      }),
    )
    const other = temporaryFolder()
    await importFiles([file], { home: other, source: 'formations', mappingFile: kept })
    expect(JSON.stringify(await draftDocuments(other))).toContain('Lampe')
  })

  test('a text of capitals, dots and digits without end is read to its end', { timeout: 60_000 }, () => {
    const texts = [
      'Aa '.repeat(300_000),
      'A'.repeat(300_000),
      '06 '.repeat(300_000),
      'a.'.repeat(150_000),
      'Mme '.repeat(200_000),
      "A'a-".repeat(200_000),
      'a@'.repeat(200_000),
    ]
    for (const text of texts) expect(findPersons(text).length).toBeLessThan(text.length)
  })
})
