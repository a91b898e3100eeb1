import { idf } from '../../index/fields.ts'
import type { ReleaseDocument } from '../../model/document.ts'
import { chunksOf } from '../../text/chunks.ts'
import { titleForms } from '../../text/title-forms.ts'
import { isNoReason } from '../framing-words.ts'
import type { LoadedSegment } from '../loaded-segment.ts'
import { setPhraseTerms } from '../set-phrases.ts'

/** Words that stand for what a document is about. */
const MOST_TERMS = 28
/** Postings that may be walked for them: the rarest words come first, and where they have used all up, no more are asked. */
const MOST_POSTINGS = 40_000
/** What stands in more than this share of the documents tells none from the others; of a few documents what stands in more than half of them, and in more than three. */
const COMMON = { share: 1 / 7, documents: 12, half: 1 / 2, few: 3 } as const
/** Among a few documents a word is as rare as it would be among so many. */
const FEW = 100
/** How much a word says of a document by where it stands in it. */
const OWN = { title: 1, subject: 1, summary: 0.4 } as const

/** A title of more words, small ones counted, is a sentence; unless it is said in both genders, as a job is. */
const MOST_IN_NAME = 2

/** A subject as the document gives it, and its words by their terms. */
export type Topic = Readonly<{ says: string; terms: readonly number[] }>

/** What a document is about in the words of one index. */
export type About = Readonly<{
  /** Each telling word with what it is worth: its rarity, less where only the summary holds it. */
  words: ReadonlyMap<number, number>
  title: readonly number[]
  topics: readonly Topic[]
}>

/** How rare a word is: 1 for what stands once, 0 for what tells none from the others. `count`: of documents; `fieldDocuments`: of their fields. */
export function rarityOf({ documents }: LoadedSegment, count: number, fieldDocuments = count): number {
  if (count > Math.max(COMMON.few, documents * COMMON.share, Math.min(COMMON.documents, documents * COMMON.half))) return 0
  const all = Math.max(FEW, documents)
  return Math.min(1, idf(all, fieldDocuments) / idf(all, 1))
}

/** How rare a term is in an index. */
export function termRarity(loaded: LoadedSegment, term: number): number {
  const { count, fieldDocuments } = loaded.head(term)
  return rarityOf(loaded, count, fieldDocuments)
}

/** A number alone tells nothing: « après 50 ans » is not about fifty euros. */
const NUMBER = /^\d+$/

/** The terms of a text's telling words that stand in the index. */
function termsOf(loaded: LoadedSegment, text: string): readonly number[] {
  const { analyzer, segment } = loaded
  const terms = chunksOf(text).flatMap(chunk => analyzer.analyse(chunk).parts)
  const telling = terms.filter(
    ({ isStop, forms }) => !isStop && !forms.some(({ surface }) => NUMBER.test(surface) || isNoReason(surface, analyzer.language)),
  )
  return [...new Set(telling.map(({ term }) => segment.terms.find(term)).filter(term => term >= 0))]
}

/** What a document of this index is about: by its title, its subjects and its summary. */
export function aboutOf(loaded: LoadedSegment, document: ReleaseDocument): About {
  const ofPhrases = setPhraseTerms(loaded, document.title)
  const title = termsOf(loaded, document.title).filter(term => !ofPhrases.has(loaded.term(term)))
  const topics = topicsOf(loaded, document)
  const worth = new Map<number, number>()
  const add = (terms: readonly number[], own: number) => {
    for (const term of terms) worth.set(term, Math.max(worth.get(term) ?? 0, own))
  }
  add(title, OWN.title)
  for (const { terms } of topics) add(terms, OWN.subject)
  add(termsOf(loaded, document.summary ?? ''), OWN.summary)
  return { words: telling(loaded, worth), title, topics }
}

/** What a document names as its subjects: these, each concept that its source states, and itself where it is called by a name and not by a sentence. */
function topicsOf(loaded: LoadedSegment, { title, subjects, concepts }: ReleaseDocument): readonly Topic[] {
  const forms = titleForms(title)
  const named = [
    ...subjects,
    ...concepts.flatMap(({ label }) => (label === undefined ? [] : titleForms(label))),
    ...(forms.length > 1 || chunksOf(title).length <= MOST_IN_NAME ? forms : []),
  ]
  const topics = new Map<string, Topic>()
  for (const says of named) {
    const terms = termsOf(loaded, says)
    const key = [...terms].sort().join(' ')
    if (terms.length > 0 && !topics.has(key)) topics.set(key, { says: says.trim(), terms })
  }
  return [...topics.values()]
}

/** The words that tell most, as many as may be walked. */
function telling(loaded: LoadedSegment, worth: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const words = [...worth]
    .map(([term, own]) => ({ term, count: loaded.head(term).count, value: own * termRarity(loaded, term) }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || one.term - other.term)
  let walked = 0
  const taken = words.slice(0, MOST_TERMS).filter(({ count }) => {
    walked += count
    return walked <= MOST_POSTINGS
  })
  return new Map(taken.map(({ term, value }) => [term, value]))
}
