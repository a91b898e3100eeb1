import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { FIELDS } from '../../../catalogue/index/fields.ts'
import { StringTable, sortAsBytes, writeStringTable } from '../../../catalogue/index/string-table.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import type { PlainClause } from '../../../catalogue/search/plain-query.ts'
import { plainQuery, plainTop } from '../../../catalogue/search/plain-query.ts'
import { plainTerms } from '../../../catalogue/search/plain-terms.ts'
import { tokenSets } from '../../../catalogue/search/term-automaton.ts'
import { askLunr, expectAlike, plainLunr } from '../../helpers/plain-lunr.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

/** `node build/prove-lunr.mjs` sets both. */
const CATALOGUES = Number(process.env.ESCALE_LUNR_CATALOGUES ?? 300)
const SEED = process.env.ESCALE_LUNR_SEED

// A language without a pipeline: both sides index the words as they stand, so that what is compared is the index, the query and the scores.
const KNOWN = 'alfa alfas bravo brava carlo carol delta detla ecole forge forger 3d k1202 35 353 ж жук жуки كتاب 𠀀𠀁 𠀀 z'.split(' ')
const invented = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 5 })
const word = fc.oneof({ arbitrary: fc.constantFrom(...KNOWN), weight: 3 }, { arbitrary: invented, weight: 2 })
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })
const long = fc.tuple(words(1, 4), words(0, 5), words(0, 4), words(0, 8), words(0, 30))
/** Documents of a word or two, of which many score alike: what decides ties is the order of terms, fields and documents. */
const short = fc.tuple(words(1, 1), words(0, 1), fc.constant<string[]>([]), fc.constant<string[]>([]), words(0, 1))

/** Signs stand before digits in a sorted dictionary and after them among the keys of an object. */
const code = fc.string({ unit: fc.constantFrom('a', 'b', '+', '#', '1', '2'), minLength: 1, maxLength: 4 })

/** A word with letters replaced by `*`, put in, taken out or swapped. */
const pattern = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(6), fc.constantFrom('star', 'cut', 'swap', 'put')), { maxLength: 2 }))
  .map(([text, edits]) => {
    const units = Array.from(text)
    for (const [at, edit] of edits) {
      const place = at % (units.length + 1)
      if (edit === 'star') units.splice(place, at % 2, '*')
      else if (edit === 'put') units.splice(place, 0, 'a')
      else if (edit === 'cut') units.splice(place, 1)
      else units.splice(place, 2, ...units.slice(place, place + 2).reverse())
    }
    return units.join('')
  })

const clause: fc.Arbitrary<PlainClause> = fc.record(
  {
    term: fc.oneof(word, pattern),
    fields: fc.array(fc.constantFrom(...FIELDS), { maxLength: 4 }),
    boost: fc.constantFrom(0, 0.1, 0.5, 1, 2, 3.7, 10, -1),
    wildcard: fc.constantFrom('leading' as const, 'trailing' as const, 'both' as const),
    presence: fc.constantFrom('optional' as const, 'required' as const, 'prohibited' as const),
    editDistance: fc.nat(2),
  },
  { requiredKeys: ['term'] },
)
const catalogue = fc.oneof(fc.array(long, { minLength: 1, maxLength: 14 }), fc.array(short, { minLength: 1, maxLength: 40 }))
const queries = fc.array(fc.array(clause, { maxLength: 5 }), { minLength: 1, maxLength: 6 })

test(
  'a clause finds the terms that lunr finds in its own token set of the whole vocabulary, in the same order',
  () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(word, code), { minLength: 1, maxLength: 80 }),
        fc.array(clause, { minLength: 1, maxLength: 20 }),
        (vocabulary, clauses) => {
          const places = sortAsBytes([...vocabulary])
          const table = new StringTable(writeStringTable(places), places.length)
          const whole = tokenSets.fromArray([...vocabulary].sort())
          for (const { term, editDistance } of clauses) {
            const asked = editDistance === undefined ? tokenSets.fromString(term) : tokenSets.fromFuzzyString(term, editDistance)
            const ours = plainTerms(table, { term, ...(editDistance !== undefined && { editDistance }) })
            expect(ours.map(place => places[place])).toEqual(whole.intersect(asked).toArray())
          }
        },
      ),
      { numRuns: CATALOGUES, ...(SEED !== undefined && { seed: Number(SEED) }) },
    )
  },
  20_000 + CATALOGUES * 200,
)

test('without our rules, any query gives the documents, the order, the ties, the scores to the last bit and the totals of lunr itself', {
  timeout: 20_000 + CATALOGUES * 200,
}, async () => {
  await fc.assert(
    fc.asyncProperty(catalogue, queries, async (documents, asked) => {
      const entries = documents.map(([title, alternatives, subjects, summary, body], i) => ({
        document: releaseDocument(
          {
            title: title.join(' '),
            alternativeTitles: alternatives,
            subjects,
            ...(summary.length > 0 && { summary: summary.join(' ') }),
            ...(body.length > 0 && { body: body.join(' ') }),
            language: 'xx',
          },
          i,
        ),
        locator: { block: 0, record: i },
      }))
      const loaded = new LoadedSegment((await buildSegment('xx', entries)).buffer)
      // The index does not know where in a field a word stood: lunr is given each field's words in the order of the index, then as they stood.
      const sorted = plainLunr(documents.map(fields => fields.map(field => sortAsBytes([...field]))))
      const asWritten = plainLunr(documents)
      for (const clauses of asked) {
        const ours = plainQuery(loaded, clauses)
        expect(ours).toEqual(askLunr(sorted, clauses))
        for (const most of [0, 1, 3]) expect(plainTop(loaded, clauses, most)).toEqual({ hits: ours.slice(0, most), total: ours.length })
        expectAlike(ours, askLunr(asWritten, clauses))
      }
    }),
    { numRuns: CATALOGUES, ...(SEED !== undefined && { seed: Number(SEED) }) },
  )
})
