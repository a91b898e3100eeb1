import { idf } from '../index/fields.ts'
import type { Clause } from './clauses.ts'
import { conceptReason, conceptsOf } from './document-concepts.ts'
import type { DocumentFilter } from './document-filter.ts'
import { explain } from './explain.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { MatchList } from './match-list.ts'
import { anyMatches } from './match-list.ts'
import { rankMatches } from './rank-words.ts'
import { setPhraseTerms } from './set-phrases.ts'
import type { Hit } from './types.ts'
import { together, wordSets } from './word-sets.ts'
import type { WordSource } from './word-sources.ts'
import { sourcesOf } from './word-sources.ts'

/** Title words that say what a document is about; one bit is kept for concepts. */
const MOST_TERMS = 12
const CONCEPT = 2 ** 31
/** A shared concept is worth this many of the segment's rarest words. */
const CONCEPT_WORTH = 3
/** A document must answer this share of what the title's words are worth, or share a concept. */
const LEAST_SHARE = 0.35

export type RelatedOptions = Readonly<{ limit: number; different: boolean; filter: DocumentFilter }>

function titleTerms(loaded: LoadedSegment, document: number): readonly number[] {
  const { records } = loaded.segment
  records.open(document)
  const after = records.formTerms[records.titleForms[1] as number] as number
  const terms = [...new Set(records.terms.subarray(0, after))]
  const ofPhrases = setPhraseTerms(loaded, loaded.title(document, 0) ?? '')
  return terms.filter(term => !ofPhrases.has(loaded.term(term))).slice(0, MOST_TERMS)
}

type Shared = Readonly<{ source: WordSource; by: ReadonlyMap<number, number> }>

/** The documents that share a concept, as one more word; and by which concept each does. */
function sharing(loaded: LoadedSegment, concepts: readonly number[]): Shared {
  const { segment } = loaded
  const { conceptFirst } = segment.columns
  const by = new Map<number, number>()
  const lists = concepts.map(concept => {
    const documents = segment.part('conceptDocuments', conceptFirst[concept] as number, conceptFirst[concept + 1] as number)
    const value = CONCEPT_WORTH * idf(loaded.documents, documents.length)
    for (const document of documents) if (!by.has(document)) by.set(document, concept)
    return { documents, values: new Float64Array(documents.length).fill(value) }
  })
  return { source: { bit: CONCEPT, terms: [], lists }, by }
}

/** Documents that share a concept come before those that share words of the title, however many. */
const SHARED_FIRST = 1e6

/** Documents on the same concepts, then on the same title words, best first; with `different` only of another kind or another source (R5). Never the document itself. */
export function relatedTo(loaded: LoadedSegment, document: number, { limit, different, filter }: RelatedOptions): readonly Hit[] {
  const clauses: readonly Clause[] = titleTerms(loaded, document).map((term, place) => ({
    bits: 1 << place,
    slots: [{ terms: [term], factor: loaded.idfOf([term]) }],
    says: loaded.segment.terms.get(term),
    isTyped: true,
  }))
  const shared = sharing(loaded, conceptsOf(loaded, document))
  const { words } = sourcesOf({ clauses, concepts: [] }, slots => together(loaded, slots))
  const sources = { words: [...words, shared.source], phrases: [] }
  const near = nearest(loaded, document, {
    clauses,
    different,
    filter,
    matches: anyMatches(loaded, { sets: wordSets(loaded, sources.words), phrases: [] }),
  })
  const found = rankMatches(loaded, sources, near, {
    keep: Math.max(0, limit),
    keyOf: (_document, mask, score) => ((mask & CONCEPT) !== 0 ? SHARED_FIRST : 0) + score,
  })
  const reasons = explain(loaded, { clauses, concepts: [], documents: found.map(({ document: other }) => other), isForeign: false })
  return found.map(({ document: other, score }) => {
    const card = loaded.card(other)
    const concept = shared.by.get(other)
    const why = [...(concept === undefined ? [] : [conceptReason(loaded, concept, other)]), ...(reasons.get(other) ?? [])]
    return { id: card.id, title: card.title, kind: card.kind, score, reasons: why, card, marks: [] }
  })
}

type Nearness = Pick<RelatedOptions, 'different' | 'filter'> & Readonly<{ clauses: readonly Clause[]; matches: MatchList }>

/** Those of the matches that share a concept or enough of the title's words. */
function nearest(loaded: LoadedSegment, document: number, { clauses, different, filter, matches }: Nearness): MatchList {
  const { facets, facetKinds, sources } = loaded.segment.columns
  const kindOf = (other: number): number => facetKinds[facets[other] as number] as number
  const worth = clauses.map(({ slots }) => slots[0]?.factor ?? 0)
  const whole = worth.reduce((sum, own) => sum + own, 0)
  const isNear = (mask: number): boolean =>
    (mask & CONCEPT) !== 0 || worth.reduce((sum, own, place) => ((mask & (1 << place)) !== 0 ? sum + own : sum), 0) >= LEAST_SHARE * whole
  const isOther = (other: number): boolean => kindOf(other) !== kindOf(document) || sources[other] !== sources[document]
  const kept = Array.from(matches.documents.subarray(0, matches.count).keys()).filter(i => {
    const other = matches.documents[i] as number
    return other !== document && (!different || isOther(other)) && !filter.isExpired(other) && isNear(matches.masks[i] as number)
  })
  const taken = (values: Uint32Array): Uint32Array => Uint32Array.from(kept, i => values[i] as number)
  return { documents: taken(matches.documents), masks: taken(matches.masks), count: kept.length }
}
