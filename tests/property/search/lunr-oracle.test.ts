import fc from 'fast-check'
import lunr from 'lunr'
import { expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { FIELD_BOOSTS, FIELDS } from '../../../catalogue/index/fields.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import { plainScores } from '../../../catalogue/search/plain-scores.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

// A language without a pipeline: both sides index the words as they stand, so that what is compared is the index and the scores.
const WORDS = 'alfa bravo carlo delta ecole forge grand hotel india jaune kilo livre'.split(' ')
const word = fc.constantFrom(...WORDS)
const text = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most }).map(words => words.join(' '))
const small = fc.record({
  title: text(1, 4),
  alternativeTitles: fc.array(text(1, 3), { maxLength: 3 }),
  subjects: fc.array(text(1, 2), { maxLength: 3 }),
  summary: text(1, 8),
  body: text(1, 40),
})

type Small = Readonly<{ title: string; alternativeTitles: string[]; subjects: string[]; summary: string; body: string }>

function lunrIndex(documents: readonly Small[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('place')
  for (const [i, name] of FIELDS.entries()) builder.field(name, { boost: FIELD_BOOSTS[i] ?? 1 })
  for (const [place, document] of documents.entries()) {
    const { title, alternativeTitles, subjects, summary, body } = document
    const words = (texts: readonly string[]) => texts.join(' ').split(' ').filter(Boolean)
    const fields = [[title], alternativeTitles, subjects, [summary], [body]].map(words)
    builder.add({ place: String(place), ...Object.fromEntries(FIELDS.map((name, i) => [name, fields[i] ?? []])) })
  }
  return builder.build()
}

test('without our rules, the same documents with the same scores as lunr itself, for one word and for any of several', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(small, { minLength: 1, maxLength: 12 }),
      fc.array(word, { minLength: 1, maxLength: 4 }),
      async (documents, query) => {
        const entries = documents.map((document, i) => ({
          document: releaseDocument({ ...document, language: 'xx' }, i),
          locator: { block: 0, record: i },
        }))
        const ours = plainScores(new LoadedSegment((await buildSegment('xx', entries)).buffer), query)
        const results = lunrIndex(documents).query(clauses => {
          for (const each of new Set(query)) clauses.term(each, { usePipeline: false })
        })
        expect(new Set(results.map(({ ref }) => Number(ref)))).toEqual(new Set(ours.keys()))
        for (const { ref, score } of results) expect(ours.get(Number(ref))).toBeCloseTo(score, 6)
      },
    ),
    { numRuns: 300 },
  )
})
