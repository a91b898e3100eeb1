import type { Segment } from '../index/segment.ts'
import { SegmentError } from '../index/segment.ts'
import type { Synonyms } from '../model/centre.ts'
import type { ReleaseDocument } from '../model/document.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { titleForms, titleKey } from '../text/title-forms.ts'
import type { WordList } from '../text/word-list.ts'
import { openWordList } from '../text/word-list.ts'
import { browseAll } from './browse-all.ts'
import { browseWorth, needOf } from './browse-order.ts'
import type { Candidate } from './candidates.ts'
import { BATCH, numberScore } from './candidates.ts'
import { chosenIn, inTopicOrder } from './chosen-documents.ts'
import { CommonWords } from './common-words.ts'
import { documentsOf } from './concept-clause.ts'
import { keysOf } from './document-concepts.ts'
import type { DocumentFilter } from './document-filter.ts'
import { documentFilter, passes } from './document-filter.ts'
import { DocumentLists } from './document-lists.ts'
import { withEachTold } from './each-told.ts'
import { explain } from './explain.ts'
import { FacetCounter } from './facet-counter.ts'
import { byDate, byScore, pluralFirst } from './hit-order.ts'
import { LoadedSegment } from './loaded-segment.ts'
import { marksOf, wantedTerms } from './marks.ts'
import { followedBy } from './more-hits.ts'
import { findPassage } from './passages.ts'
import type { QueryPlan, Searched } from './plan-query.ts'
import { planTopic } from './plan-topic.ts'
import { readNumber, readQuery } from './query-chunks.ts'
import { scoreFor } from './read-best.ts'
import { relatedTo } from './related/related.ts'
import type { Sieve } from './run-query.ts'
import { browse, runQuery } from './run-query.ts'
import { saidIn } from './said-in.ts'
import type { SegmentQuery } from './segment-query.ts'
import { hasSeveralWords, leniently } from './segment-query.ts'
import { helpless, isMourned, situationsAlone, situationsOf, withoutDenied, withSituations } from './situation-leads.ts'
import type { Recognised } from './situations/recognise.ts'
import { recognise, speaksOfOneself } from './situations/recognise.ts'
import { suggest } from './suggestions.ts'
import { SynonymTable } from './synonym-table.ts'
import { THEME_HITS, themesOf } from './themes.ts'
import type {
  Hit,
  Listing,
  ListRequest,
  Passage,
  Reason,
  Related,
  RelatedRequest,
  SearchEngine,
  SearchRequest,
  SearchResponse,
} from './types.ts'
import { withCorrections } from './with-corrections.ts'

const NO_THEMES: SearchResponse['themes'] = { needs: [], concepts: [] }

const DEFAULT_LIMIT = 20
const MOST_HITS = 100
/** Fewer results than this leave room for documents with fewer of the words. */
const FEW = 10

/** So few results leave room for what was told by somebody who does not say that it is of themselves. */
const FEW_UNTOLD = 3

const isUntold = ({ situations = [] }: Pick<Ranked, 'situations'>): boolean =>
  situations.length > 0 && situations.every(({ isTold }) => !isTold)

/** A sentence of so many words of which no document holds more than one or two (below this score) was not understood. */
const SENTENCE = 4
const UNDERSTOOD = 5

/** What is searched before anybody types: a first letter, a common word, and the same mistyped. */
const WARMING = ['a', 'formation', 'formatoin']

/** What a loaded release is searched with. */
export type EngineParts = Readonly<{
  /** One per language, in any order, in memory or opened already; each is used where it lies and must not change. */
  segments: readonly (ArrayBuffer | Segment)[]
  synonyms: Synonyms
  /** The labels of the release's vocabularies (`buildLabelSegments`), one per language of labels, in any order. */
  vocabularies?: readonly (ArrayBuffer | Segment)[]
  /** The everyday words of each language, packed: what is never taken for a slip. */
  words?: ReadonlyMap<string, Uint8Array>
}>

/** Opens the segments for searching. Throws `SegmentError` when one, or a list of words, is damaged or of another version. */
export function openEngine({ segments, synonyms, vocabularies = [], words = new Map() }: EngineParts): SearchEngine {
  return new Engine({
    segments: segments.map(source => new LoadedSegment(source)),
    synonyms: new SynonymTable(synonyms),
    labels: vocabularies.map(source => new LoadedSegment(source)),
    common: new CommonWords(new Map([...words].map(([language, bytes]) => [language, listOf(language, bytes)]))),
  })
}

function listOf(language: string, bytes: Uint8Array): WordList {
  const list = openWordList(bytes)
  if (list === undefined) throw new SegmentError(`the list of words of ${language} is none`)
  return list
}

type Ranked = Readonly<{
  candidates: readonly Candidate[]
  total: number
  facets: FacetCounter
  plan?: QueryPlan
  situations?: readonly Recognised[]
  /** The words were not understood, or say nothing of what is wanted: what is shown for them says nothing of which desk. */
  isGuess?: true
}>

/** Which hits are shown. */
type Page = Readonly<{ offset: number; limit: number }>

class Engine implements SearchEngine {
  readonly documents: number
  private readonly searched: Searched
  private readonly newest: number
  private readonly lists: DocumentLists

  constructor(searched: Searched) {
    this.searched = searched
    this.lists = new DocumentLists(searched.segments)
    this.documents = searched.segments.reduce((sum, loaded) => sum + loaded.documents, 0)
    this.newest = Math.max(0, ...searched.segments.map(({ segment }) => segment.meta.newest))
  }

  warm(language: string): void {
    for (const { typos } of [...this.searched.segments, ...(this.searched.labels ?? [])]) typos.make()
    recognise([], language)
    for (const words of WARMING) this.search({ words, language, typing: true })
  }

  search(request: SearchRequest): SearchResponse {
    const began = performance.now()
    const limit = limitOf(request.limit)
    const offset = Math.max(0, wholeOr(0, request.offset))
    const ranked = this.rank(request, offset + limit)
    // What was not understood was corrected to no purpose.
    const plan = ranked.isGuess === true ? undefined : ranked.plan
    const hits = this.hits(ranked, request, { offset, limit })
    const expired = new Map(this.searched.segments.map(loaded => [loaded, documentFilter(loaded, undefined, request.today)]))
    const suggestions = suggest(this.suggesting(request.language), {
      words: request.words.slice(0, 200),
      ranked: ranked.candidates,
      labels: this.searched.labels ?? [],
      isExpired: (loaded, document) => expired.get(loaded)?.isExpired(document) ?? !leadsToAny(loaded, document, expired),
    })
    return {
      total: ranked.total,
      tookMs: Math.round((performance.now() - began) * 1000) / 1000,
      hits,
      facets: ranked.facets.facets(),
      suggestions,
      corrected: plan?.corrected ?? [],
      // The words of a topic are the centre's: nobody who touched its name is told of them.
      unknown: request.named === undefined ? (plan?.unknown ?? []) : [],
      situations:
        ranked.isGuess === true
          ? []
          : (ranked.situations ?? []).map(({ situation: { id, means, asks }, strength }) => ({ id, strength, asks: asks ?? means })),
      themes: ranked.isGuess === true ? NO_THEMES : this.themes(request, ranked),
    }
  }

  /** What corrected words are about is what the right ones are about: a slip of the finger changes no desk (R8). */
  private themes(request: SearchRequest, ranked: Ranked): SearchResponse['themes'] {
    const corrected = ranked.plan?.corrected ?? []
    if (corrected.length === 0) return themesOf(ranked.candidates)
    const meant = this.rank({ ...request, words: withCorrections(request.words, corrected) }, THEME_HITS)
    return themesOf(meant.candidates.length > 0 ? meant.candidates : ranked.candidates)
  }

  list(request: ListRequest): Listing {
    const offset = Math.max(0, wholeOr(0, request.offset))
    return this.lists.list(request, { offset, limit: limitOf(request.limit) })
  }

  cards(keys: readonly string[]) {
    return keys.flatMap(key => {
      const found = this.find(key)
      return found === undefined ? [] : [found.loaded.card(found.document)]
    })
  }

  locate(key: string) {
    const found = this.find(key)
    return found?.loaded.locator(found.document)
  }

  passages(request: SearchRequest, most?: number): (document: ReleaseDocument) => Passage | undefined {
    const plan = planTopic(this.searched, request)
    const wanted = new Map(plan.segments.map(({ loaded, query }) => [loaded, wantedTerms(loaded, query)]))
    return document => {
      const loaded = this.find(document.number)?.loaded
      const terms = loaded && wanted.get(loaded)
      return loaded && terms && findPassage(document, { analyzer: loaded.analyzer, wanted: terms, ...(most !== undefined && { most }) })
    }
  }

  related(document: ReleaseDocument, request: RelatedRequest): Related {
    return relatedTo(this.searched.segments, document, { ...request, limit: Math.min(MOST_HITS, request.limit) })
  }

  private find(key: string): Readonly<{ loaded: LoadedSegment; document: number }> | undefined {
    for (const loaded of this.searched.segments) {
      const document = loaded.byKey(key)
      if (document !== undefined) return { loaded, document }
    }
    return undefined
  }

  /** Titles of the visitor's language, then names in it, then titles of other languages. */
  private suggesting(language: string): readonly LoadedSegment[] {
    const { segments, labels = [] } = this.searched
    const own = primaryLanguage(language)
    const isOwn = ({ analyzer }: LoadedSegment): boolean => analyzer.language === own
    return [...segments.filter(isOwn), ...labels.filter(isOwn), ...segments.filter(loaded => !isOwn(loaded))]
  }

  private rank(request: SearchRequest, needed: number): Ranked {
    const found = this.rankWith(request, needed, situationsOf(request, this.searched.segments))
    const told = found.situations ?? []
    if (told.length > 0 && told.every(({ situation }) => situation.asksNothing === true)) return { ...found, isGuess: true }
    if (this.isGuess(request, found)) return { ...this.rankWith(request, needed, [helpless(request)]), isGuess: true }
    if (found.total > (isUntold(found) ? FEW_UNTOLD : 0) || this.isNarrowed(request)) return found
    const alone = situationsAlone(request)
    return alone.length === 0 ? found : this.rankWith(request, needed, alone)
  }

  /**
   * Whether what somebody says of themselves, in the language of most documents, was not understood: it tells no situation, and what it finds was found by a word or two in passing ("on m'a
   * dit de venir voir ici"). What helps whoever does not know where to begin is then worth more, and says nothing of which desk. The same whatever filters narrow it.
   */
  private isGuess({ filters, sort, ...request }: SearchRequest, found: Ranked): boolean {
    const { plan, situations = [] } = found
    if (plan === undefined || plan.isNamed || situations.length > 0 || request.named !== undefined) return false
    const most = this.searched.segments.toSorted((one, other) => other.documents - one.documents)[0]
    if (most?.analyzer.language !== primaryLanguage(request.language)) return false
    const chunks = readQuery(request.words).map(({ text }) => text)
    if (chunks.length < SENTENCE || !speaksOfOneself(chunks, request.language)) return false
    const [best] = (filters === undefined && sort === undefined ? found : this.rankWith(request, 1, [])).candidates
    return best !== undefined && best.score < UNDERSTOOD && !best.isExactTitle
  }

  /** Whether it is the filters that leave nothing: without them words are found, and no other reading is wanted. */
  private isNarrowed({ filters, ...request }: SearchRequest): boolean {
    return filters !== undefined && this.rankWith(request, 1, situationsOf(request, this.searched.segments)).total > 0
  }

  private rankWith(request: SearchRequest, needed: number, situations: readonly Recognised[]): Ranked {
    const facets = new FacetCounter()
    const sieveFor = (loaded: LoadedSegment): Sieve => ({
      keep: Math.ceil(needed / BATCH) * BATCH,
      filter: documentFilter(loaded, request.filters, request.today),
      facets,
      isNewestFirst: request.sort === 'newest',
      isTypedTitle: typedTitle(loaded, request.words),
      newest: this.newest,
      worth: browseWorth(loaded, needOf(request.filters), this.newest),
    })
    const { labels = [] } = this.searched
    const searched = { ...this.searched, labels: inOrderOf(labels, request.language) }
    if (request.words.trim() === '') {
      if (request.sort !== 'newest') return { ...browseAll(searched, request, sieveFor), facets }
      return this.merge(
        this.searched.segments.map(loaded => browse(loaded, sieveFor(loaded))),
        facets,
        request,
      )
    }
    const asked = withoutDenied(request, situations)
    const planned = planTopic(searched, asked)
    // What is left of a sentence is no trade's name that somebody typed.
    const plan = withSituations(asked === request ? planned : { ...planned, isNamed: false }, situations, request.language)
    const results = plan.segments.map(({ loaded, query }) => runQuery(loaded, query, sieveFor(loaded)))
    const found = this.merge(results, facets, request, plan)
    const wide = found.total < FEW && !isMourned(situations) ? this.widened(found, plan, request, sieveFor) : found
    const words = readQuery(request.words).map(({ text }) => text)
    const candidates = request.sort === 'newest' ? wide.candidates : withEachTold(wide.candidates, { plan, situations, words })
    return { ...this.withNumber({ ...wide, candidates }, request, sieveFor), situations }
  }

  /** Few results are followed by documents with fewer of the words: the same whatever filters narrow them. */
  private widened(found: Ranked, plan: QueryPlan, request: SearchRequest, sieveFor: (loaded: LoadedSegment) => Sieve): Ranked {
    const run = (query: (own: SegmentQuery) => SegmentQuery, own: Pick<SearchRequest, 'filters'>): Ranked => {
      const facets = new FacetCounter()
      const results = plan.segments.map(({ loaded, query: asked }) =>
        runQuery(loaded, query(asked), { ...sieveFor(loaded), filter: documentFilter(loaded, own.filters, request.today), facets }),
      )
      return this.merge(results, facets, request, plan)
    }
    if (!plan.segments.some(({ query }) => hasSeveralWords(query))) return found
    // Decided without filters: what they leave may be few of many, and what follows some of it need not follow all.
    if (request.filters !== undefined) {
      const all = run(query => query, {})
      if (all.total >= FEW || followedBy(all.candidates, run(leniently, {}).candidates) === undefined) return found
    }
    const more = run(leniently, request)
    const candidates = followedBy(found.candidates, more.candidates)
    return candidates === undefined ? found : { ...more, candidates }
  }

  private merge(
    results: readonly Readonly<{ candidates: readonly Candidate[]; total: number }>[],
    facets: FacetCounter,
    request: SearchRequest,
    plan?: QueryPlan,
  ): Ranked {
    const total = results.reduce((sum, result) => sum + result.total, 0)
    const found = results.flatMap(({ candidates }) => candidates)
    const asked = { segments: this.searched.segments, language: request.language, plan }
    const sorted = found.sort(request.sort === 'newest' ? byDate : byScore(scoreFor(asked, found)))
    const plural = request.sort === 'newest' || plan === undefined ? sorted : pluralFirst(sorted)
    const candidates = request.named === undefined || request.sort === 'newest' ? plural : inTopicOrder(plural, request)
    return { candidates, total, facets, ...(plan !== undefined && { plan }) }
  }

  /** The document whose number was typed stands first. */
  private withNumber(ranked: Ranked, request: SearchRequest, sieveFor: (loaded: LoadedSegment) => Sieve): Ranked {
    const number = readNumber(request.words)
    if (number === undefined) return ranked
    for (const loaded of this.searched.segments) {
      const document = loaded.byNumber(number)
      if (document === undefined) continue
      const { filter } = sieveFor(loaded)
      if (!passes(document, filter)) continue
      const others = ranked.candidates.filter(candidate => candidate.loaded !== loaded || candidate.document !== document)
      const isNew = others.length === ranked.candidates.length
      if (isNew) {
        ranked.facets.add(loaded, filter, { documents: Uint32Array.of(document), count: 1 })
      }
      const first = { loaded, document, score: numberScore, mask: 0, isExactTitle: true, isTitled: true, batch: 0 }
      // Nothing is unknown about a number that was found.
      const plan: QueryPlan = { segments: ranked.plan?.segments ?? [], corrected: [], unknown: [], isNamed: false }
      return { ...ranked, plan, candidates: [first, ...others], total: ranked.total + (isNew ? 1 : 0) }
    }
    return ranked
  }

  private hits({ candidates, plan }: Ranked, request: SearchRequest, { offset, limit }: Page): readonly Hit[] {
    const { words, language } = request
    const page = candidates.slice(offset, offset + limit)
    const chosen = new Map(this.searched.segments.map(loaded => [loaded, chosenIn(loaded, request)]))
    const explained = (plan?.segments ?? []).map(({ loaded, query }) => {
      const documents = page.filter(candidate => candidate.loaded === loaded && candidate.mask !== 0).map(({ document }) => document)
      const isForeign = loaded.analyzer.language !== primaryLanguage(language)
      return { loaded, terms: wantedTerms(loaded, query), leads: query.leads, reasons: explain(loaded, { ...query, documents, isForeign }) }
    })
    return page.map(({ loaded, document, score, mask }) => {
      const card = loaded.card(document)
      const own = explained.find(each => each.loaded === loaded)
      const lead = own?.leads?.get(document)
      const told: readonly Reason[] = lead === undefined ? [] : [{ kind: 'situation', from: saidIn(words, lead.recognised) }]
      const leading: readonly Reason[] = chosen.get(loaded)?.has(document) === true ? [{ kind: 'chosen' }, ...told] : told
      const fixed: readonly Reason[] = [score === numberScore ? { kind: 'number' } : { kind: 'browse' }]
      return {
        id: card.id,
        title: card.title,
        kind: card.kind,
        score: Math.round(score * 10_000) / 10_000,
        reasons: [...leading, ...(mask === 0 ? (leading.length > 0 ? [] : fixed) : (own?.reasons.get(document) ?? []))],
        card,
        marks: mask === 0 || own === undefined ? [] : marksOf(loaded, document, own.terms),
      }
    })
  }
}

/** A number without its fraction; `usual` for none and for what is no number. */
const wholeOr = (usual: number, number: number | undefined): number =>
  number === undefined || Number.isNaN(number) ? usual : Math.floor(number)

const limitOf = (limit: number | undefined): number => Math.min(MOST_HITS, Math.max(1, wholeOr(DEFAULT_LIMIT, limit)))

/** The visitor's own language first. */
function inOrderOf(all: readonly LoadedSegment[], language: string): readonly LoadedSegment[] {
  const own = primaryLanguage(language)
  return [...all.filter(({ analyzer }) => analyzer.language === own), ...all.filter(({ analyzer }) => analyzer.language !== own)]
}

/** Whether a concept of a label segment has a document that is not past its end. */
function leadsToAny(label: LoadedSegment, concept: number, expired: ReadonlyMap<LoadedSegment, DocumentFilter>): boolean {
  const keys = keysOf(label, concept)
  return [...expired].some(([loaded, filter]) => documentsOf(loaded, keys).some(document => !filter.isExpired(document)))
}

/** Whether a document has a title that reads exactly as typed, in one of its forms or in both genders as it stands. */
function typedTitle(loaded: LoadedSegment, words: string): (document: number) => boolean {
  const key = titleKey(words.slice(0, 300))
  return document => loaded.titles(document).some(text => titleKey(text) === key || titleForms(text).some(form => titleKey(form) === key))
}
