import { idf } from '../index/fields.ts'
import type { Clause } from './clauses.ts'
import { conceptReason, conceptsOf } from './document-concepts.ts'
import type { DocumentFilter } from './document-filter.ts'
import { explain } from './explain.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { TopList } from './top-list.ts'
import type { Hit } from './types.ts'

/** Title words that say what a document is about; one bit is kept for concepts. */
const MOST_TERMS = 12
const CONCEPT = 1 << 31
/** A shared concept is worth this many of the segment's rarest words. */
const CONCEPT_WORTH = 3
/** A document must answer this share of what the title's words are worth, or share a concept. */
const LEAST_SHARE = 0.35

export type RelatedOptions = Readonly<{ limit: number; different: boolean; filter: DocumentFilter }>

function titleTerms(loaded: LoadedSegment, document: number): readonly number[] {
  const { titleFirst, formFirst, formOffsets, formTerms } = loaded.segment.columns
  const title = titleFirst[document] as number
  const start = formOffsets[formFirst[title] as number] as number
  const end = formOffsets[formFirst[title + 1] as number] as number
  return [...new Set(formTerms.subarray(start, end))].slice(0, MOST_TERMS)
}

function addConcepts(loaded: LoadedSegment, concepts: Uint32Array): ReadonlyMap<number, number> {
  const { conceptFirst, conceptDocuments } = loaded.segment.columns
  const sharedBy = new Map<number, number>()
  for (const concept of concepts) {
    const documents = conceptDocuments.subarray(conceptFirst[concept], conceptFirst[concept + 1])
    const value = CONCEPT_WORTH * idf(loaded.documents, documents.length)
    for (const document of documents) {
      if (!sharedBy.has(document)) sharedBy.set(document, concept)
      loaded.accumulator.addDocument(document, CONCEPT, value)
    }
  }
  return sharedBy
}

/** Documents on the same concepts and title words, best first; with `different` only of another kind or another source (R5). Never the document itself. */
export function relatedTo(loaded: LoadedSegment, document: number, { limit, different, filter }: RelatedOptions): readonly Hit[] {
  const { accumulator } = loaded
  const { kinds, sources } = loaded.segment.columns
  const clauses: readonly Clause[] = titleTerms(loaded, document).map((term, place) => ({
    bits: 1 << place,
    slots: [{ terms: [term], factor: loaded.idfOf([term]) }],
    says: loaded.segment.terms.get(term),
    isTyped: true,
  }))
  for (const { bits, slots } of clauses)
    for (const { terms, factor } of slots) for (const term of terms) accumulator.addTerm(term, factor, bits)
  const sharedBy = addConcepts(loaded, conceptsOf(loaded, document))
  const worth = clauses.map(({ slots }) => slots[0]?.factor ?? 0)
  const whole = worth.reduce((sum, own) => sum + own, 0)
  const isNear = (mask: number): boolean =>
    (mask & CONCEPT) !== 0 || worth.reduce((sum, own, place) => ((mask & (1 << place)) !== 0 ? sum + own : sum), 0) >= LEAST_SHARE * whole
  const isOther = (other: number): boolean => kinds[other] !== kinds[document] || sources[other] !== sources[document]
  const best = new TopList(Math.max(0, limit))
  for (let i = 0; i < accumulator.count; i++) {
    const other = accumulator.touched[i] as number
    if (other === document || (different && !isOther(other)) || filter.isExpired(other) || !isNear(accumulator.mask[other] as number))
      continue
    best.add(other, accumulator.score[other] as number)
  }
  const found = best.sorted().map(other => ({ other, score: accumulator.score[other] as number }))
  accumulator.reset()
  const reasons = explain(loaded, { clauses, concepts: [], documents: found.map(({ other }) => other), isForeign: false })
  return found.map(({ other, score }) => {
    const card = loaded.card(other)
    const shared = sharedBy.get(other)
    const why = [...(shared === undefined ? [] : [conceptReason(loaded, shared)]), ...(reasons.get(other) ?? [])]
    return { id: card.id, title: card.title, kind: card.kind, score, reasons: why, card, marks: [] }
  })
}
