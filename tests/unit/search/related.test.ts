import { describe, expect, test } from 'vitest'
import type { Related, RelatedRequest } from '../../../catalogue/search/types.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf, releaseDocument } from '../../helpers/small-catalogue.ts'

const fillers: readonly SmallDocument[] = Array.from({ length: 20 }, (_, i) => ({
  title: `Notice ${i}`,
  body: 'Avant de partir, dix choses à vérifier.',
}))

/** What stands beside the first of the documents, among others that have nothing to do with it. */
async function besides(documents: readonly SmallDocument[], request: Partial<RelatedRequest> = {}): Promise<Related> {
  const engine = await engineOf([...documents, ...fillers])
  return engine.related(releaseDocument(documents[0] as SmallDocument, 0), { limit: 5, ...request })
}

const titlesOf = ({ others, same }: Related) => ({ others: others.map(({ title }) => title), same: same.map(({ title }) => title) })
const NONE = { others: [], same: [] }

describe('P621: what stands beside a document shares something with it that is said', () => {
  test('a concept first, then a subject, then most of the title, and it is named', async () => {
    const concept = { scheme: 'ROME', code: 'J1506', label: 'Soins infirmiers' }
    const related = await besides([
      { title: 'Infirmière de nuit', subjects: ['hôpital'], concepts: [concept] },
      { title: 'Une nuit avec une infirmière' },
      { title: 'Le brancardage', subjects: ['Hôpital'] },
      { title: 'Vivre debout', concepts: [concept] },
    ])
    expect(related.same.map(({ title, reasons }) => [title, reasons[0]])).toEqual([
      ['Vivre debout', { kind: 'concept', ...concept }],
      ['Une nuit avec une infirmière', { kind: 'title', words: expect.arrayContaining(['infirmière']) }],
      ['Le brancardage', { kind: 'subject', words: ['hôpital'] }],
    ])
  })

  test('words in passing relate nothing: better none than something random', async () => {
    const own = {
      title: 'Je veux démissionner : à vérifier avant',
      subjects: ['démission'],
      summary: 'Dix questions avant de poser sa lettre.',
    }
    expect(await besides([own, { title: 'Chauffeuse de taxi', body: 'À vérifier avant de signer. Dix questions.' }])).toEqual(NONE)
  })

  test('one name of a job among its other names does not make it of a subject of one word; of several words it does', async () => {
    const sheet = { title: 'Agente de propreté', alternativeTitles: ['Femme de ménage'] }
    expect(await besides([{ title: 'Égales', subjects: ['femme'] }, sheet])).toEqual(NONE)
    expect(titlesOf(await besides([{ title: 'Balais et seaux', subjects: ['femme de ménage'] }, sheet])).same).toEqual([sheet.title])
  })

  test('a subject of most documents relates none of them', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ title: `Sujet ${i}`, subjects: ['droits'] }))
    expect(await besides([{ title: 'Enceinte', subjects: ['droits'] }, ...many])).toEqual(NONE)
  })

  test('standing in one of the centre’s lists is a reason of its own', async () => {
    const lists = [{ id: 'entretien', documents: ['test:0', 'test:1'] }]
    const { same } = await besides([{ title: 'Au téléphone' }, { title: 'Parler sans trembler' }], { lists })
    expect(same.map(({ title, reasons }) => [title, reasons])).toEqual([['Parler sans trembler', [{ kind: 'list', id: 'entretien' }]]])
  })

  test('never itself, nor what is past its end', async () => {
    const documents = [{ title: 'Forum des métiers' }, { title: 'Le forum des métiers', validUntil: '2026-01-31' }]
    expect(titlesOf(await besides(documents, { today: '2026-01-31' })).same).toEqual(['Le forum des métiers'])
    expect(await besides(documents, { today: '2026-02-01' })).toEqual(NONE)
  })

  test('a document that the index does not hold is answered as well as can be', async () => {
    const engine = await engineOf([{ title: 'Soudeuse' }, ...fillers])
    const unknown = releaseDocument({ title: 'Zythologue', id: 'nobody:1' }, 99)
    expect(engine.related(unknown, { limit: 5 })).toEqual(NONE)
  })
})

describe('P622: seen otherwise is of another kind or another source, kind after kind, as long as it is as near (R5)', () => {
  const subjects = ['soudure', 'atelier']
  const own = { title: 'Soudeur', kind: 'job-sheet', subjects }

  test('each kind once before any twice, its own last; the nearest of what is left is on the same subject', async () => {
    const { others, same } = titlesOf(
      await besides([
        own,
        { title: 'Guide un', kind: 'guide', subjects },
        { title: 'Guide deux', kind: 'guide', subjects },
        { title: 'Film', kind: 'video', subjects },
        { title: 'Fiche d’ailleurs', kind: 'job-sheet', source: 'ailleurs', subjects },
        { title: 'Fiche d’ici', kind: 'job-sheet', subjects },
      ]),
    )
    expect([...others.slice(0, 2)].sort()).toEqual(['Film', 'Guide un'])
    expect([...others.slice(2)].sort()).toEqual(['Fiche d’ailleurs', 'Guide deux'])
    expect(same).toEqual(['Fiche d’ici'])
  })

  test('another kind that is far less near does not come forward', async () => {
    const { others } = titlesOf(
      await besides([
        own,
        { title: 'Guide du soudeur', kind: 'guide', subjects },
        { title: 'Soudeur, le guide', kind: 'guide', subjects },
        { title: 'Film', kind: 'video', subjects: ['atelier'] },
      ]),
    )
    expect(others.slice(0, 2).every(title => title !== 'Film')).toBe(true)
  })
})

describe('P623: beside a document stands what the visitor can read', () => {
  const concepts = [{ scheme: 'ROME', code: 'J1506', label: 'Soins' }]
  const documents: readonly SmallDocument[] = [
    { title: 'Infirmière', concepts },
    { title: 'Soigner', concepts },
    { title: 'ممرض', language: 'ar', concepts },
    { title: 'Enfermera', language: 'es', concepts },
  ]
  const read = async (own: number, request: Partial<RelatedRequest>) => {
    const engine = await engineOf([...documents, ...fillers])
    const { others, same } = engine.related(releaseDocument(documents[own] as SmallDocument, own), { limit: 5, ...request })
    return [...others, ...same].map(({ title }) => title)
  }

  test('the visitor’s language first, then its own, then the centre’s, and no other', async () => {
    expect(await read(0, { language: 'fr', mainLanguage: 'fr' })).toEqual(['Soigner'])
    expect(await read(0, { language: 'ar', mainLanguage: 'fr' })).toEqual(['ممرض', 'Soigner'])
    expect([...(await read(2, { language: 'ar', mainLanguage: 'fr' }))].sort()).toEqual(['Infirmière', 'Soigner'])
    expect(await read(2, { language: 'ar', mainLanguage: 'es' })).toEqual(['Enfermera'])
  })
})
