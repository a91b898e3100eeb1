import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jobOffers } from '../../../catalogue/formats/job-offers/job-offers.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

const POSTING = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Lampiste (F/H)',
  description: '<p>Tenir les lampes.</p><ul><li>le soir</li></ul>',
  identifier: { '@type': 'PropertyValue', name: 'Ville', value: 'L-7' },
  datePosted: '2026-11-02',
  validThrough: '2026-12-31T23:59',
  employmentType: ['FULL_TIME', 'INTERN'],
  hiringOrganization: { '@type': 'Organization', name: 'Ville de Val-Clair' },
  jobLocation: { '@type': 'Place', address: { postalCode: '00000', addressLocality: 'Val-Clair' } },
  baseSalary: { currency: 'EUR', value: { minValue: 1900, maxValue: 2100, unitText: 'MONTH' } },
  url: 'https://lampes.example/7',
}
const OFFER = {
  id: '123ABC',
  intitule: 'Lampiste (H/F)',
  description: 'Tenir les lampes.',
  dateCreation: '2026-11-02T10:00:00.000Z',
  lieuTravail: { libelle: '00 - VAL-CLAIR', commune: '00001' },
  romeCode: 'Z1101',
  romeLibelle: 'Allumage',
  entreprise: { nom: null },
  typeContratLibelle: 'CDI',
  salaire: { libelle: 'Mensuel de 1900 Euros' },
  origineOffre: { urlOrigine: 'https://offres.example/123ABC' },
}

const read = (value: unknown) => readAll(jobOffers, [memoryFile('offers.json', typeof value === 'string' ? value : JSON.stringify(value))])

describe('job offers', () => {
  test('a JobPosting makes an offer that goes out of date on its last day', async () => {
    const { records, problems } = await read(POSTING)
    expect(problems).toEqual([])
    expect(records).toEqual([
      {
        file: 'offers.json',
        record: 1,
        key: 'L-7',
        document: {
          kind: 'job-offer',
          title: 'Lampiste (F/H)',
          body: { text: 'Tenir les lampes.\n\n- le soir' },
          language: 'fr',
          concepts: [],
          needs: ['emploi'],
          horizon: 'today',
          publisher: 'Ville de Val-Clair',
          issued: '2026-11-02',
          validUntil: '2026-12-31',
          territory: [{ code: '00000', label: '00000 Val-Clair' }],
          links: [{ url: 'https://lampes.example/7' }],
          facts: [
            { label: 'Lieu', value: '00000 Val-Clair' },
            { label: 'Type d’emploi', value: 'Temps plein, Stage' },
            { label: 'Salaire', value: '1900 à 2100 EUR (MONTH)' },
          ],
        },
      },
    ])
  })

  test.each([
    ['a list', [POSTING], ['L-7']],
    ['a graph', { '@context': 'https://schema.org', '@graph': [POSTING] }, ['L-7']],
    ['one a line', `${JSON.stringify(POSTING)}\n${JSON.stringify({ ...POSTING, identifier: 'L-8' })}\n`, ['L-7', 'L-8']],
  ])('%s of them is read', async (_name, value, keys) => {
    const { records } = await read(value)
    expect(records.map(({ key }) => key)).toEqual(keys)
  })

  test('an offer of France Travail has its trade and its place; it has no last day, and none is made up', async () => {
    const { records } = await read({ resultats: [OFFER], filtresPossibles: [] })
    expect(records).toMatchObject([
      {
        key: '123ABC',
        document: {
          title: 'Lampiste (H/F)',
          issued: '2026-11-02',
          concepts: [{ scheme: 'ROME', code: 'Z1101', label: 'Allumage' }],
          territory: [{ code: '00001', label: '00 - VAL-CLAIR' }],
          facts: [{ label: 'Lieu' }, { label: 'Contrat', value: 'CDI' }, { label: 'Salaire', value: 'Mensuel de 1900 Euros' }],
        },
      },
    ])
    expect(records[0]?.document.validUntil).toBeUndefined()
    expect(records[0]?.document.publisher).toBeUndefined()
  })

  test('an offer without a number is known by what it says, the same at every import', async () => {
    const { identifier: _identifier, url: _url, ...nameless } = POSTING
    const keys = await Promise.all([read([nameless]), read([nameless])])
    expect(keys[0]?.records[0]?.key).toMatch(/^[0-9a-f]{16}$/)
    expect(keys[0]?.records[0]?.key).toBe(keys[1]?.records[0]?.key)
  })

  test('what is no offer and one without a title are refused by their number; strange values are left out', async () => {
    const odd = {
      ...POSTING,
      hiringOrganization: 7,
      jobLocation: 'Val-Clair',
      baseSalary: [],
      datePosted: 'bientôt',
      validThrough: '2026-02-31',
    }
    const { records, problems } = await read([{ '@type': 'Event', name: 'x' }, { ...POSTING, title: ' ' }, odd])
    expect(problems).toMatchObject([
      { record: 1, code: 'bad-record' },
      { record: 2, field: 'title' },
      { record: 3, field: 'validUntil', severity: 'warning', message: expect.stringContaining('"2026-02-31", is no date') },
    ])
    expect(records[0]?.document.issued).toBeUndefined()
    expect(records[0]?.document.validUntil).toBeUndefined()
  })

  test('JSON-LD is the form of thesauri too: offers with their context are taken as documents', async () => {
    const folder = fresh()
    writeFileSync(join(folder, 'offer.json'), JSON.stringify(POSTING))
    expect(await importFiles([folder], { home: fresh(), source: 'offers' })).toMatchObject({ outcome: 'done', new: 1 })
  })

  test('claims offers and no other JSON', () => {
    const claimed = (value: unknown) => jobOffers.claim([memoryFile('a.json', JSON.stringify(value))]).length
    expect([
      claimed(POSTING),
      claimed({ resultats: [OFFER] }),
      claimed([{ intitule: 'x', code: 1 }]),
      claimed({ '@type': 'Event' }),
    ]).toEqual([1, 1, 0, 0])
  })
})
