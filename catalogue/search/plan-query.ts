import { greetingPlaces } from '../text/greetings.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { begunByAny, begunFrom, isBeginning } from './begun-by.ts'
import type { BegunTitles } from './begun-titles.ts'
import type { Clause } from './clauses.ts'
import { asFraming, completionClauses, correctionClause, synonymClause, wordClauses } from './clauses.ts'
import { clippedClauses } from './clipped-words.ts'
import { CommonWords } from './common-words.ts'
import type { FoundConcept } from './concept-clause.ts'
import { conceptClauses } from './concept-clause.ts'
import { findConcepts } from './concept-finder.ts'
import { framingBits } from './framing-bits.ts'
import { framingPlaces, isNoReason } from './framing-words.ts'
import { knownBits } from './known-bits.ts'
import type { LabelReading } from './label-corrections.ts'
import { readByLabels } from './label-corrections.ts'
import type { KnownWords, LabelSearch } from './label-query.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { otherWordings } from './other-wordings.ts'
import type { QueryChunk } from './query-chunks.ts'
import { withUsualSlips } from './query-chunks.ts'
import type { ResolvedWord, SegmentWord } from './resolve-words.ts'
import { isKnown, resolveWord } from './resolve-words.ts'
import type { SegmentQuery } from './segment-query.ts'
import { worthsOf } from './segment-query.ts'
import { soundAlikes } from './sound-alikes.ts'
import type { SurfaceMatch } from './surface-lookup.ts'
import { displayOf, farNeighbours, neighbours, sureNeighbours, swappedAcronyms, unfinishedNeighbours } from './surface-lookup.ts'
import type { SynonymMatch } from './synonym-table.ts'
import { SynonymTable } from './synonym-table.ts'
import { documentsTitled } from './title-match.ts'
import type { Correction, SearchRequest } from './types.ts'
import { withElisions } from './with-elisions.ts'
import { familyClauses } from './word-family.ts'
import { collapsed } from './word-order.ts'

/** What is searched: every language's segment, the centre's synonyms, the segments of its vocabularies' labels, and the words that no language mistypes. */
export type Searched = Readonly<{
  segments: readonly LoadedSegment[]
  synonyms: SynonymTable
  labels?: readonly LoadedSegment[]
  common?: CommonWords
}>

/** The whole query as each segment answers it. */
export type QueryPlan = Readonly<{
  segments: readonly Readonly<{ loaded: LoadedSegment; query: SegmentQuery }>[]
  corrected: readonly Correction[]
  unknown: readonly string[]
  /** All that was typed is what one concept is called: a trade's name, in any language. */
  isNamed: boolean
}>

/** Corrections of one word at most: its best neighbour and those as near in both genders. */
const MOST_CORRECTIONS = 3

/** `framing`: bits of the words that say how something is looked for, where other words say what. */
type Draft = Readonly<{
  loaded: LoadedSegment
  words: readonly SegmentWord[]
  all: readonly SegmentWord[]
  framing: number
  begun: BegunTitles
  isCompleted: boolean
  /** Small words alone were said. */
  isSmall: boolean
  clauses: Clause[]
}>

type Reading = Readonly<{
  isStop(chunk: QueryChunk): boolean
  language: string
  isTyping: boolean
  wordings: readonly (readonly QueryChunk[])[]
}>

/** The words that count in a segment: without empty words, unless all are empty. */
function draft(loaded: LoadedSegment, chunks: readonly QueryChunk[], { isStop, language, isTyping, wordings }: Reading): Draft {
  const isUnfinished = isTyping && chunks.at(-1)?.isLast === true
  const whole = begunByAny(loaded, [chunks, ...wordings], isUnfinished)
  const read = chunks.map((chunk, place) => {
    const isBegun = isUnfinished && isBeginning(loaded, chunk, whole)
    const resolved = isBegun ? NOWHERE : resolveWord(loaded, chunk.text)
    return { chunk, bit: 1 << place, resolved, isBegun, isEmpty: resolved.isStop || (!isBegun && isStop(chunk)) }
  })
  const telling = read.filter(({ isEmpty }) => !isEmpty)
  const all = telling.length > 0 ? telling : read
  const words = all.filter(({ chunk }) => !chunk.isRepeat)
  const framing = framingBits(loaded, words, framingPlaces(chunks, [language, loaded.analyzer.language]))
  const isCompleted = words.some(({ isBegun }) => isBegun)
  // "Je veux devenir plombi": no title begins so, but one does as what is looked for.
  const first = words.find(({ bit }) => (bit & framing) === 0)
  const isAsked = isCompleted && whole.lifts.size === 0 && first !== undefined && first.bit !== 1
  const begun = isAsked ? begunFrom(loaded, chunks.slice(chunks.indexOf(first.chunk)), true) : whole
  return {
    loaded,
    words,
    all,
    framing,
    begun,
    isCompleted,
    isSmall: telling.length === 0,
    clauses: words.flatMap(word => wordClauses(loaded, word)),
  }
}

/** A word that is read as a beginning only. */
const NOWHERE: ResolvedWord = { isStop: false, parts: [[]], whole: [], terms: [] }

function addCompletions(drafts: readonly Draft[], isWanted: (chunk: QueryChunk) => boolean): void {
  for (const { loaded, words, clauses, begun } of drafts) {
    for (const word of words) if (isWanted(word.chunk)) clauses.push(...completionClauses(loaded, word, begun.following))
  }
}

/**
 * Stems are compared within the visitor's language and the segment's own only: cut short, the words of two languages look alike.
 */
function addSynonyms(
  { loaded, words, clauses }: Draft,
  matches: readonly SynonymMatch[],
  language: string,
): readonly (readonly (readonly number[])[])[] {
  const phrases: (readonly number[])[][] = []
  const known = words.reduce((bits, { bit }) => (bits | bit) >>> 0, 0)
  const seen = new Map<SynonymMatch['synonym'], number>()
  for (const { synonym, bits: found, language: own, isVerbatim } of matches) {
    const bits = (found & known) >>> 0
    if (bits === 0 || seen.get(synonym) === bits || (!isVerbatim && own !== language && own !== loaded.analyzer.language)) continue
    seen.set(synonym, bits)
    for (const to of synonym.means) {
      const clause = synonymClause(loaded, bits, { from: synonym.from, to })
      if (clause === undefined) continue
      clauses.push(clause)
      phrases.push(collapsed(clause.slots.map(slot => slot.terms)))
    }
  }
  return phrases
}

/**
 * The terms that answer each place of the query's word order: of the word as typed, or of what it may become or was meant for where the word itself
 * stands nowhere. Words that nothing answers leave no gap.
 */
function positionsOf({ loaded, all, clauses, framing }: Draft, isWhole: boolean): readonly (readonly number[])[] {
  const instead = new Map<number, readonly number[]>()
  for (const { bits, slots, because, isTyped } of clauses) {
    if (because === undefined || !isTyped || slots.length > 1) continue
    instead.set(bits, [...(instead.get(bits) ?? []), ...(slots[0]?.terms ?? [])])
  }
  const places = all.flatMap(({ bit, resolved }) => {
    if (!isWhole && (framing & bit) !== 0) return []
    const others = instead.get(bit) ?? []
    if (!isKnown(resolved) || resolved.parts.length === 0) return [others]
    // A word that no title holds, but that may become one that titles do, is rather its beginning: "do" of "domicile".
    return resolved.parts.length === 1 && !resolved.parts.some(terms => loaded.isTitled(terms)) && loaded.isTitled(others)
      ? [others]
      : resolved.parts
  })
  return collapsed(places.filter(terms => terms.length > 0))
}

/** Where a word may be a clipped one: "hands" is a whole word of who speaks English, and no beginning of a French one. */
const clippedIn = (drafts: readonly Draft[], own: readonly Draft[], isSpelt: boolean): readonly Draft[] => (isSpelt ? own : drafts)

/** Whether any segment knows what the word is short for. */
function addClipped(drafts: readonly Draft[], chunk: QueryChunk): boolean {
  const found = drafts.map(({ loaded, words, clauses }) => {
    const own = words.filter(word => word.chunk === chunk).flatMap(word => clippedClauses(loaded, word))
    clauses.push(...own)
    return own.length > 0
  })
  return found.includes(true)
}

type Corrections = Readonly<{ corrected: readonly Correction[]; unknown: readonly string[]; concepts: readonly FoundConcept[] }>

/** A word of four letters has many neighbours: only those that titles hold and that are no shorter are likely to be meant. */
const SHORT = 4

/** Three letters in capitals, or all that was typed: among other words they are one of the small ones that no list holds. */
const mayBeAcronym = ({ text, surface, isAlone }: QueryChunk): boolean =>
  surface.length === 3 && text.length === 3 && (isAlone || /^\p{Lu}+$/u.test(text))

/** How a word that stands nowhere is read. `isSpelt`: it is no slip, as far as lists tell. */
type Misread = Readonly<{ isUnfinished: boolean; isSpelt: boolean }>

/** The nearest words of these segments for a word that stands in none. Who types one word alone that no document holds more likely mistyped it, even if a list has it. */
function nearest(
  drafts: readonly Draft[],
  chunk: QueryChunk,
  { isUnfinished, isSpelt }: Misread,
): readonly Readonly<{ draft: Draft; match: SurfaceMatch }>[] {
  const isLikely = ({ loaded }: Draft, { term, surface }: SurfaceMatch): boolean =>
    chunk.surface.length > SHORT || ((surface.length >= SHORT || chunk.surface.length < SHORT) && loaded.isTitled([term]))
  const look = (find: typeof neighbours) =>
    drafts.flatMap(draft => find(draft.loaded, chunk.surface).flatMap(match => (isLikely(draft, match) ? [{ draft, match }] : [])))
  if (isSpelt) return chunk.isAlone ? look(sureNeighbours).slice(0, MOST_CORRECTIONS) : []
  if (mayBeAcronym(chunk)) return look(swappedAcronyms).slice(0, 1)
  const alike = look(soundAlikes)
  if (alike.length > 0) return alike.slice(0, MOST_CORRECTIONS)
  const whole = look(neighbours)
  const near = whole.length > 0 || !isUnfinished ? whole : look(unfinishedNeighbours)
  const found = near.length > 0 ? near : look(farNeighbours)
  return [...found].sort((a, b) => b.match.count - a.match.count).slice(0, MOST_CORRECTIONS)
}

/** Adds what a word that stands nowhere is taken for in the documents, and says it; undefined where they hold nothing near. */
function correctWord(drafts: readonly Draft[], chunk: QueryChunk, misread: Misread): string | undefined {
  const [best, ...others] = nearest(drafts, chunk, misread)
  if (best === undefined) return undefined
  for (const { draft, match } of [best, ...others]) {
    const word = draft.words.find(candidate => candidate.chunk === chunk)
    if (word === undefined) continue
    const own = { to: displayOf(draft.loaded.segment, match.place), terms: [match.term] }
    draft.clauses.push(correctionClause(draft.loaded, word, own))
  }
  return displayOf(best.draft.loaded.segment, best.match.place)
}

type Asked = Readonly<{ chunks: readonly QueryChunk[]; request: SearchRequest; search: LabelSearch; common: CommonWords }>

/** The titles that begin as the query was meant. */
const begunAsCorrected = ({ loaded, begun }: Draft, chunks: readonly QueryChunk[], corrected: readonly Correction[]): BegunTitles =>
  begun.lifts.size > 0
    ? begun
    : begunFrom(
        loaded,
        chunks.map(chunk => ({ ...chunk, text: corrected.find(({ from }) => from === chunk.text)?.to ?? chunk.text })),
        false,
      )

/**
 * What the words are that stand nowhere: what the documents in the visitor's language hold comes first, then names in it; another language is read only where
 * that one has nothing near: its documents, then names in any.
 */
function correctWords(
  drafts: readonly Draft[],
  unanswered: readonly QueryChunk[],
  { chunks, request, search, common }: Asked,
): Corrections {
  const corrected: Correction[] = []
  const unknown: string[] = []
  const concepts: FoundConcept[] = []
  const language = primaryLanguage(request.language)
  const own = drafts.filter(({ loaded }) => loaded.analyzer.language === language)
  const others = drafts.filter(draft => !own.includes(draft))
  const ownLabels = search.labels.filter(({ analyzer }) => analyzer.language === language)
  const greetings = greetingPlaces(chunks.map(({ surface }) => surface))
  const spelt = unanswered.length === 0 ? new Set() : common.spelt(chunks, language)
  for (const chunk of unanswered) {
    // Nobody who greets is told that no document does.
    if (greetings.has(chunks.indexOf(chunk))) continue
    if (request.verbatim !== true && addClipped(clippedIn(drafts, own, spelt.has(chunk)), chunk)) continue
    const isUnfinished = chunk.isLast && request.typing === true
    const misread = { isUnfinished, isSpelt: spelt.has(chunk) || isNoReason(chunk.text, language) }
    const inLabels = (labels: readonly LoadedSegment[]): LabelReading | undefined =>
      readByLabels({ ...search, labels }, chunks, { wrong: chunk, isUnfinished, mayCorrect: !misread.isSpelt })
    const inDocuments = (of: readonly Draft[]): LabelReading | undefined => {
      const to = correctWord(of, chunk, misread)
      return to === undefined ? undefined : { to, concepts: [] }
    }
    const read =
      request.verbatim === true ? undefined : (inDocuments(own) ?? inLabels(ownLabels) ?? inDocuments(others) ?? inLabels(search.labels))
    concepts.push(...(read?.concepts ?? []))
    if (read?.to !== undefined) corrected.push({ from: chunk.text, to: read.to })
    else if (read === undefined && !isUnfinished && !isNoReason(chunk.text, language)) unknown.push(chunk.text)
  }
  return { corrected, unknown, concepts }
}

function finish(draft: Draft, { answered, phrases, found, isTopic }: Finishing): SegmentQuery {
  const { loaded } = draft
  const asked = draft.words.reduce((bits, { bit }) => (bits | (bit & answered)) >>> 0, 0)
  const required = (asked & ~draft.framing) >>> 0 || asked
  const clauses = draft.clauses.map(clause => ((clause.bits & ~draft.framing) === 0 ? asFraming(clause) : clause))
  const concepts = conceptClauses(loaded, found)
  const whole = positionsOf(draft, true)
  // "Devenir infirmière" is about "infirmière", unless a title reads so.
  const positions = draft.framing === 0 || documentsTitled(loaded, whole).length > 0 ? whole : positionsOf(draft, false)
  return {
    clauses,
    concepts,
    required,
    positions,
    lacksWords: (required & ~knownBits(draft)) !== 0,
    isCompleted: draft.isCompleted,
    phrases,
    begun: draft.begun.lifts,
    ...worthsOf(loaded, { clauses, concepts }, { required, isTopic }),
  }
}

type Finishing = Readonly<{ answered: number; phrases: SegmentQuery['phrases']; found: readonly FoundConcept[]; isTopic: boolean }>

const union = (all: readonly Readonly<{ bits: number }>[]): number => all.reduce((sum, { bits }) => (sum | bits) >>> 0, 0)

const bitsOf = (drafts: readonly Draft[], found: readonly FoundConcept[]): number =>
  union([...drafts.flatMap(({ clauses }) => clauses), ...found])

/** What a segment's documents know of the words, as typed or completed. */
function knownBy({ loaded, words, clauses }: Draft): KnownWords {
  const { surfaces } = loaded.segment
  const inTitles = clauses.filter(({ isTyped, slots }) => isTyped && slots.every(({ terms }) => loaded.isTitled(terms)))
  const isWritten = ([first, after]: readonly [number, number]): boolean => after > first
  const held = union(words.filter(({ chunk }) => isWritten(surfaces.equalRange(chunk.surface))).map(({ bit }) => ({ bits: bit })))
  const begun = union(inTitles.filter(({ because }) => because !== undefined))
  const titled = union(inTitles)
  return { titled, written: ((titled & held) | begun) >>> 0, held: (held | begun) >>> 0 }
}

/** `matches`: what the centre says of the words. */
type Labelled = Readonly<{ request: SearchRequest; matches: readonly SynonymMatch[] }>

/** How the query is looked up in labels: each language's segment reads it by itself. */
function labelSearch(labels: readonly LoadedSegment[], drafts: readonly Draft[], { request, matches }: Labelled): LabelSearch {
  const language = primaryLanguage(request.language)
  // "Vigile" is what the centre says it is in the visitor's language, and no Italian.
  const said = union(matches.filter(match => match.language === language))
  const known = [
    ...drafts.map(each => ({ language: each.loaded.analyzer.language, ...knownBy(each) })),
    { language, titled: 0, written: said, held: said },
  ]
  return {
    labels,
    language: request.language,
    telling: union(drafts.flatMap(({ words }) => words.map(({ bit }) => ({ bits: bit })))),
    knownIn(of) {
      const own = known.filter(each => each.language === of)
      const bits = (part: (words: KnownWords) => number): number => own.reduce((sum, each) => (sum | part(each)) >>> 0, 0)
      return { titled: bits(({ titled }) => titled), written: bits(({ written }) => written), held: bits(({ held }) => held) }
    },
    read: (label, chunks) => {
      const { language } = label.analyzer
      const typing = request.typing === true
      return planOf({ segments: [label], synonyms: NO_SYNONYMS, labels: [] }, chunks, { words: '', language, typing, verbatim: true })
    },
  }
}

const NO_SYNONYMS = new SynonymTable([])
const NO_WORDS = new CommonWords(new Map())

/** The plan of one segment alone. */
function planOf(searched: Searched, chunks: readonly QueryChunk[], request: SearchRequest): SegmentQuery {
  const [only] = planQuery(searched, chunks, request).segments
  if (only === undefined) throw new Error('a plan without its segment')
  return only.query
}

/**
 * Turns typed words into clauses, segment by segment, each in its own language. A word is corrected only when it stands in no segment and in no label,
 * and left out of "all words" when nothing near it does either.
 */
export function planQuery(
  { segments, synonyms, labels = [], common = NO_WORDS }: Searched,
  typed: readonly QueryChunk[],
  request: SearchRequest,
): QueryPlan {
  const slips = request.verbatim === true ? { chunks: typed, corrected: [] } : withUsualSlips(typed, request.language)
  const chunks = request.verbatim === true ? typed : withElisions(segments, slips.chunks)
  const ownLanguage = segments.find(({ analyzer }) => analyzer.language === request.language)
  const isStop = (chunk: QueryChunk): boolean => ownLanguage !== undefined && resolveWord(ownLanguage, chunk.text).isStop
  const language = primaryLanguage(request.language)
  const matches = synonyms.find(chunks, new Set([language, ...segments.map(({ analyzer }) => analyzer.language)]))
  const reading = { isStop, language, isTyping: request.typing === true, wordings: otherWordings(chunks, matches) }
  const drafts = segments.map(loaded => draft(loaded, chunks, reading))
  const isAnswered = (chunk: QueryChunk): boolean =>
    drafts.some(({ words }) => words.some(word => word.chunk === chunk && isKnown(word.resolved)))
  addCompletions(drafts, chunk => chunk.isLast && (request.typing === true || !isAnswered(chunk)))
  const phrases = drafts.map(each => addSynonyms(each, matches, language))
  // "Je n'en peux plus" means what the centre says, and not "plus".
  const isMeant = phrases.some(({ length }) => length > 0)
  for (const { isSmall, clauses } of isMeant ? drafts : []) {
    if (isSmall) clauses.splice(0, clauses.length, ...clauses.filter(({ because }) => because !== undefined))
  }
  for (const { loaded, words, framing, clauses } of drafts) {
    for (const word of words) if ((word.bit & framing) === 0) clauses.push(...familyClauses(loaded, word))
  }
  const search = labelSearch(labels, drafts, { request, matches })
  const named = findConcepts(search, chunks)
  const answeredSoFar = bitsOf(drafts, named)
  const unanswered = chunks.filter(
    (chunk, place) =>
      (answeredSoFar & (1 << place)) === 0 && drafts.some(({ words }) => words.some(word => word.chunk === chunk)) && !chunk.isRepeat,
  )
  const { corrected, unknown, concepts } = correctWords(drafts, unanswered, { chunks, request, search, common })
  const found = [...named, ...concepts]
  const answered = bitsOf(drafts, found)
  const meant = corrected.length === 0 ? drafts : drafts.map(each => ({ ...each, begun: begunAsCorrected(each, chunks, corrected) }))
  return {
    segments: meant.map((each, i) => ({
      loaded: each.loaded,
      query: finish(each, { answered, phrases: phrases[i] ?? [], found, isTopic: request.anyWord === true }),
    })),
    corrected: [...slips.corrected, ...corrected],
    unknown,
    isNamed: named.some(({ bits }) => chunks.every((chunk, place) => (bits & (1 << place)) !== 0 || isStop(chunk))),
  }
}
