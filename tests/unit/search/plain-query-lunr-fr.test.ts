import lunr from 'lunr'
import { beforeAll, describe, expect, test } from 'vitest'
import { FIELD_BOOSTS, FIELDS } from '../../../catalogue/index/fields.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import { plainQuery } from '../../../catalogue/search/plain-query.ts'
import '../../../catalogue/text/stemmers.ts'
import { FRENCH_SHEETS } from '../../helpers/french-sheets.ts'
import { expectAlike } from '../../helpers/plain-lunr.ts'
import { segmentsOf } from '../../helpers/small-catalogue.ts'

/** What stays of a token once our index has it as one word: no apostrophe, no sign; signs and numbers, which the trimmer empties, not at all. */
function lettersOnly(token: lunr.Token): lunr.Token | null {
  const letters = token.update(text => text.normalize('NFD').replace(/[^a-z0-9]/g, ''))
  return letters.toString() === '' ? null : letters
}
lunr.Pipeline.registerFunction(lettersOnly, 'letters-only')

/** lunr with lunr-languages' own French pipelines, for the texts and for the words of a query. */
function frenchBuilder(): lunr.Builder {
  const builder = new lunr.Builder()
  builder.use(lunr.fr)
  builder.pipeline.add(lettersOnly)
  builder.searchPipeline.add(lettersOnly)
  builder.ref('place')
  for (const [i, name] of FIELDS.entries()) builder.field(name, { boost: FIELD_BOOSTS[i] as number })
  return builder
}

const QUERIES =
  'boulangère infirmières hôpital de nuit|contrat d’apprentissage|l’alternance|métiers du bâtiment|formation financement|vente conseil clients|études après le bac|soins à domicile|salaire été'.split(
    '|',
  )
const PRESENCES = ['optional', 'required', 'prohibited'] as const

describe("with lunr-languages' French pipeline asked for by the query, lunr and the index answer alike", () => {
  const builder = frenchBuilder()
  const stems = (text: string): string => builder.pipeline.run(lunr.tokenizer(text)).join(' ')
  for (const [place, { title, alternativeTitles, subjects, summary, body }] of FRENCH_SHEETS.entries()) {
    const [alternatives, themes] = [alternativeTitles.join(' '), subjects.join(' ')]
    builder.add({ place: String(place), title, alternatives, subjects: themes, summary, body })
  }
  const index = builder.build()
  let loaded: LoadedSegment
  beforeAll(async () => {
    const stemmed = FRENCH_SHEETS.map(({ title, alternativeTitles, subjects, summary, body }) => ({
      title: stems(title),
      alternativeTitles: alternativeTitles.map(stems).filter(Boolean),
      subjects: subjects.map(stems).filter(Boolean),
      summary: stems(summary),
      body: stems(body),
      language: 'xx',
    }))
    const [segment] = await segmentsOf(stemmed)
    if (segment === undefined) throw new Error('no segment')
    loaded = new LoadedSegment(segment)
  })

  test.each(QUERIES.flatMap(query => PRESENCES.map(presence => [query, presence] as const)))('%s, %s', (query, presence) => {
    const words = query.split(' ')
    const results = index.query(clauses => {
      for (const word of words) clauses.term(word, { usePipeline: true, presence: PRESENCES.indexOf(presence) + 1 })
    })
    const searched = words.map(word => ({ term: builder.searchPipeline.runString(word)[0] ?? '', presence }))
    expectAlike(
      plainQuery(loaded, searched),
      results.map(({ ref, score }) => ({ document: Number(ref), score })),
    )
    expect(searched.every(({ term }) => term !== '')).toBe(true)
  })
})
