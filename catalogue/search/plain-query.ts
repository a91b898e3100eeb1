import { FIELD_BOOSTS, FIELDS, plainWeight } from '../index/fields.ts'
import { FrequencyCursor } from './frequencies.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { plainTerms } from './plain-terms.ts'
import { PostingBlocks } from './posting-blocks.ts'

/** A clause of lunr.Query as plain data. `term` is a term as the index holds it, after the pipeline; `*` in it stands for any letters. */
export type PlainClause = Readonly<{
  term: string
  /** All fields when absent. */
  fields?: readonly (typeof FIELDS)[number][]
  /** 1 when absent. */
  boost?: number
  /** Where to put a `*` unless one is there. */
  wildcard?: 'leading' | 'trailing' | 'both'
  /** 'optional' when absent. */
  presence?: 'optional' | 'required' | 'prohibited'
  editDistance?: number
}>

/** A document by its place in the segment, and lunr's score of it. */
export type PlainHit = Readonly<{ document: number; score: number }>

/** A clause as it is carried out: its terms in lunr's order, its fields by number. */
type Expanded = Readonly<{ terms: readonly number[]; fields: readonly number[]; boost: number; presence: string }>

/** Per field what lunr calls the query vector (term to boost), and the (term, field) pairs in the order in which lunr meets them first. */
type Asked = Readonly<{ vectors: readonly Map<number, number>[]; visits: readonly (readonly [term: number, field: number])[] }>

/**
 * Plain lunr over our segment, without any rule of ours: all documents that lunr.Index.query (2.3.9) finds for these clauses, in its order and with its
 * scores, ties included. Without clauses, or with prohibited ones only, all other documents with score 0. Of one thing the index knows less than lunr: in
 * which order words stood within a field, by which lunr orders the terms that come first in the same field of the same document when it adds weights up;
 * here these are in byte order, so that a score of three terms and more may differ in its last bits. Where lunr throws (a required clause whose
 * pipeline leaves no word), nothing is found. Exact up to what the segment counts: 255 times a word in a field (65,535 in the body), 65,535 words a field.
 */
export function plainQuery(loaded: LoadedSegment, clauses: readonly PlainClause[]): readonly PlainHit[] {
  return plainTop(loaded, clauses, Number.POSITIVE_INFINITY).hits
}

/** The first `most` hits of `plainQuery`, and how many it has. */
export function plainTop(
  loaded: LoadedSegment,
  clauses: readonly PlainClause[],
  most: number,
): Readonly<{ hits: readonly PlainHit[]; total: number }> {
  const expanded = clauses.map(clause => expand(loaded, clause))
  if (!clauses.some(({ presence = 'optional' }) => presence !== 'optional') && clauses.length > 0) {
    return hits(loaded, askedOf(expanded), undefined, most)
  }
  const allowed = allowedDocuments(loaded, expanded)
  if (clauses.every(({ presence }) => presence === 'prohibited')) {
    const all = Array.from(allowed.keys()).filter(document => allowed[document] === 1)
    return { hits: all.slice(0, most).map(document => ({ document, score: 0 })), total: all.length }
  }
  return hits(loaded, askedOf(expanded), allowed, most)
}

function expand(loaded: LoadedSegment, clause: PlainClause): Expanded {
  const { wildcard, editDistance, boost = 1, presence = 'optional' } = clause
  const leading = (wildcard === 'leading' || wildcard === 'both') && !clause.term.startsWith('*') ? '*' : ''
  const begun = leading + clause.term
  const trailing = (wildcard === 'trailing' || wildcard === 'both') && !begun.endsWith('*') ? '*' : ''
  const pattern = { term: begun + trailing, ...(editDistance !== undefined && { editDistance }) }
  const fields = (clause.fields ?? FIELDS).map(field => FIELDS.indexOf(field))
  // The dictionary also has words that no field holds (empty words of a summary, the genders of a title): lunr's has none, and they would count in a length.
  const terms = plainTerms(loaded.segment.terms, pattern).filter(term => loaded.documentsWith(term) > 0)
  return { terms, fields, boost, presence }
}

/** 1 for each document that has what is required and nothing that is prohibited. */
function allowedDocuments(loaded: LoadedSegment, expanded: readonly Expanded[]): Uint8Array {
  const allowed = new Uint8Array(loaded.documents).fill(1)
  for (const { presence, terms, fields } of expanded) {
    // A clause about no field asks for nothing (lunr.Index.query goes through its fields only).
    if (presence === 'optional' || fields.length === 0) continue
    const matching = new Uint8Array(loaded.documents)
    const mask = fields.reduce((bits, field) => bits | (1 << field), 0)
    for (const term of terms) {
      const cursor = new FrequencyCursor(loaded.segment, term)
      while (cursor.next()) if ((cursor.fields & mask) !== 0) matching[cursor.document] = 1
    }
    const wanted = presence === 'required' ? 1 : 0
    for (let document = 0; document < allowed.length; document++) if (matching[document] !== wanted) allowed[document] = 0
  }
  return allowed
}

function askedOf(expanded: readonly Expanded[]): Asked {
  const vectors = FIELDS.map(() => new Map<number, number>())
  const visits: (readonly [number, number])[] = []
  for (const { presence, terms, fields, boost } of expanded) {
    if (presence === 'prohibited') continue
    for (const term of terms) {
      for (const field of fields) {
        const vector = vectors[field] as Map<number, number>
        const before = vector.get(term)
        if (before === undefined) visits.push([term, field])
        vector.set(term, before === undefined ? boost : before + boost)
      }
    }
  }
  return { vectors, visits }
}

/** The order of lunr's term numbers, as far as the index knows it: by first document, first field of it, bytes. */
function inOrderOfArrival({ segment }: LoadedSegment, terms: readonly number[]): readonly number[] {
  const first = terms.map(term => {
    const cursor = new FrequencyCursor(segment, term)
    cursor.next()
    return { term, document: cursor.document, field: cursor.fields & -cursor.fields }
  })
  return first.sort((a, b) => a.document - b.document || a.field - b.field || a.term - b.term).map(({ term }) => term)
}

/** Where a term stands: its documents, ascending, and in which fields of each, as bits. */
type Standing = Readonly<{ documents: Uint32Array; fields: Uint8Array }>

/** What a query adds up, per document or per field and document; all zero between two queries. */
type Sums = Readonly<{ dots: Float64Array; isAdded: Uint8Array; isMet: Uint8Array; scores: Float64Array }>

/** Making these anew took longer than most queries. A query takes them out and puts them back clean: one that fails half-way leaves none behind. */
const SPARE = new WeakMap<LoadedSegment, Sums>()

function takeSums(loaded: LoadedSegment): Sums {
  const spare = SPARE.get(loaded)
  SPARE.delete(loaded)
  if (spare !== undefined) return spare
  const { documents } = loaded
  const both = FIELDS.length * documents
  return {
    dots: new Float64Array(both),
    isAdded: new Uint8Array(both),
    isMet: new Uint8Array(documents),
    scores: new Float64Array(documents),
  }
}

function giveBack(loaded: LoadedSegment, sums: Sums, standing: ReadonlyMap<number, Standing>): void {
  for (const { documents } of standing.values()) {
    for (const document of documents) {
      sums.isMet[document] = 0
      sums.scores[document] = 0
      for (let at = document; at < sums.dots.length; at += loaded.documents) {
        sums.dots[at] = 0
        sums.isAdded[at] = 0
      }
    }
  }
  SPARE.set(loaded, sums)
}

/** Adds a term's share to lunr.Vector.dot of each field of each document with the query. */
function addTerm(loaded: LoadedSegment, term: number, boosts: readonly (number | undefined)[], dots: Float64Array): Standing {
  const { columns, meta } = loaded.segment
  const rarity = loaded.idfOf([term])
  const postings = new PostingBlocks(loaded.segment)
  postings.open(term)
  const standing = { documents: new Uint32Array(postings.count), fields: new Uint8Array(postings.count) }
  let place = 0
  for (let block = 0; block < postings.blocks; block++) {
    postings.openBlock(block)
    for (let i = 0; i < postings.size; i++) {
      postings.readFrequency(i)
      const document = postings.documents[i] as number
      standing.documents[place] = document
      standing.fields[place++] = postings.fields
      for (let field = 0; field < FIELDS.length; field++) {
        const boost = boosts[field]
        if (boost === undefined || (postings.fields & (1 << field)) === 0) continue
        const at = field * meta.documents + document
        const length = columns.fieldLengths[at] as number
        const average = meta.averages[field] as number
        const weight = plainWeight(rarity, postings.counts[field] as number, length, average, FIELD_BOOSTS[field] as number)
        dots[at] = (dots[at] as number) + boost * weight
      }
    }
  }
  return standing
}

/** lunr.Vector.magnitude. */
function magnitude(vector: ReadonlyMap<number, number>, order: readonly number[]): number {
  let squares = 0
  for (const term of order) {
    const boost = vector.get(term)
    if (boost !== undefined) squares += boost * boost
  }
  return Math.sqrt(squares)
}

/** The documents of the `most` highest scores, highest first; of equal scores, those met first. */
function best(met: readonly number[], scores: Float64Array, most: number): readonly number[] {
  const score = (document: number | undefined): number => scores[document as number] as number
  if (most >= met.length) return met.toSorted((a, b) => score(b) - score(a))
  const kept: number[] = []
  for (const document of most > 0 ? met : []) {
    if (kept.length === most && score(document) <= score(kept[most - 1])) continue
    let at = Math.min(kept.length, most - 1)
    for (; at > 0 && score(kept[at - 1]) < score(document); at--) kept[at] = kept[at - 1] as number
    kept[at] = document
  }
  return kept
}

/** Adds the fields up as lunr does, in the order in which it met them; equal scores keep the order in which their documents were met. */
function hits(loaded: LoadedSegment, { vectors, visits }: Asked, allowed: Uint8Array | undefined, most: number) {
  const order = inOrderOfArrival(loaded, [...new Set(visits.map(([term]) => term))])
  const sums = takeSums(loaded)
  const { dots, isAdded, isMet, scores } = sums
  const standing = new Map<number, Standing>()
  for (const term of order) {
    const boosts = vectors.map(vector => vector.get(term))
    standing.set(term, addTerm(loaded, term, boosts, dots))
  }
  const magnitudes = vectors.map(vector => magnitude(vector, order))
  const met: number[] = []
  for (const [term, field] of visits) {
    const { documents, fields } = standing.get(term) as Standing
    for (let i = 0; i < documents.length; i++) {
      if (((fields[i] as number) & (1 << field)) === 0) continue
      const document = documents[i] as number
      const at = field * loaded.documents + document
      if (isAdded[at] === 1 || allowed?.[document] === 0) continue
      isAdded[at] = 1
      if (isMet[document] === 0) met.push(document)
      isMet[document] = 1
      // Boosts that cancel each other leave a vector without length: lunr then scores 0.
      scores[document] = (scores[document] as number) + ((dots[at] as number) / (magnitudes[field] as number) || 0)
    }
  }
  const found = best(met, scores, most).map(document => ({ document, score: scores[document] as number }))
  giveBack(loaded, sums, standing)
  return { hits: found, total: met.length }
}
