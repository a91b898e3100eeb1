import { primaryLanguage } from '../text/primary-language.ts'
import type { Candidate } from './candidates.ts'
import { BATCH } from './candidates.ts'
import { documentFilter } from './document-filter.ts'
import { explain } from './explain.ts'
import { isLookedUp, isSingle } from './kinds-in-turn.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryPlan } from './plan-query.ts'
import { planQuery } from './plan-query.ts'
import { readQuery } from './query-chunks.ts'
import { runQuery } from './run-query.ts'
import type { SegmentQuery } from './segment-query.ts'
import { askedByHouseWord } from './situations/house-words.ts'
import type { Lead } from './situations/lead.ts'
import type { Recognised } from './situations/recognise.ts'
import { recognise } from './situations/recognise.ts'
import type { Situation } from './situations/situation.ts'
import { SITUATIONS } from './situations/situations.ts'
import { SynonymTable } from './synonym-table.ts'
import type { Reason, SearchRequest } from './types.ts'

/** Documents of one segment that each of a situation's expressions finds, at most. */
const LOOKED_AT = 20
/** A document that helps less than this, beside the one that helps most, is none. */
const LEAST = 0.22
/** What each further expression counts beside the one before it. */
const NEXT = 0.95
/** What each further document that an expression finds counts beside the one before it: each expression brings its own best document. */
const RUNNER_UP = 0.7
/** What a document's other expressions add to its best one: who speaks a little of everything does not come before what is of one thing. */
const ALSO = 0.15
/** From the first of these scores on, a document holds all of an expression; at the second, as well as can be. */
const ALL_WORDS = 10
const FULL_SCORE = 16

/** What speaks of one job, one course or one offer alone, where somebody has not asked for any. */
const SINGLE = 0.4

/** What one looks things up in, or reads later. */
const LOOKED_UP = 0.75

const shareOf = (kind: string, isWish: boolean): number => (isLookedUp(kind) ? LOOKED_UP : isWish || !isSingle(kind) ? 1 : SINGLE)

/** What the score of one expression is worth, from 0 to 1: little where words of it are missing. */
const worthOf = (score: number): number =>
  score < ALL_WORDS ? 0.25 * (score / ALL_WORDS) ** 2 : 0.55 + 0.45 * Math.min(1, (score - ALL_WORDS) / (FULL_SCORE - ALL_WORDS))

/** How steeply what an expression finds is worth less than what it finds best. */
const NEAR_BEST = 3
/** What holds the words of an expression in its text alone speaks of something else: "eight months for adults" of a cook's sheet is no training for adults. */
const IN_PASSING = 0.4
const NAMING: ReadonlySet<string> = new Set<Reason['kind']>(['title', 'alternative-title', 'subject'])

/** An expression that more documents hold than so many, or than this share of all, says little of any: what else was typed decides. */
const FEW = 12
const COMMON = 0.02
/** What a document must be worth at least to help as well as can be. */
const LEAST_MOST = 0.9

/** What each further situation counts beside the surer one. */
const AFTER = 0.65

const NO_SYNONYMS = new SynonymTable([])

type Helping = ReadonlyMap<number, number>

// Of a release nothing changes while it is loaded: what helps in a situation is looked for once.
const known = new WeakMap<LoadedSegment, Map<Situation, Helping>>()

/** The documents of a segment that a situation's expressions find, whatever is typed beside them. */
export function helping(loaded: LoadedSegment, situation: Situation): Helping {
  const kept = known.get(loaded) ?? new Map<Situation, Helping>()
  known.set(loaded, kept)
  const before = kept.get(situation)
  if (before !== undefined) return before
  const made = find(loaded, situation)
  kept.set(situation, made)
  return made
}

function find(loaded: LoadedSegment, { means: all, isWish }: Situation): Helping {
  const { language } = loaded.analyzer
  const means = all[language] ?? []
  const sums = new Map<number, number>()
  const sieve = {
    keep: BATCH,
    filter: documentFilter(loaded, undefined, undefined),
    isNewestFirst: false,
    isTypedTitle: () => false,
    newest: 0,
  }
  for (const [place, words] of means.entries()) {
    const searched = { segments: [loaded], synonyms: NO_SYNONYMS, labels: [] }
    const asked = readQuery(words)
    const { segments, unknown } = planQuery(searched, asked, { words, language, verbatim: true })
    const [plan] = segments
    if (plan === undefined) continue
    // What a segment knows half the words of is half of what was asked.
    const known = (1 - unknown.length / asked.length) ** 2
    const found = runQuery(loaded, plan.query, sieve).candidates.toSorted((one, other) => other.score - one.score)
    const held = found.filter(({ score }) => score >= ALL_WORDS).length
    const telling = Math.sqrt(Math.min(1, Math.max(FEW, COMMON * loaded.documents) / Math.max(1, held)))
    // What serves no need of the centre was catalogued for other questions.
    const helpful = found.slice(0, LOOKED_AT).filter(({ document }) => loaded.card(document).needs.length > 0)
    const named = namedIn(loaded, plan.query, helpful)
    const best = helpful[0]?.score ?? 0
    for (const [rank, { document, score }] of helpful.entries()) {
      // Many jobs are what somebody likes; of what helps in trouble there is little, and it is named.
      const near = isWish === true ? 1 : (score / best) ** NEAR_BEST
      const fit = worthOf(score) * near * (IN_PASSING + (1 - IN_PASSING) * (named.get(document) ?? 0))
      const value = shareOf(loaded.kind(document), isWish === true) * telling * known * NEXT ** place * RUNNER_UP ** rank * fit
      const before = sums.get(document) ?? 0
      sums.set(document, Math.max(before, value) + ALSO * Math.min(before, value))
    }
  }
  const most = Math.max(LEAST_MOST, ...sums.values())
  return new Map([...sums].flatMap(([document, sum]) => (sum >= LEAST * most ? [[document, sum / most] as const] : [])))
}

/** Of each of these documents, which share of the query's words that it holds it names: in a title or among the subjects, not in passing. */
function namedIn(loaded: LoadedSegment, query: SegmentQuery, found: readonly Candidate[]): ReadonlyMap<number, number> {
  const documents = found.map(({ document }) => document)
  const reasons = explain(loaded, { ...query, documents, isForeign: false })
  return new Map(
    documents.map(document => {
      const held = (reasons.get(document) ?? []).flatMap(reason =>
        'words' in reason ? reason.words.map(() => NAMING.has(reason.kind)) : [],
      )
      return [document, held.length === 0 ? 1 : held.filter(Boolean).length / held.length]
    }),
  )
}

/** The documents of a segment that help in what was recognised; those that help in several situations help more. */
function leadsOf(loaded: LoadedSegment, all: readonly Recognised[]): ReadonlyMap<number, Lead> {
  const leads = new Map<number, Lead>()
  for (const [rank, recognised] of all.entries()) {
    for (const [document, value] of helping(loaded, recognised.situation)) {
      const before = leads.get(document)
      const own = value * recognised.strength * AFTER ** rank
      const isWish = recognised.situation.isWish === true
      leads.set(document, {
        value: (before?.value ?? 0) + (isWish ? 0 : own),
        wished: (before?.wished ?? 0) + (isWish ? own : 0),
        recognised: before?.recognised ?? recognised,
      })
    }
  }
  return leads
}

/** Fewer words are looked up as they stand: "burn-out", "formation soudure"; in a language that hardly any document is in, two may be a sentence. */
const LEAST_WORDS = { own: 3, foreign: 2 } as const

type Sized = Pick<LoadedSegment, 'documents' | 'analyzer'>

/** Whether most documents are in another language than the visitor's. */
function isForeign(language: string, segments: readonly Sized[]): boolean {
  const most = Math.max(...segments.map(({ documents }) => documents))
  return !segments.some(({ documents, analyzer }) => documents === most && analyzer.language === primaryLanguage(language))
}

/** What the words of a request tell; nothing of a topic's own words. */
export function situationsOf({ words, language, named, anyWord }: SearchRequest, segments: readonly Sized[]): readonly Recognised[] {
  if (named !== undefined || anyWord === true) return []
  const chunks = readQuery(words).map(({ text }) => text)
  const asked = askedByHouseWord(chunks, language)
  if (asked !== undefined) return [asked]
  return chunks.length < LEAST_WORDS[isForeign(language, segments) ? 'foreign' : 'own'] ? [] : recognise(chunks, language)
}

/** Words that tell nothing we know, as those of somebody who only wants to be heard. */
export function helpless({ words }: SearchRequest): Recognised {
  const situation = SITUATIONS.find(({ id }) => id === 'to-be-heard')
  if (situation === undefined) throw new Error('there is no situation of somebody who only wants to be heard')
  const last = readQuery(words).length - 1
  const places = [...Array(last + 1).keys()]
  return { situation, strength: 1, isTold: true, words: last + 1, places, first: 0, last, denied: [] }
}

/** The same of words that no document holds, however few: one that tells all of it ("pregnant") is told, for nothing else can be meant. */
export function situationsAlone({ words, language, named, anyWord }: SearchRequest): readonly Recognised[] {
  if (named !== undefined || anyWord === true) return []
  return recognise(
    readQuery(words).map(({ text }) => text),
    language,
  ).map(recognised => ({ ...recognised, isTold: true }))
}

/**
 * The plan, and beside its words what helps in the situations that somebody tells of themselves, in the visitor's language and in the one that most documents are
 * in. A subject that is only named ("tailler les arbres") is looked up by its words, unless what it tells is as plain as can be; in a language that hardly any
 * document is in, less is enough, unless it is what one trade is called.
 */
export function withSituations(plan: QueryPlan, recognised: readonly Recognised[], language: string): QueryPlan {
  const own = primaryLanguage(language)
  const most = Math.max(...plan.segments.map(({ loaded }) => loaded.documents))
  const isAbroad = isForeign(
    language,
    plan.segments.map(({ loaded }) => loaded),
  )
  // A trade's own name is looked up, whatever else a word of it tells.
  const situations = recognised.filter(({ situation, isTold, strength }) =>
    plan.isNamed
      ? isTold && (situation.isWish !== true || situation.isBroad === true)
      : isTold || strength >= (isAbroad ? PLAIN : PLAIN_AT_HOME),
  )
  if (situations.length === 0) return plan
  const isRead = ({ analyzer, documents }: LoadedSegment): boolean => analyzer.language === own || documents === most
  // "Mein Chef zahlt nicht" is no title of what is in other languages.
  const segments = plan.segments.map(({ loaded, query }) => ({
    loaded,
    query: isRead(loaded)
      ? withLeads(query, leadsOf(loaded, situations), loaded.documents < most)
      : { ...query, leads: NOTHING, positions: [] },
  }))
  if (isMourned(situations) && segments.some(({ query: { leads } }) => leads !== undefined && leads.size > 0))
    return { ...plan, corrected: [], unknown: [], segments: segments.map(({ loaded, query }) => ({ loaded, query: withoutWords(query) })) }
  return { ...plan, segments }
}

/** A language with few documents may have none that helps: its words are then all there is to go by, and are worth no less for what is told. */
const withLeads = (query: SegmentQuery, leads: ReadonlyMap<number, Lead>, isSmall: boolean): SegmentQuery =>
  isSmall && leads.size === 0 ? query : { ...query, leads }

/** "J'ai perdu mon bébé": what tells a death, and nothing else, is answered by what helps; by its words, people who work with babies would be found. */
export const isMourned = (recognised: readonly Recognised[]): boolean =>
  recognised.length > 0 && recognised.every(({ situation }) => situation.tells === 'grief')
const withoutWords = (query: SegmentQuery): SegmentQuery => ({
  ...query,
  clauses: [],
  concepts: [],
  phrases: [],
  begun: new Map(),
  required: 0,
})

/** What was typed without what somebody says is not so, where they tell something beside it: "pas avec des enfants, dehors" looks for no children. */
export function withoutDenied(request: SearchRequest, [first]: readonly Recognised[]): SearchRequest {
  if (first === undefined || first.denied.length === 0) return request
  const chunks = readQuery(request.words)
  const left = chunks.filter((_, place) => !first.denied.includes(place))
  // The last word that is left is whole: something was typed after it.
  const end = left.at(-1) === chunks.at(-1) && !/\s$/.test(request.words) ? '' : ' '
  return { ...request, words: `${left.map(({ text }) => text).join(' ')}${end}` }
}

/** So surely a situation is meant by words that do not say whose it is: less where words alone find little. */
const PLAIN = 0.8
const PLAIN_AT_HOME = 0.9

const NOTHING: ReadonlyMap<number, Lead> = new Map()
