import { expect, test } from 'vitest'
import { linkVocabularies } from '../../../catalogue/concepts/link-vocabularies.ts'
import { SheetVocabularies } from '../../../catalogue/concepts/sheet-vocabularies.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'
import { french, vocabulary } from '../../helpers/small-vocabulary.ts'

const baker = {
  title: 'Boulanger / Boulangère',
  alternativeTitles: ['Ouvrier boulanger', 'Artisan boulanger'],
  concepts: [
    { scheme: 'ROME', code: 'D1102', label: 'Boulanger / Boulangère' },
    { scheme: 'RIASEC', code: 'R', label: 'Réaliste' },
  ],
}

test('a document that is the sheet of a concept names it by its titles, any other names nothing', () => {
  const sheets = new SheetVocabularies()
  sheets.see(releaseDocument(baker, 1))
  sheets.see(releaseDocument({ title: 'Le pain', concepts: baker.concepts }, 2))
  sheets.see(releaseDocument({ title: 'Sans libellé', concepts: [{ scheme: 'ROME', code: 'X0000' }] }, 3))
  expect(sheets.vocabularies(new Set())).toEqual([
    vocabulary('ROME', french('D1102', 'Boulanger / Boulangère', ['Artisan boulanger', 'Ouvrier boulanger'])),
  ])
  expect(sheets.vocabularies(new Set(['ROME']))).toEqual([])
})

test('two sheets of one concept name it together, in whatever order they come', () => {
  const documents = [baker, { ...baker, title: 'BOULANGER / BOULANGÈRE', alternativeTitles: ['Mitron'] }].map((each, i) =>
    releaseDocument(each, i),
  )
  const of = (order: readonly (typeof documents)[number][]) => {
    const sheets = new SheetVocabularies()
    for (const document of order) sheets.see(document)
    return sheets.vocabularies(new Set())
  }
  expect(of(documents)).toEqual(of(documents.toReversed()))
  expect(of(documents)[0]?.concepts[0]?.altLabel.fr).toContain('Mitron')
})

test('a scheme that came with documents alone is linked with a vocabulary', () => {
  const sheets = new SheetVocabularies()
  sheets.see(releaseDocument(baker, 1))
  const [esco] = linkVocabularies([vocabulary('ESCO', french('b', 'boulanger/boulangère')), ...sheets.vocabularies(new Set())])
  expect(esco?.concepts[0]?.exactMatch).toEqual([{ scheme: 'ROME', code: 'D1102' }])
})
