import lunr from 'lunr'
import { expect } from 'vitest'
import { FIELD_BOOSTS, FIELDS } from '../../catalogue/index/fields.ts'
import type { PlainClause, PlainHit } from '../../catalogue/search/plain-query.ts'

/** The words of one document, field after field, as the index holds them. */
export type FieldTerms = readonly (readonly string[])[]

/** lunr itself over documents whose words are analysed already; their places are their names. */
export function plainLunr(documents: readonly FieldTerms[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.ref('place')
  for (const [i, name] of FIELDS.entries()) builder.field(name, { boost: FIELD_BOOSTS[i] as number })
  for (const [place, fields] of documents.entries()) {
    builder.add({ place: String(place), ...Object.fromEntries(FIELDS.map((name, i) => [name, fields[i]])) })
  }
  return builder.build()
}

const WILDCARDS = { leading: 1, trailing: 2, both: 3 } as const
const PRESENCES = { optional: 1, required: 2, prohibited: 3 } as const

/** What lunr answers to the clauses, in its order. */
export function askLunr(index: lunr.Index, clauses: readonly PlainClause[]): readonly PlainHit[] {
  const results = index.query(query => {
    for (const { term, fields, boost, wildcard, presence, editDistance } of clauses) {
      query.clause({
        term,
        usePipeline: false,
        ...(fields !== undefined && { fields: [...fields] }),
        ...(boost !== undefined && { boost }),
        ...(wildcard !== undefined && { wildcard: WILDCARDS[wildcard] }),
        ...(presence !== undefined && { presence: PRESENCES[presence] }),
        ...(editDistance !== undefined && { editDistance }),
      } as lunr.Query.Clause)
    }
  })
  return results.map(({ ref, score }) => ({ document: Number(ref), score }))
}

/** The same but for the last bits of the scores, and for the order of documents that only these bits tell apart. */
export function expectAlike(ours: readonly PlainHit[], theirs: readonly PlainHit[]): void {
  const scores = new Map(theirs.map(({ document, score }) => [document, score]))
  const near = (one: number, other: number) => Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one))
  expect(ours.length).toBe(theirs.length)
  for (const [i, { document, score }] of ours.entries()) {
    const theirScore = scores.get(document)
    if (theirScore === undefined || !near(score, theirScore)) expect(score).toBe(theirScore)
    const there = theirs[i] as PlainHit
    if (there.document !== document && !near(there.score, theirScore as number)) expect(ours).toEqual(theirs)
  }
}
