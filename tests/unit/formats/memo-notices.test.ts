import { describe, expect, test } from 'vitest'
import { memoNotices } from '../../../catalogue/formats/memo-notices/memo-notices.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const file = (inner: string) => `<?xml version="1.0" encoding="ISO-8859-1"?><MEMO_NOTICES><NOTICES>${inner}</NOTICES></MEMO_NOTICES>`
const read = (inner: string) => readAll(memoNotices, [memoryFile('notices.xml', Buffer.from(file(inner), 'latin1'))])

const REVIEW =
  '<NOTICE_GENERALE><IDENTITE_N>7</IDENTITE_N><TITRE_N>Lampes magazine</TITRE_N><SUPPORT_N>Périodique</SUPPORT_N><NO_COLLECTION_N>412</NO_COLLECTION_N><DATE_PARUTION_N>2026</DATE_PARUTION_N></NOTICE_GENERALE>'

describe('MémoNotices', () => {
  test('a general notice is a book with its words, its copies and the last day of its year of expiry', async () => {
    const { records } = await read(
      '<NOTICE_GENERALE><TYPE_NOTICE_N>Notice générale</TYPE_NOTICE_N><TYPE_DOC_N>Texte imprimé</TYPE_DOC_N><SUPPORT_N>Livre</SUPPORT_N><IDENTITE_N>42</IDENTITE_N>' +
        '<TITRE_N>Les métiers de la lumière</TITRE_N><ISBN_N>978-2-07-036822-8 /</ISBN_N><LANGUE_N>Français /</LANGUE_N><DATE_PARUTION_N>2024</DATE_PARUTION_N>' +
        '<EDITEURS><EDITEUR_E>Lampes</EDITEUR_E></EDITEURS><AUTEURS><AUTEUR_A>Lumière, Claire</AUTEUR_A></AUTEURS><RESUME_N>Tous les métiers.</RESUME_N>' +
        '<DESCRIPTEURS_N>métier / lumière</DESCRIPTEURS_N><MOTS_CLES_N>lampe</MOTS_CLES_N><DATE_PEREMPTION_N>2029</DATE_PEREMPTION_N>' +
        '<EXEMPLAIRES><EMPLACEMENT_X>Kiosque</EMPLACEMENT_X><COTE_E_X>331 MET</COTE_E_X><STATUT_X>Hors-Prêt</STATUT_X></EXEMPLAIRES>' +
        '<EXEMPLAIRES><COTE_E_X>331 MET</COTE_E_X><STATUT_X>Mis au pilon</STATUT_X></EXEMPLAIRES></NOTICE_GENERALE>',
    )
    expect(records).toMatchObject([
      {
        key: '42',
        document: {
          kind: 'book',
          title: 'Les métiers de la lumière',
          summary: 'Tous les métiers.',
          language: 'fr',
          subjects: ['métier', 'lumière', 'lampe'],
          publisher: 'Lampes',
          contributors: [{ name: 'Lumière, Claire', role: 'author' }],
          issued: '2024',
          validUntil: '2029-12-31',
          identifiers: [{ scheme: 'isbn', value: '9782070368228' }],
          holdings: [{ zone: 'Kiosque', callNumber: '331 MET', loan: false }],
        },
      },
    ])
  })

  test('an article says in which number it stands, and the number that comes with it is a document too, once', async () => {
    const part = (identity: string) =>
      `<NOTICE_PARTIE><TYPE_NOTICE_N>Article</TYPE_NOTICE_N><IDENTITE_N>${identity}</IDENTITE_N><TITRE_N>Allumer ${identity}</TITRE_N>${REVIEW}</NOTICE_PARTIE>`
    const { records, problems } = await read(part('8') + part('9'))
    expect(problems.filter(({ severity }) => severity === 'refused')).toEqual([])
    expect(records.map(({ key, document }) => [key, document.kind])).toEqual([
      ['8', 'article'],
      ['9', 'article'],
      ['7', 'periodical'],
    ])
    expect(records[0]?.document).toMatchObject({ issued: '2026', facts: [{ label: 'Dans', value: 'Lampes magazine, n° 412' }] })
    expect((await read(REVIEW + part('8'))).records.map(({ key }) => key)).toEqual(['7', '8'])
  })

  test('a notice without identity or title is refused by its number and field, its neighbours go in', async () => {
    const { records, problems } = await read(
      `<NOTICE_GENERALE><TITRE_N>x</TITRE_N></NOTICE_GENERALE><NOTICE_GENERALE><IDENTITE_N>1</IDENTITE_N></NOTICE_GENERALE>${REVIEW}`,
    )
    expect(records.map(({ key }) => key)).toEqual(['7'])
    expect(problems.filter(({ severity }) => severity === 'refused')).toMatchObject([
      { record: 1, field: 'IDENTITE_N' },
      { record: 2, field: 'TITRE_N', id: '1' },
    ])
  })
})
