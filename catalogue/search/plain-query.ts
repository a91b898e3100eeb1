import { FIELD_BOOSTS, FIELDS, plainWeight } from '../index/fields.ts'
import { FrequencyCursor } from './frequencies.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { plainTerms } from './plain-terms.ts'

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
  const expanded = clauses.map(clause => expand(loaded, clause))
  const allowed = allowedDocuments(loaded, expanded)
  if (clauses.every(({ presence }) => presence === 'prohibited')) {
    return Array.from(allowed.keys())
      .filter(document => allowed[document] === 1)
      .map(document => ({ document, score: 0 }))
  }
  const asked = askedOf(expanded)
  return hits(loaded, asked, allowed)
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

/** lunr.Vector.dot of every field of every document with the query, field after field; and where each term stands, as documents per field. */
function dots(loaded: LoadedSegment, vectors: readonly Map<number, number>[], order: readonly number[]) {
  const { columns, meta } = loaded.segment
  const sums = new Float64Array(FIELDS.length * meta.documents)
  const standing = new Map<number, readonly number[][]>()
  for (const term of order) {
    const rarity = loaded.idfOf([term])
    const boosts = vectors.map(vector => vector.get(term))
    const documents: number[][] = FIELDS.map(() => [])
    const cursor = new FrequencyCursor(loaded.segment, term)
    while (cursor.next()) {
      for (let field = 0; field < FIELDS.length; field++) {
        const boost = boosts[field]
        if (boost === undefined || (cursor.fields & (1 << field)) === 0) continue
        const at = field * meta.documents + cursor.document
        const length = columns.fieldLengths[at] as number
        const average = meta.averages[field] as number
        sums[at] =
          (sums[at] as number) + boost * plainWeight(rarity, cursor.counts[field] as number, length, average, FIELD_BOOSTS[field] as number)
        documents[field]?.push(cursor.document)
      }
    }
    standing.set(term, documents)
  }
  return { sums, standing }
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

/** Adds the fields up as lunr does, in the order in which it met them; equal scores keep the order in which their documents were met. */
function hits(loaded: LoadedSegment, { vectors, visits }: Asked, allowed: Uint8Array): readonly PlainHit[] {
  const order = inOrderOfArrival(loaded, [...new Set(visits.map(([term]) => term))])
  const { sums, standing } = dots(loaded, vectors, order)
  const magnitudes = vectors.map(vector => magnitude(vector, order))
  const isAdded = new Uint8Array(sums.length)
  const isMet = new Uint8Array(loaded.documents)
  const scores = new Float64Array(loaded.documents)
  const met: number[] = []
  for (const [term, field] of visits) {
    for (const document of standing.get(term)?.[field] ?? []) {
      const at = field * loaded.documents + document
      if (isAdded[at] === 1 || allowed[document] === 0) continue
      isAdded[at] = 1
      if (isMet[document] === 0) met.push(document)
      isMet[document] = 1
      // Boosts that cancel each other leave a vector without length: lunr then scores 0.
      scores[document] = (scores[document] as number) + ((sums[at] as number) / (magnitudes[field] as number) || 0)
    }
  }
  return met
    .sort((a, b) => (scores[b] as number) - (scores[a] as number))
    .map(document => ({ document, score: scores[document] as number }))
}
