import type { DocumentId, Horizon, ReleaseDocument } from '../model/document.ts'

/** What narrows a search; empty lists and absent values narrow nothing. Values within one list are alternatives. */
export type Filters = Readonly<{
  kinds?: readonly string[]
  needs?: readonly string[]
  horizon?: Horizon
  languages?: readonly string[]
  collections?: readonly string[]
  /** Levels of study, as documents name them. */
  levels?: readonly string[]
  /** Places of the plan where a copy is. */
  places?: readonly string[]
  free?: boolean
}>

export type SearchRequest = Readonly<{
  /** What was typed, as typed. May be anything at all: never parsed as a query language. Empty: browse by filters. */
  words: string
  /** The interface language: its pipeline reads the words first. */
  language: string
  filters?: Filters
  sort?: 'relevance' | 'newest'
  offset?: number
  /** 1 to 100; 20 when absent. */
  limit?: number
  /** The last word may be unfinished (typing goes on). */
  typing?: boolean
  /** The visitor refused the correction: the words are taken as they stand, without correcting any. */
  verbatim?: boolean
  /** The centre's main language: where nothing was typed, documents in it come after those in the visitor's own, and before all others. */
  mainLanguage?: string
  /**
   * What the one need that is looked through without words is about: words of the centre's language, aspect by aspect, the weightiest first. The documents that
   * speak of them come first, one of each in turn. They narrow nothing.
   */
  aspects?: readonly string[]
  /**
   * What a topic that was chosen by touch is called in the visitor's language, where its `words` are in another one: documents in the visitor's language are
   * found by it too. Present, even empty, for such a topic: what it finds in the visitor's language comes first.
   */
  named?: string
  /** The words are several ways to say one thing, as those of a field of work: a document with any one that is not too common is a result. */
  anyWord?: boolean
  /** Documents that the centre chose for what was touched: those that pass are found whichever words they hold, and come first among those of their language, in its order. */
  chosen?: readonly string[]
  /** Today in the centre's zone, `2026-11-24`: what is past its `validUntil` is left out. Absent: nothing expires (R25). */
  today?: string
}>

/** Why a document was found: machine-readable, turned into words by the screen. */
export type Reason =
  | Readonly<{ kind: 'title' | 'alternative-title' | 'subject' | 'summary' | 'text'; words: readonly string[] }>
  | Readonly<{ kind: 'synonym'; from: string; to: string }>
  | Readonly<{ kind: 'corrected'; from: string; to: string }>
  | Readonly<{ kind: 'completed'; from: string; to: string }>
  /** `inferred`: from the document's own words, when the release was made; never to be shown as what its source says. */
  | Readonly<{ kind: 'concept'; scheme: string; code: string; label: string; inferred?: true }>
  | Readonly<{ kind: 'number' }>
  /** It helps in the situation that the visitor told by the words `from`. */
  | Readonly<{ kind: 'situation'; from: string }>
  /** The centre chose it for what was touched. */
  | Readonly<{ kind: 'chosen' }>
  /** It stands with another one in the list of this id, which the centre made. */
  | Readonly<{ kind: 'list'; id: string }>
  | Readonly<{ kind: 'browse' }>

/** What is asked of the documents beside one. `lists`: those of the centre's lists in which it stands, as documents' ids. */
export type RelatedRequest = Readonly<{
  /** How many of each. */
  limit: number
  /** The interface language, and the centre's main one: besides its own, only documents in these are shown. */
  language?: string
  mainLanguage?: string
  lists?: readonly Readonly<{ id: string; documents: readonly string[] }>[]
  today?: string
}>

/** Documents on the same subject: `others` are of another kind or another source, kind after kind (R5); `same` the nearest besides them. */
export type Related = Readonly<{ others: readonly Hit[]; same: readonly Hit[] }>

/** Where one copy of a document is, by its place on the plan, what to look for on the spine, and how one has it. */
export type Copy = Readonly<{ place?: string; callNumber?: string; access?: 'open-shelf' | 'ask' | 'take' | 'screen' }>

/** What a result row shows, held in the index itself. */
export type Card = Readonly<{
  id: DocumentId
  number: string
  kind: string
  title: string
  language: string
  needs: readonly string[]
  /** The first 160 characters of the summary. */
  summary?: string
  publisher?: string
  issued?: string
  horizon?: Horizon
  cost?: 'free' | 'paid' | 'fundable' | 'unknown'
  minutes?: number
  pages?: number
  /** First holding: place on the plan and what to look for on the spine. */
  place?: string
  callNumber?: string
  access?: 'open-shelf' | 'ask' | 'take' | 'screen'
  /** Every copy that is there, where this is not what the first holding says. */
  copies?: readonly Copy[]
  /** Can be read here on the screen (attachment or full text). */
  readable: boolean
}>

export type Hit = Readonly<{
  id: DocumentId
  title: string
  kind: string
  score: number
  reasons: readonly Reason[]
  card: Card
  /** Words of the title, alternative titles and summary to be marked, as they stand there (folded comparison is the engine's business). */
  marks: readonly string[]
}>

export type FacetCount = Readonly<{ value: string; count: number }>

/** Counts over all matches of the words, each facet ignoring its own filter. */
export type Facets = Readonly<{
  kind: readonly FacetCount[]
  need: readonly FacetCount[]
  horizon: readonly FacetCount[]
  language: readonly FacetCount[]
  level: readonly FacetCount[]
  place: readonly FacetCount[]
  free: number
}>

/** "Showing *infirmier*; search *infirmeir* instead". */
export type Correction = Readonly<{ from: string; to: string }>

/** A situation that a sentence tells: how surely, from 0 to 1, and by language what is asked in it, the weightiest first. */
export type ToldSituation = Readonly<{ id: string; strength: number; asks: Readonly<Record<string, readonly string[]>> }>

export type SearchResponse = Readonly<{
  total: number
  tookMs: number
  hits: readonly Hit[]
  facets: Facets
  /** Completions of what is typed: whole queries, best first, at most 8. Never the query itself. */
  suggestions: readonly string[]
  corrected: readonly Correction[]
  /** Words that stand nowhere in the catalogue and were left out of "all words". */
  unknown: readonly string[]
  /** Needs and concepts of the best hits with their weight 0..1: what the desks are chosen by. */
  /** What a situation that the words tell is called in the languages of catalogues, the surest first: what desks are met by besides the words. */
  situations: readonly ToldSituation[]
  themes: Readonly<{ needs: readonly Readonly<{ id: string; weight: number }>[]; concepts: readonly string[] }>
}>

/** What is looked through without words: documents in an order that one can walk along. */
export type ListRequest = Readonly<{
  /**
   * Letter by letter of their titles in the language's order, a job under each of the forms in which its title is said; place by place, each
   * copy in the order of its call number; or those with a known date of publication or update, the newest first, of three months each kind in turn.
   */
  by: 'title' | 'place' | 'date'
  /** The interface language: its order of letters. */
  language: string
  filters?: Filters
  /** Only documents of which a copy is had in this way; the line is about that copy. */
  access?: NonNullable<Copy['access']>
  /** By date: only what is dated in the last so many days before today, or before the newest document where today is not known; absent: whatever has a date. */
  withinDays?: number
  /** The letter or the place that is open; absent: all of them, one after the other. */
  group?: string
  offset?: number
  /** 1 to 100; 20 when absent. */
  limit?: number
  /** As in `SearchRequest`. */
  today?: string
}>

/** A line of a list. `heading`: what it stands under: its title, a job's beginning with the form that has the letter. `date` when listed by it. */
export type Listed = Readonly<{
  /** Its place, call number and access are those of the copy that the line is about. */
  card: Card
  heading: string
  date?: Readonly<{ day: string; is: 'issued' | 'modified' }>
}>

/**
 * `groups`: the letters in their order, or the places, each with its lines, whatever group is open. `total`: the lines of the open one, and `documents` how many documents
 * these are of.
 */
export type Listing = Readonly<{ total: number; documents: number; lines: readonly Listed[]; groups: readonly FacetCount[] }>

/** Where one document lies: its block file and its record in it. */
export type Locator = Readonly<{ block: number; record: number }>

/**
 * Where the words of a query stand in a document: some 180 characters at most, an ellipsis where it was cut. `marks`: the words to be
 * marked, as they stand there. `page`: of the document's PDF, from 1; absent where it is not known.
 */
export type Passage = Readonly<{ text: string; marks: readonly string[]; page?: number }>

/** A loaded release's index. Synchronous and pure: the same request gives the same response. */
export interface SearchEngine {
  readonly documents: number
  /** Prepares what the first keystroke of a visitor who reads `language` would otherwise wait for. Changes no answer, and reads nothing. */
  warm(language: string): void
  search(request: SearchRequest): SearchResponse
  /** What there is, without words. No order depends on who publishes or which source it came from (R4). */
  list(request: ListRequest): Listing
  /** Cards for ids or 7-digit numbers, in the order asked; unknown ones are left out. */
  cards(keys: readonly string[]): readonly Card[]
  locate(key: string): Locator | undefined
  /**
   * Finds passages of `most` characters (180 when absent) for the words of a request, in documents of this release; undefined for one that
   * holds none of them.
   */
  passages(request: SearchRequest, most?: number): (document: ReleaseDocument) => Passage | undefined
  /** What stands beside a document, never the document itself; each says what is shared. Nothing where nothing is. */
  related(document: ReleaseDocument, request: RelatedRequest): Related
}
