import { conceptLifts } from './concept-clause.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { Ranked } from './rank-words.ts'
import type { SegmentQuery } from './segment-query.ts'
import { coverage } from './segment-query.ts'
import type { Lead } from './situations/lead.ts'
import type { TitleMatches } from './title-match.ts'
import { documentsTitled, markTerms, matchTitles, NO_TITLES } from './title-match.ts'

/** A document that may be shown, with what it is ranked by. */
export type Candidate = Readonly<{
  loaded: LoadedSegment
  document: number
  score: number
  mask: number
  isExactTitle: boolean
  /** Where the words tell a situation: whether its title holds all of them, which are several. */
  isTitled: boolean
  /** Which batch of the first sieve it came in: a later one stands after all earlier ones, so that pages follow each other. */
  batch: number
}>

/** A document that is shown for no words that were typed. */
export const unranked = (loaded: LoadedSegment, document: number): Candidate => ({
  loaded,
  document,
  score: 0,
  mask: 0,
  isExactTitle: false,
  isTitled: false,
  batch: 0,
})

/** Documents of each segment that are scored in full together. */
export const BATCH = 200

/** All words before some words; an exact title before everything. The rest of a score stays below 10. */
const BASE = { number: 100, exactTitle: 30, exactAlternative: 28, allWords: 10 } as const
const LIFT = {
  begins: 2,
  beginsAlternative: 1.2,
  phrase: 1,
  phraseAlternative: 0.7,
  share: 1,
  synonymTitle: 3,
  synonymPhrase: 1,
  begun: 3,
  completed: 1,
  completedAlternative: 0.5,
} as const
/** Documents with a title that begins as typed that are looked at whatever else there is. */
const MOST_BEGUN = 20
const RELEVANCE = 5
/** The share of the highest possible score at which relevance is half of its most. */
const HALF_RELEVANT = 0.2
const PARTIAL = 5
/** Whatever else it has, a document with some of the words stays below those with all. */
const MOST_PARTIAL = 9.9
/** Newer is only a tie-breaker: at most this much between the oldest and the newest. */
const FRESHNESS = 0.05
/** What helps in the situation that the words tell, beside what holds the words themselves. */
const SITUATION = { lead: 12, words: 0.6 } as const
/** What was issued this many years before the newest document is simply old. */
const FRESH_YEARS = 10

function titleLift({ main, alternative }: TitleMatches): number {
  const begins = main.begins ? LIFT.begins : alternative.begins ? LIFT.beginsAlternative : 0
  const phrase = main.phrase ? LIFT.phrase : alternative.phrase ? LIFT.phraseAlternative : 0
  return begins + phrase + LIFT.share * Math.max(main.share, alternative.share * 0.7)
}

/** Of a title that begins as typed, more where the last word ends it. */
function begunLift({ begun, isCompleted }: SegmentQuery, document: number, { main, alternative }: TitleMatches): number {
  const whole = main.exact ? LIFT.completed : alternative.exact ? LIFT.completedAlternative : 0
  return LIFT.begun * (begun.get(document) ?? 0) + (isCompleted ? whole : 0)
}

function synonymLift(loaded: LoadedSegment, ranked: readonly Ranked[], phrases: SegmentQuery['phrases']): Float64Array {
  const lifts = new Float64Array(ranked.length)
  for (const phrase of phrases) {
    const clear = markTerms(loaded, phrase)
    for (const [i, { document }] of ranked.entries()) {
      const { main, alternative } = matchTitles(loaded, document, phrase.length)
      const lift = main.exact || alternative.exact ? LIFT.synonymTitle : main.phrase || alternative.phrase ? LIFT.synonymPhrase : 0
      lifts[i] = Math.max(lifts[i] as number, lift)
    }
    clear()
  }
  return lifts
}

/** 0 to 1: how new a document is beside the newest of all; not known is old. */
function freshness(loaded: LoadedSegment, document: number, newest: number): number {
  const date = loaded.segment.columns.dates[document] as number
  const years = (newest - date) / 10_000
  return date === 0 ? 0 : Math.max(0, 1 - years / FRESH_YEARS)
}

/** What a segment's documents are scored with. */
export type Scoring = Readonly<{
  query: SegmentQuery
  /** Documents whose title is exactly the query and the very words that were typed: before those that only share its stems. */
  isTypedTitle(document: number): boolean
  newest: number
}>

/** Documents whose title is exactly the query: of words of which a language knows but a part ("chef" of "chef de projet"), none is. */
export const exactlyTitled = (loaded: LoadedSegment, query: SegmentQuery): ReadonlySet<number> =>
  new Set(query.positions.length === 0 || query.isCompleted || query.lacksWords ? [] : documentsTitled(loaded, query.positions))

/** The documents to force into the list: an exact title or the likeliest that begins as typed may not be crowded out by longer texts. */
export const forced = ({ begun }: SegmentQuery, exact: ReadonlySet<number>): readonly number[] => [
  ...new Set([...exact, ...[...begun.keys()].slice(0, MOST_BEGUN)]),
]

const isWholeIn = ({ required }: SegmentQuery, mask: number): boolean => (mask & required) >>> 0 === required

/** Which share of a title, and of the query, makes that a document is what is asked for. */
const NAMED_SHARE = 0.5
/** How much what helps with a wish counts where a title says what is asked for. */
const ANSWERED_WISH = 0.3

/** So many words of a title are what somebody read there, or would call it. */
const SEVERAL = 2

const isWholeTitle = (query: SegmentQuery, mask: number, { main }: TitleMatches): boolean =>
  query.leads !== undefined && query.positions.length >= SEVERAL && main.all && isWholeIn(query, mask)

const leadOf = (lead: Lead | undefined, isAnswered: boolean): number =>
  lead === undefined ? 0 : lead.value + (isAnswered ? ANSWERED_WISH : 1) * lead.wished

/** Scores the documents that were kept of a segment, in the order of the first sieve. */
export function scoreCandidates(
  loaded: LoadedSegment,
  ranked: readonly Ranked[],
  { query, isTypedTitle, newest }: Scoring,
  exact: ReadonlySet<number>,
): readonly Candidate[] {
  const synonyms = synonymLift(loaded, ranked, query.phrases)
  const concepts = conceptLifts(query.concepts)
  const { leads } = query
  const clear = markTerms(loaded, query.positions)
  const isAnswered =
    leads !== undefined &&
    ranked.some(({ document, mask, mayBeTitled }) => {
      const { main } = mayBeTitled ? matchTitles(loaded, document, query.positions.length) : NO_TITLES
      return main.share >= NAMED_SHARE && coverage(query, mask) >= NAMED_SHARE
    })
  const candidates = ranked.map(({ document, score, mask: answered, mayBeTitled }, i) => {
    const isWhole = isWholeIn(query, answered)
    const reached = query.most === 0 ? 0 : score / query.most
    const relevance = reached / (reached + HALF_RELEVANT)
    const titles = mayBeTitled ? matchTitles(loaded, document, query.positions.length) : NO_TITLES
    const isExactTitle = exact.has(document)
    const lift = Math.max(titleLift(titles), synonyms[i] as number, concepts.get(document) ?? 0)
    const begun = begunLift(query, document, titles)
    const rest = RELEVANCE * relevance + lift + begun + FRESHNESS * freshness(loaded, document, newest)
    const typed = isExactTitle && isTypedTitle(document) ? 1 : 0
    const total = isExactTitle
      ? (titles.main.exact ? BASE.exactTitle : BASE.exactAlternative) + typed + rest
      : isWhole
        ? BASE.allWords + rest
        : Math.min(MOST_PARTIAL, PARTIAL * coverage(query, answered) + rest)
    const batch = isExactTitle ? 0 : Math.floor(i / BATCH)
    const told = leads === undefined ? total : SITUATION.words * total + SITUATION.lead * leadOf(leads.get(document), isAnswered)
    const isTitled = isWholeTitle(query, answered, titles)
    return { loaded, document, score: told, mask: answered, isExactTitle, isTitled, batch }
  })
  clear()
  return candidates
}

/** A document asked for by its number: before everything. */
export const numberScore = BASE.number

/** Whether a document answers every word of the query. */
export const hasAllWords = ({ score }: Candidate): boolean => score >= BASE.allWords
