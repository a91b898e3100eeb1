import { describe, expect, test } from 'vitest'
import { parcoursup } from '../../../catalogue/formats/parcoursup/parcoursup.ts'
import { rncp } from '../../../catalogue/formats/rncp/rncp.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const RNCP_HEADER =
  'Id_Fiche;Numero_Fiche;Intitule;Abrege_Libelle;Abrege_Intitule;Nomenclature_Europe_Niveau;Nomenclature_Europe_Intitule;Date_Fin_Enregistrement;Actif'
const fiche = (inner: string) => `<FICHE><ID_FICHE>1</ID_FICHE>${inner}</FICHE>`
const fiches = (...all: readonly string[]) => `<?xml version="1.0"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${all.join('')}</FICHES>`

describe('the directories of certifications', () => {
  test('their table gives a sheet per number, with level, last day and whether it is still active', async () => {
    const rows = [
      RNCP_HEADER,
      '1;RNCP181;"Lampiste \n";TP;Titre professionnel;NIV4;Niveau 4;18/08/2030;ACTIVE',
      '2;RNCP182;Ancien lampiste;TP;Titre professionnel;NIV3;Niveau 3;;INACTIVE',
      '3;x;Sans numéro;;;;;;',
      '4;RS7;;;;;;;',
    ].join('\n')
    const { records, problems } = await readAll(rncp, [memoryFile('fiches.csv', rows)])
    expect(records).toMatchObject([
      {
        key: 'RNCP181',
        document: {
          kind: 'training',
          title: 'Lampiste',
          subtitle: 'Titre professionnel',
          validUntil: '2030-08-18',
          concepts: [
            { scheme: 'RNCP', code: '181', label: 'Lampiste' },
            { scheme: 'EQF', code: '4', label: 'Niveau 4' },
          ],
          links: [{ url: 'https://www.francecompetences.fr/recherche/rncp/181/' }],
          facts: [{ label: 'Niveau', value: 'Niveau 4' }],
        },
      },
      {
        key: 'RNCP182',
        document: { facts: [{ label: 'Niveau' }, { label: 'Enregistrement', value: 'Cette certification n’est plus active.' }] },
      },
    ])
    expect(records[1]?.document.validUntil).toBeUndefined()
    expect(problems.map(({ record, field }) => [record, field])).toEqual([
      [5, 'Numero_Fiche (RNCP or RS and digits)'],
      [6, 'Intitule'],
    ])
  })

  test('their XML gives whole sheets: what is learnt, which trades, who certifies', async () => {
    const text = fiches(
      fiche(
        '<NUMERO_FICHE>RS5449</NUMERO_FICHE><INTITULE>Tenir une lampe</INTITULE><ABREGE><CODE>TP</CODE><LIBELLE>Titre</LIBELLE></ABREGE>' +
          '<NOMENCLATURE_EUROPE><NIVEAU>NIV3</NIVEAU><INTITULE>Niveau 3</INTITULE></NOMENCLATURE_EUROPE><ACTIVITES_VISEES>&lt;p&gt;Allumer.&lt;/p&gt;</ACTIVITES_VISEES>' +
          '<CODES_ROME><ROME><CODE>Z1101</CODE><LIBELLE>Allumage</LIBELLE></ROME></CODES_ROME><CODES_NSF><NSF><CODE>99</CODE><INTITULE>Lumière</INTITULE></NSF></CODES_NSF>' +
          '<CERTIFICATEURS><CERTIFICATEUR><NOM_CERTIFICATEUR>LAMPES</NOM_CERTIFICATEUR></CERTIFICATEUR></CERTIFICATEURS>' +
          '<DATE_FIN_ENREGISTREMENT>2030-01-01</DATE_FIN_ENREGISTREMENT><ACTIF>Non</ACTIF>',
      ),
      fiche('<INTITULE>Sans numéro</INTITULE>'),
    )
    const { records, problems } = await readAll(rncp, [memoryFile('fiches.xml', text)])
    expect(records).toMatchObject([
      {
        key: 'RS5449',
        document: {
          title: 'Tenir une lampe',
          summary: 'Allumer.',
          body: { text: 'Activités visées\nAllumer.' },
          validUntil: '2030-01-01',
          concepts: [
            { scheme: 'RS', code: '5449' },
            { scheme: 'EQF', code: '3' },
            { scheme: 'ROME', code: 'Z1101', label: 'Allumage' },
            { scheme: 'NSF', code: '99', label: 'Lumière' },
          ],
          facts: [{ label: 'Niveau' }, { label: 'Certificateurs', value: 'LAMPES' }, { label: 'Enregistrement' }],
        },
      },
    ])
    expect(problems).toMatchObject([{ record: 2, field: 'NUMERO_FICHE' }])
  })
})

describe('what can be studied', () => {
  const LABELS = 'Code UAI de l’établissement,Établissement,Filière de formation,Coordonnées GPS de la formation,Région de l’établissement'

  test('a training of Parcoursup has the same key whatever other columns a year has, and Parcoursup’s own where it gives one', async () => {
    const row = '0000000A,Lycée des lampes,BTS   Lampes,"47.1, -0.5",Ouest'
    const [older, newer] = await Promise.all([
      readAll(parcoursup, [memoryFile('2019.csv', `${LABELS}\n${row}\n`)]),
      readAll(parcoursup, [memoryFile('2024.csv', `Session,${LABELS},Sélectivité\n2024,${row},sélective\n`)]),
    ])
    expect(older.records[0]?.key).toMatch(/^0000000A-[0-9a-f]{12}$/)
    expect(newer.records[0]?.key).toBe(older.records[0]?.key)
    expect(newer.records[0]?.document).toMatchObject({
      kind: 'training',
      title: 'BTS Lampes',
      subtitle: 'Lycée des lampes',
      facts: [
        { label: 'Établissement', value: 'Lycée des lampes' },
        { label: 'Région', value: 'Ouest' },
        { label: 'Sélectivité', value: 'sélective' },
      ],
    })
    const own = await readAll(parcoursup, [memoryFile('own.csv', `cod_aff_form,${LABELS}\n777,${row}\n`)])
    expect(own.records[0]?.key).toBe('777')
  })

  test('of a master’s degree the newest year counts; a comma without a space separates a list', async () => {
    const header =
      '\ufeffAnnée de la campagne de recueil des informations;Code UAI de l’établissement accrédité;Nom officiel (long) de l’établissement accrédité;Identifiant navette de la mention (INM) de master;Intitulé de la mention de master;Modalités d’enseignement de la mention;Domaine(s) de la mention de master;Mention ouverte ou non ouverte'
    const rows = [
      '2021;0000000A;Université des lampes;1;Lumière;Formation initiale,Alternance;SCIENCES, SANTÉ;0',
      '2019;0000000A;Université des lampes;1;Vieille lumière;;;1',
    ]
    const { records } = await readAll(parcoursup, [memoryFile('masters.csv', [header, ...rows].join('\n'))])
    expect(records).toMatchObject([
      {
        key: '0000000A-1',
        record: 2,
        document: {
          title: 'Master Lumière',
          subjects: ['SCIENCES, SANTÉ'],
          facts: [
            { label: 'Établissement' },
            { label: 'Modalités', value: 'Formation initiale ; Alternance' },
            { label: 'Recueil des informations', value: '2021' },
            { label: 'Ouverture', value: 'Cette mention n’était pas ouverte.' },
          ],
        },
      },
    ])
  })
})
