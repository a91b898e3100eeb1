import { FIELDS, idf } from '../index/fields.ts'
import { MOST_WEIGHT } from '../index/weights.ts'
import type { Clause } from './clauses.ts'
import type { ConceptClause } from './concept-clause.ts'
import { FrequencyCursor } from './frequencies.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { Lead } from './situations/lead.ts'

/**
 * A word that stands in no title of the catalogue ("devenir", "ans") says less of what is looked for than its rarity would, unless it is a subject there ("pilote"):
 * not so among the words that a topic is made of, of which any may be missing.
 */
const UNTITLED = 0.4
/** The bit of the subjects in a posting's fields. */
const SUBJECTS = 1 << FIELDS.indexOf('subjects')
/** A word in more documents than so many is not rare, and is not looked at for whether it is a subject. */
const FEW = 64

/** A query as one segment answers it. */
export type SegmentQuery = Readonly<{
  clauses: readonly Clause[]
  /** Documents of concepts whose labels answer words. */
  concepts: readonly ConceptClause[]
  /** Bits of the words that a document must answer to hold "all words". */
  required: number
  /** For every place in a title's word order, the terms that answer the query's word there. */
  positions: readonly (readonly number[])[]
  /** Words that must be answered are known to other segments alone. */
  lacksWords: boolean
  /** The last word is the beginning of one only: no title is exactly the query yet. */
  isCompleted: boolean
  /** The same for each synonym that was used. */
  phrases: readonly (readonly (readonly number[])[])[]
  /** Documents with a title that begins as was typed, while typing goes on: by how much each is lifted, 0 to 1. */
  begun: ReadonlyMap<number, number>
  /** How telling each word is, by the place of its bit: the rarer the more, less when no title holds it. */
  tellings: Float64Array
  /** The score that no document exceeds. */
  most: number
  /** A document with less of the query than this share of what the best one has is no result; `LEAST_SHARE` when absent. */
  least?: number
  /** Where the words tell a situation: what helps in it, by document, empty where a segment has nothing. Absent: they tell none. */
  leads?: ReadonlyMap<number, Lead>
  /** What the centre chose for the topic that was touched, by document: its place in the centre's list. */
  chosen?: ReadonlyMap<number, number>
}>

/** What each required word is worth in this segment. */
export type Worths = Readonly<{ tellings: Float64Array; most: number }>

/**
 * A required word's worth: the best of its clauses' idf; a word this segment does not know is as rare as a word can be.
 * `isTopic`: any of the words may answer. `because` of other words than those typed does not count; a word that names a concept is as telling as one that stands in titles.
 */
export function worthsOf(
  loaded: LoadedSegment,
  { clauses, concepts }: Pick<SegmentQuery, 'clauses' | 'concepts'>,
  { required, isTopic }: Readonly<{ required: number; isTopic: boolean }>,
): Worths {
  const tellings = new Float64Array(32)
  const rarities = new Float64Array(32)
  for (const { bits, slots, isTyped } of clauses) {
    if (!isTyped) continue
    const place = 31 - Math.clz32(bits)
    const rarity = slots.reduce((sum, { terms }) => sum + loaded.idfOf(terms), 0)
    const telling = Math.min(...slots.map(({ terms }) => tellingOf(loaded, terms, isTopic)))
    rarities[place] = Math.max(rarities[place] as number, rarity)
    tellings[place] = Math.max(tellings[place] as number, rarity * telling)
  }
  for (let place = 0; place < 32; place++) {
    const bit = 1 << place
    if ((required & bit) === 0 || rarities[place] !== 0) continue
    const named = concepts.filter(({ bits }) => (bits & bit) !== 0).map(({ documents }) => idf(loaded.documents, documents.length))
    rarities[place] = named.length > 0 ? Math.max(...named) : idf(loaded.documents, 0)
    tellings[place] = (rarities[place] as number) * (named.length > 0 ? 1 : UNTITLED)
  }
  return { tellings, most: rarities.reduce((sum, rarity) => sum + rarity, 0) * MOST_WEIGHT }
}

/** How much of its rarity a word says of what is looked for. */
function tellingOf(loaded: LoadedSegment, terms: readonly number[], isTopic: boolean): number {
  const isTelling = loaded.isTitled(terms) || (!isTopic && terms.some(term => isSubject(loaded, term)))
  return isTelling ? 1 : UNTITLED
}

/** Whether a rare word is a subject of some document: "pilote" of the one on aviation. */
function isSubject(loaded: LoadedSegment, term: number): boolean {
  if (loaded.documentsWith(term) > FEW) return false
  const cursor = new FrequencyCursor(loaded.segment, term)
  while (cursor.next()) if ((cursor.fields & SUBJECTS) !== 0) return true
  return false
}

/** Which share of the query, by how telling its words are, a document answers: 1 for all of it. */
export function coverage(query: SegmentQuery, mask: number): number {
  let all = 0
  let own = 0
  for (let bits = query.required; bits !== 0; bits &= bits - 1) {
    const place = 31 - Math.clz32(bits & -bits)
    const telling = query.tellings[place] as number
    all += telling
    if ((mask & (1 << place)) !== 0) own += telling
  }
  return all === 0 ? 0 : own / all
}

/** Whether there is a word that a document may lack. */
export const hasSeveralWords = ({ required }: SegmentQuery): boolean => (required & (required - 1)) !== 0

/** The same query with every word as telling as any other, so that documents with fewer of the words are results too. */
export const leniently = (query: SegmentQuery): SegmentQuery => ({ ...query, tellings: new Float64Array(32).fill(1) })
