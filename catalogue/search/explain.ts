import { lowerBound } from '../index/hash.ts'
import type { Clause } from './clauses.ts'
import type { ConceptClause } from './concept-clause.ts'
import type { ConceptReason } from './document-concepts.ts'
import { conceptReason, statedConceptsOf } from './document-concepts.ts'
import { isNoReason } from './framing-words.ts'
import { fieldMasks } from './frequencies.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { shownForm } from './shown-form.ts'
import type { Reason } from './types.ts'

/** Subjects and concepts stand in one field. */
const SUBJECT = 2
const FIELD_REASONS = ['title', 'alternative-title', 'subject', 'summary', 'text'] as const

/** The most telling field of a mask: the lowest bit. */
const bestField = (mask: number): number => 31 - Math.clz32(mask & -mask)

/** What of a query stands in one document: for each clause the mask of fields, 0 where a slot is missing. */
type Found = Readonly<{ clause: Clause; field: number }>

/** What is explained: the documents of one segment; `isForeign` when they are in another language than the visitor's. */
type Explained = Readonly<{
  clauses: readonly Clause[]
  concepts: readonly ConceptClause[]
  documents: readonly number[]
  isForeign: boolean
}>

/**
 * Why each of the documents shown was found. One walk over each term's postings for all of them; each word of the query is explained by its best clause:
 * as typed before completed, corrected or by a synonym, the title before the text. A foreign document that is found by a concept's label says so.
 */
export function explain(
  loaded: LoadedSegment,
  { clauses, concepts, documents, isForeign }: Explained,
): ReadonlyMap<number, readonly Reason[]> {
  const sorted = [...documents].sort((a, b) => a - b)
  const masks = new Map<number, Uint8Array>()
  const masksOf = (term: number): Uint8Array => {
    const known = masks.get(term) ?? fieldMasks(loaded.segment, term, sorted)
    masks.set(term, known)
    return known
  }
  const found = sorted.map((): Found[] => [])
  for (const clause of clauses) {
    const slots = clause.slots.map(({ terms }) => terms.map(masksOf))
    for (const [place, own] of found.entries()) {
      const fields = slots.map(terms => terms.reduce((mask, of) => mask | (of[place] as number), 0))
      if (fields.every(mask => mask !== 0)) own.push({ clause, field: Math.max(...fields.map(bestField)) })
    }
  }
  return new Map(
    sorted.map((document, place) => [
      document,
      reasonsOf(found[place] ?? [], {
        loaded,
        document,
        isForeign,
        concepts: concepts.filter(({ documents: all }) => all[lowerBound(all, document)] === document),
      }),
    ]),
  )
}

const order = ({ clause, field }: Found): number => (clause.because === undefined ? 0 : clause.isTyped ? 10 : 20) + field

type Place = Readonly<{ loaded: LoadedSegment; document: number; isForeign: boolean; concepts: readonly ConceptClause[] }>

function reasonsOf(found: readonly Found[], place: Place): readonly Reason[] {
  const explained = new Set<number>()
  const fields = new Map<number, string[]>()
  const because: Reason[] = []
  const sorted = [...found].sort((a, b) => order(a) - order(b))
  const { concept: named, bits: naming } = namedBy(sorted, place.concepts)
  if (named !== undefined) because.push(named)
  for (const { clause, field } of sorted) {
    if (explained.has(clause.bits) || (clause.bits & ~naming) === 0) continue
    explained.add(clause.bits)
    const concept = place.isForeign && field === SUBJECT ? conceptBy(clause, place) : undefined
    if (concept === undefined) addWord(fields, field, wordOf(clause, place))
    else if (!because.some(reason => reason.kind === 'concept' && reason.code === concept.code)) because.push(concept)
    if (clause.because !== undefined) because.push(clause.because)
  }
  const places = [...fields].sort(([a], [b]) => a - b)
  // "À" and "faire" alone explain nothing: said only where there is nothing else to say.
  const telling = places.flatMap(([field, words]): typeof places => {
    const own = words.filter(word => !isEmptyWord(word, place))
    return own.length > 0 ? [[field, own]] : []
  })
  const said = telling.length > 0 || because.length > 0 ? telling : places
  return [...said.map(([field, words]) => ({ kind: FIELD_REASONS[field] ?? 'text', words })), ...because]
}

/**
 * The concept that explains more than the document's words do, and the words it explains: where a title, an alternative title or a subject holds the words
 * themselves, they need no other reason; a synonym of the centre's says more than a label.
 */
function namedBy(
  found: readonly Found[],
  concepts: readonly ConceptClause[],
): Readonly<{ concept: ConceptReason | undefined; bits: number }> {
  const plain = found.filter(({ clause, field }) => (clause.because === undefined ? field <= SUBJECT : !clause.isTyped))
  const known = plain.reduce((bits, { clause }) => (bits | clause.bits) >>> 0, 0)
  const best = concepts.find(({ bits }) => (bits & ~known) !== 0)
  return best === undefined ? { concept: undefined, bits: 0 } : { concept: best.because, bits: (best.bits & ~known) >>> 0 }
}

const isEmptyWord = (word: string, { loaded }: Place): boolean => {
  if (isNoReason(word, loaded.analyzer.language)) return true
  const { parts, whole } = loaded.analyzer.analyse(word)
  return whole === undefined && parts.every(({ isStop }) => isStop)
}

function addWord(fields: Map<number, string[]>, field: number, word: string): void {
  const words = fields.get(field) ?? []
  if (!words.includes(word)) words.push(word)
  fields.set(field, words)
}

const wordOf = (clause: Clause, { loaded, document }: Place): string =>
  clause.because === undefined ? shownForm(loaded, document, clause) : clause.says

/** The concept that a document's source states and whose label or code answers the clause. */
function conceptBy({ slots }: Clause, { loaded, document }: Place): ConceptReason | undefined {
  for (const number of statedConceptsOf(loaded, document)) {
    const concept = conceptReason(loaded, number, document)
    const terms = new Set([...loaded.analyzer.terms(concept.label), ...loaded.analyzer.terms(concept.code)])
    if (slots.every(slot => slot.terms.some(term => terms.has(loaded.term(term))))) return concept
  }
  return undefined
}
