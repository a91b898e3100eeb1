import { describe, expect, test } from 'vitest'
import { DocumentRemarks } from '../../../catalogue/check/remarks/document-remarks.ts'
import type { CatalogueDocument, DocumentInput } from '../../../catalogue/model/document.ts'
import { documentSchema } from '../../../catalogue/model/document.ts'
import { amenities, centre, desks, events, glossary, holidays, plan, services, synonyms, ways } from '../demo-centre-folder.ts'

const demo = { centre, plan, desks, services, events, amenities, holidays, glossary, synonyms, ways, languages: [], questions: [] }
const TODAY = '2026-11-24'

const of = (key: string, fields: Partial<DocumentInput>): CatalogueDocument =>
  documentSchema.parse({
    id: `house:${key}`,
    source: 'house',
    kind: 'guide',
    title: `Guide ${key}`,
    language: 'fr',
    summary: 'Deux phrases. Pour voir.',
    links: [{ url: 'https://house.example/' }],
    ...fields,
  })

/** What is said of these documents: field and message. */
function said(...documents: readonly CatalogueDocument[]): readonly string[] {
  const remarks = new DocumentRemarks(demo, TODAY)
  for (const document of documents) remarks.see(document)
  return remarks.problems().map(({ severity, file, field, message }) => `${severity} ${file} ${field}: ${message}`)
}

describe('documents of the draft', () => {
  test('that are as they should be are passed over', () => {
    expect(
      said(
        of('1', {}),
        of('2', { cost: { kind: 'paid', note: '20 euros le jour' } }),
        of('3', { kind: 'job-offer', issued: '2026-11-01' }),
      ),
    ).toEqual([])
  })

  test.each([
    [{ cost: { kind: 'paid' } }, 'cost.note: 1 document says that it is paid'],
    [{ cost: { kind: 'fundable' } }, 'cost.note: 1 document says that it is paid'],
    [
      { body: { text: 'Appelez le 08 99 12 34 56.' } },
      '(texts): 1 document names a number that costs, for example house:1 ("08 99 12 34 56")',
    ],
    [{ summary: 'Inscrivez-vous vite : -20 % de remise !' }, '(texts): 1 document sells more than it informs'],
    [{ summary: 'Sign up for our special offer.', language: 'en' }, '(texts): 1 document sells more than it informs'],
    [{ links: [{ url: 'https://house.example/panier/12' }] }, 'links: 1 document leads to a till'],
    [{ kind: 'job-offer' }, 'issued: 1 document is an offer without any date'],
    [
      { kind: 'job-offer', issued: '2026-11-01', summary: 'Nous cherchons une jeune femme dynamique.' },
      '(texts): 1 document may ask for an age or a sex',
    ],
    [{ kind: 'job-offer', issued: '2026-11-01', summary: 'Âge : moins de 30 ans.' }, '(texts): 1 document may ask for an age or a sex'],
    [
      { kind: 'job-offer', issued: '2026-11-01', summary: 'Frais de dossier : 50 euros.' },
      '(texts): 1 document may ask the candidate for money',
    ],
    [{ validUntil: '2026-11-23' }, 'validUntil: 1 document is over'],
    [{ reviewBy: '2026-11-23' }, 'reviewBy: 1 document was to be looked at again'],
    [{ links: [] }, 'holdings: 1 document can be reached by nobody'],
    [{ summary: undefined }, 'summary: 1 document has neither a summary nor a text'],
    [
      {
        summary:
          'This leaflet explains in plain words how to look for work in a new country, which papers are asked for, and where somebody can help you to write a letter or to prepare for an interview.',
      },
      'language: 1 document is written in another language than it says, for example house:1 ("says fr, is en")',
    ],
  ] satisfies [Partial<DocumentInput>, string][])('%j', (fields, sentence) => {
    const sentences = said(of('1', fields))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain(`warning house ${sentence}`)
  })

  test.each([
    [{ kind: 'job-sheet', summary: 'Négocie les meilleurs prix.' }],
    [{ summary: 'La remise des diplômes a lieu en juin.' }],
    [{ kind: 'job-offer', issued: '2026-11-01', summary: 'Plus de 5 ans d’expérience, permis B.' }],
    [{ validUntil: TODAY, reviewBy: TODAY }],
    [{ body: { text: 'Appelez le 09 70 12 34 56 ou le 39 49.' } }],
  ] satisfies [Partial<DocumentInput>][])('and not %j', fields => expect(said(of('1', fields))).toEqual([]))

  test.each([
    [{ cost: { kind: 'paid', note: '-5 €' } }, 'cost.note: 1 document costs less than nothing, for example house:1 ("-5 €")'],
    [{ cost: { kind: 'paid', note: '−12,50' } }, 'cost.note: 1 document costs less than nothing'],
    [{ cost: { kind: 'paid', note: 'Tarif : -5 euros' } }, 'cost.note: 1 document costs less than nothing'],
    [{ cost: { kind: 'paid', note: '€ -5' } }, 'cost.note: 1 document costs less than nothing'],
    [{ facts: [{ label: 'Prix', value: '-5,00 €' }] }, 'cost.note: 1 document costs less than nothing'],
    [
      { validUntil: '2036-11-25' },
      'validUntil: 1 document has a last day that is too far away to be one, for example house:1 ("2036-11-25")',
    ],
    [{ validUntil: '2099-12-31' }, 'nothing else for more than 10: correct the day in the source, or leave it empty where there is no end'],
    [{ kind: 'job-offer', issued: '2026-11-01', validUntil: '2027-11-25' }, 'validUntil: 1 document has a last day that is too far'],
    [{ reviewBy: '2036-11-25' }, 'reviewBy: 1 document is to be looked at again in a time'],
    [{ issued: '2099' }, 'issued: 1 document was published at a time when it cannot have been, for example house:1 ("2099")'],
    [{ issued: '2028-11-25' }, 'issued: 1 document was published at a time'],
    [{ issued: '0026' }, 'issued: 1 document was published at a time'],
    [{ modified: '2026-11-26' }, 'modified: 1 document was changed or looked at on a day that is yet to come'],
    [{ checked: '2027' }, 'modified: 1 document was changed or looked at on a day that is yet to come'],
    [{ title: '\u200b\u3164 ' }, 'title: 1 document has a title of which nobody sees anything, for example house:1.'],
  ] satisfies [Partial<DocumentInput>, string][])('P547: nobody can have meant %j', (fields, sentence) => {
    const sentences = said(of('1', fields))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain(sentence)
  })

  test.each([
    [{ cost: { kind: 'paid', note: '10-20 €' } }],
    [{ cost: { kind: 'paid', note: 'de 10 € -20 € selon le revenu' } }],
    [{ cost: { kind: 'paid', note: '- 20 € plein tarif\n- 10 € tarif réduit' } }],
    [{ facts: [{ label: 'Froid', value: '-5' }] }],
    [{ validUntil: '2036-11-24', reviewBy: '2036-11-24' }],
    [{ kind: 'job-offer', issued: '2026-11-01', validUntil: '2027-11-24' }],
    [{ issued: '2028-11-24' }],
    [{ issued: '2028' }],
    [{ issued: '1450' }],
    [{ modified: '2026-11-25', checked: '2026' }],
  ] satisfies [Partial<DocumentInput>][])('P547: and not %j', fields => expect(said(of('1', fields))).toEqual([]))

  test('twice under two ids are named once, by number or by title, kind and year; courses of many schools bear one title', () => {
    const isbn = { identifiers: [{ scheme: 'isbn' as const, value: '978-2-07-036822-8' }] }
    const twins = said(of('1', isbn), of('2', { identifiers: [{ scheme: 'isbn', value: '9782070368228' }] }))
    expect(twins).toEqual([
      expect.stringContaining('identifiers: 1 document has the ISBN or ISSN of another, for example house:2 ("house:1")'),
    ])
    const titled = { title: 'La lampe', issued: '2014-05' }
    expect(said(of('1', titled), of('2', { ...titled, title: 'La Lampe.' }))).toEqual([
      expect.stringContaining('title: 1 document has the title'),
    ])
    expect(said(of('1', titled), of('2', { ...titled, issued: '2015' }))).toEqual([])
    expect(said(of('1', { ...titled, kind: 'training' }), of('2', { ...titled, kind: 'training' }))).toEqual([])
  })

  test('a remark is one sentence for each source, with how many and five examples', () => {
    const sentences = said(...Array.from({ length: 12 }, (_, index) => of(String(index), { cost: { kind: 'paid' } })))
    expect(sentences).toHaveLength(1)
    expect(sentences[0]).toContain('12 documents say that they are paid')
    expect(sentences[0]?.match(/house:\d/g)).toHaveLength(5)
  })

  test('acronyms of five documents that the glossary does not explain are named, the commonest first', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      of(String(index), { title: `Le ZQX et le chapitre IV, ${index}`, summary: index < 5 ? 'Par YWK.' : 'Rien.' }),
    )
    expect(said(...many)).toEqual([expect.stringContaining('glossary.json term: The glossary does not explain ZQX (6), YWK (5),')])
    expect(said(...many.slice(0, 4))).toEqual([])
  })
})
