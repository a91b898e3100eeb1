import { primaryLanguage } from '../text/primary-language.ts'
import type { Candidate } from './candidates.ts'
import { hasAllWords } from './candidates.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryPlan } from './plan-query.ts'

/** A document fits about as well as another when its score reaches this share of that one's. */
const COMPARABLE = 0.65
/** The same of what helps most in what somebody tells: the many documents of the other language hold more of the words that it is told by. */
const HELPS_AS_WELL = 0.4
/** What helps at least this much, beside what helps most, and at least so much at all: of little help nothing is worth it for its language. */
const HELPS_MOST = 0.6
const HELPS_AT_LEAST = 0.5
/** From this score on a document does not only hold all words, which may be small ones in passing: its title is of them. */
const IN_TITLE = 12
/** From this one on they are its subject at least: with "infirmier" the Arabic sheet of nurses has 11.4, an English one that says "retirement" in its text 10.3. */
const IN_SUBJECT = 11
/** What holds words by which somebody tells of their life in passing, in a language that has nothing that helps. */
const IN_PASSING = 0.6

/** What is in a language that is neither the visitor's nor that of most documents, where one of these has all the words. */
const THIRD = 0.75
/** How much more a document counts than those in other languages, or how much less. */
type Reads = (candidate: Candidate) => number

type Asked = Readonly<{ segments: readonly LoadedSegment[]; language: string; plan: QueryPlan | undefined }>

/**
 * More for the documents in the visitor's language, where it is not the one that most are in: whoever chose another than that probably reads it better. Of what helps
 * somebody who tells of their life only what does help: that it holds words of theirs is no fit.
 */
function readBest({ segments, language, plan }: Asked, candidates: readonly Candidate[]): Reads {
  const own = segments.find(({ analyzer }) => analyzer.language === primaryLanguage(language))
  if (own === undefined || !segments.some(({ documents }) => documents > own.documents)) return () => 1
  const leads = plan?.segments.find(({ loaded }) => loaded === own)?.query.leads
  if (leads === undefined) {
    const isTold = plan?.segments.some(({ query }) => query.leads !== undefined) === true
    // What names what was asked for, in whichever language, is no fit for what speaks of it in passing.
    const passing = isTold ? IN_PASSING : candidates.some(({ score }) => score >= IN_TITLE) ? 1 : 1 / COMPARABLE
    return candidate => (candidate.loaded !== own ? 1 : candidate.score < IN_SUBJECT ? passing : 1 / COMPARABLE)
  }
  const helps = (document: number): number => {
    const lead = leads.get(document)
    return lead === undefined ? 0 : (lead.value + lead.wished) / lead.recognised.strength
  }
  const least = Math.max(HELPS_AT_LEAST, HELPS_MOST * Math.max(0, ...[...leads.keys()].map(helps)))
  return ({ loaded, document }) => {
    if (loaded !== own || !leads.has(document)) return 1
    return 1 / (helps(document) >= least ? HELPS_AS_WELL : COMPARABLE)
  }
}

/**
 * The same for the languages that are neither the visitor's nor that of most documents: less, where a document in one of these has all that was typed. "CV" stands in
 * titles of many languages; a word that stands in one language alone is looked for in that one.
 */
function readThird({ segments, language }: Asked, candidates: readonly Candidate[]): Reads {
  const most = Math.max(...segments.map(({ documents }) => documents))
  const isThird = ({ analyzer, documents }: LoadedSegment): boolean => analyzer.language !== primaryLanguage(language) && documents < most
  const isServed = candidates.some(candidate => hasAllWords(candidate) && !isThird(candidate.loaded))
  return ({ loaded, isExactTitle }) => (isServed && !isExactTitle && isThird(loaded) ? THIRD : 1)
}

/** Whatever the language, what is titled exactly as typed comes first: other scores stay below its own (`candidates.ts`). */
const BELOW_TITLES = 27

/** What documents are ordered by, beside those in other languages. */
export function scoreFor(asked: Asked, candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const [best, third] = [readBest(asked, candidates), readThird(asked, candidates)]
  const own = primaryLanguage(asked.language)
  return candidate => {
    const score = candidate.score * best(candidate) * third(candidate)
    // Who types the words of a title reads it there: it stands before whatever else would help.
    if (candidate.isTitled && !candidate.isExactTitle && candidate.loaded.analyzer.language === own)
      return BELOW_TITLES + 1 - 1 / (1 + score)
    if (candidate.isExactTitle || score <= Math.max(BELOW_TITLES, candidate.score)) return score
    return BELOW_TITLES + 1 - BELOW_TITLES / score
  }
}
