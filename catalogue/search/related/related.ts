import type { ReleaseDocument } from '../../model/document.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import { conceptReason } from '../document-concepts.ts'
import { documentFilter } from '../document-filter.ts'
import type { LoadedSegment } from '../loaded-segment.ts'
import { shownForm } from '../shown-form.ts'
import type { Hit, Reason, Related, RelatedRequest } from '../types.ts'
import { aboutOf } from './about.ts'
import type { OtherKind } from './kinds-apart.ts'
import { kindsApart } from './kinds-apart.ts'
import type { Likeness } from './likeness.ts'
import { likenesses } from './likeness.ts'
import type { OwnConcept } from './nearby.ts'
import { CONCEPT_WORTH, conceptRarity, nearby } from './nearby.ts'

/** Standing beside it in one of the centre's lists is worth so many of the rarest words; the farther from it, the less. */
const LIST_WORTH = { next: 0.6, less: 0.02 } as const
/** A concept that so many documents carry is a subject like any other. */
const TELLING_CONCEPT = 0.3
/** Each need that both serve makes them a little nearer; that they serve none in common sets them apart. */
const NEEDS = { shared: 0.08, none: 0.7 } as const
/** What is less like it than this share of what is most like it, in its language, is not shown beside it; more than `most` is asked of none. */
const LEAST = { ofBest: 0.4, most: 1.7 } as const
/** Nor is what shares hardly more than a subject that many have. */
const LEAST_ALIKE = 0.85

type Near = OtherKind & Readonly<{ loaded: LoadedSegment; document: number; reasons: readonly Reason[]; isOther: boolean }>

/**
 * Documents on the same subject: those that carry a concept with it, one of its subjects, most of its title, or stand in a list of the centre's with it. First others,
 * of another kind or another source, kind after kind (R5), then the nearest of the rest. Each says what is shared; where nothing is, there are none. Never itself,
 * nor what is past its end.
 */
export function relatedTo(segments: readonly LoadedSegment[], own: ReleaseDocument, request: RelatedRequest): Related {
  const languages = [
    ...new Set([request.language, own.language, request.mainLanguage].flatMap(tag => (tag === undefined ? [] : primaryLanguage(tag)))),
  ]
  const near = languages.flatMap(language =>
    segments.filter(({ analyzer }) => analyzer.language === language).flatMap(loaded => nearestIn(loaded, own, request)),
  )
  const others = languages.flatMap(language =>
    kindsApart(
      near.filter(({ loaded, isOther }) => isOther && loaded.analyzer.language === language),
      own.kind,
    ),
  )
  const shown = others.slice(0, Math.max(0, request.limit))
  const same = near.filter(one => !shown.includes(one)).slice(0, Math.max(0, request.limit))
  return { others: shown.map(hitOf), same: same.map(hitOf) }
}

function hitOf({ loaded, document, score, reasons }: Near): Hit {
  const card = loaded.card(document)
  return { id: card.id, title: card.title, kind: card.kind, score, reasons, card, marks: [] }
}

/** The documents of one index that are near it, the nearest first. */
function nearestIn(loaded: LoadedSegment, own: ReleaseDocument, request: RelatedRequest): readonly Near[] {
  const near = nearIn(loaded, own, request)
  const least = Math.min(LEAST.most, LEAST.ofBest * Math.max(0, ...near.map(({ score }) => score)))
  return near.filter(({ score }) => score >= least).sort((one, other) => other.score - one.score || one.document - other.document)
}

function nearIn(loaded: LoadedSegment, own: ReleaseDocument, { lists = [], today }: RelatedRequest): readonly Near[] {
  const isHome = loaded.analyzer.language === primaryLanguage(own.language)
  const self = isHome ? loaded.byKey(own.id) : undefined
  const about = isHome ? aboutOf(loaded, own) : undefined
  const concepts = conceptsIn(loaded, own, self)
  const filter = documentFilter(loaded, undefined, today)
  const isOther = otherThan(loaded, self)
  const standing = lists.map(({ id, documents }) => ({ id, own: documents.indexOf(own.id), places: placesIn(loaded, documents) }))
  const documents = nearby(loaded, {
    about,
    concepts,
    listed: standing.flatMap(({ places }) => [...places.keys()]),
    isLeftOut: document => document === self || filter.isExpired(document),
    isOther,
  })
  const likeness = about === undefined ? undefined : likenesses(loaded, about, documents)
  return documents.flatMap((document, at) => {
    const like = likeness?.[at]
    const shared = sharedConcept(loaded, concepts, document)
    const inLists = standing.filter(({ places }) => places.has(document))
    const reasons = [
      ...(shared?.isStated === true ? [conceptReason(loaded, shared.concept, document)] : []),
      ...(like === undefined ? [] : wordReasons(loaded, document, like)),
      ...inLists.map(({ id }): Reason => ({ kind: 'list', id })),
    ]
    if (!reasons.some(isSaid)) return []
    const { needs, kind } = loaded.card(document)
    const alike = needsFactor(own.needs, needs) * ((shared?.worth ?? 0) + (like?.score ?? 0))
    if (inLists.length === 0 && alike < LEAST_ALIKE) return []
    const listed = inLists.reduce((sum, { own: at, places }) => sum + listWorth(at, places.get(document) as number), 0)
    return [{ loaded, document, kind, score: alike + listed, reasons, isOther: isOther(document) }]
  })
}

function needsFactor(own: readonly string[], needs: readonly string[]): number {
  if (own.length === 0 || needs.length === 0) return 1
  const shared = needs.filter(need => own.includes(need)).length
  return shared === 0 ? NEEDS.none : 1 + NEEDS.shared * shared
}

const listWorth = (own: number, other: number): number => Math.max(0, LIST_WORTH.next - LIST_WORTH.less * Math.abs(own - other))

/** What was inferred of a document is not said of it: there must be something else that is. */
const isSaid = (reason: Reason): boolean => reason.kind !== 'concept' || reason.inferred !== true

/** The documents of a list that are in this index, each with its place in the list. */
function placesIn(loaded: LoadedSegment, documents: readonly string[]): ReadonlyMap<number, number> {
  const places = documents.flatMap((id, place): readonly (readonly [number, number])[] => {
    const document = loaded.byKey(id)
    return document === undefined ? [] : [[document, place]]
  })
  return new Map(places)
}

/** The concepts of a document by their numbers in an index: those its source states and, in its own, those inferred of its words. */
function conceptsIn(loaded: LoadedSegment, own: ReleaseDocument, self: number | undefined): readonly OwnConcept[] {
  const stated = own.concepts.map(({ scheme, code }) => loaded.segment.concepts.find(`${scheme}\t${code}`)).filter(concept => concept >= 0)
  const inferred = self === undefined ? [] : loaded.segment.records.concepts(self).filter(({ isInferred }) => isInferred)
  return [...stated.map(concept => ({ concept, isStated: true })), ...inferred.map(({ concept }) => ({ concept, isStated: false }))]
}

/** The most telling concept that another document has with it. */
function sharedConcept(loaded: LoadedSegment, concepts: readonly OwnConcept[], document: number) {
  const theirs = new Map(loaded.segment.records.concepts(document).map(({ concept, isInferred }) => [concept, !isInferred]))
  let best: Readonly<{ concept: number; isStated: boolean; worth: number }> | undefined
  for (const { concept, isStated: isOwn } of concepts) {
    const isTheirs = theirs.get(concept)
    const rarity = conceptRarity(loaded, concept)
    if (isTheirs === undefined || rarity < TELLING_CONCEPT) continue
    const isStated = isOwn || isTheirs
    const worth = rarity * (isStated ? CONCEPT_WORTH.stated : CONCEPT_WORTH.inferred)
    if (best === undefined || worth > best.worth) best = { concept, isStated, worth }
  }
  return best
}

function wordReasons(loaded: LoadedSegment, document: number, { topics, titled }: Likeness): readonly Reason[] {
  const words = titled.map(term =>
    shownForm(loaded, document, { bits: 0, slots: [{ terms: [term], factor: 1 }], says: loaded.term(term), isTyped: true }),
  )
  return [
    ...(topics.length === 0 ? [] : [{ kind: 'subject', words: topics.map(({ says }) => says) } as const]),
    ...(words.length === 0 ? [] : [{ kind: 'title', words } as const]),
  ]
}

/** Whether a document is of another kind or from another source than the one at `self` (R4: only ever compared for being equal). */
function otherThan(loaded: LoadedSegment, self: number | undefined): (document: number) => boolean {
  const { facets, facetKinds, sources } = loaded.segment.columns
  const kindOf = (document: number): number => facetKinds[facets[document] as number] as number
  if (self === undefined) return () => true
  return document => kindOf(document) !== kindOf(self) || sources[document] !== sources[self]
}
