import { cutKey } from '../index/title-keys.ts'
import { TopList } from '../index/top-list.ts'
import { chunksOf } from '../text/chunks.ts'
import { titleForms, titleKey } from '../text/title-forms.ts'
import type { Candidate } from './candidates.ts'
import { hasAllWords } from './candidates.ts'
import { completeWord } from './completions.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import { displayOf } from './surface-lookup.ts'

const MOST_SUGGESTIONS = 8
const TITLES_FIRST = 3
const WORDS = 3
const SHORTEST = 2
/** Whoever has typed more than this does not wait for its end. */
const LONGEST = 100
/** Hits whose titles say which words go with those already typed. */
const TITLES_READ = 40

/** What suggestions are made from. `ranked` are the hits of the query, best first. */
export type Typed = Readonly<{
  words: string
  ranked: readonly Candidate[]
  /** Segments of names alone, which are given whole: no single words of theirs. */
  labels: readonly LoadedSegment[]
  isExpired(loaded: LoadedSegment, document: number): boolean
}>

/** Titles and alternative titles that begin as typed: short and common ones first, shown in both genders as they stand. */
function titlesBeginning(loaded: LoadedSegment, key: string, { isExpired }: Typed): readonly string[] {
  const { segment } = loaded
  const [start, end] = segment.keys.prefixRange(cutKey(key))
  const weights = segment.part('keyWeights', start, end)
  const best = new TopList(MOST_SUGGESTIONS * 2)
  for (let place = 0; place < weights.length; place++) best.add(place, weights[place] as number)
  const documents = segment.part('keyDocuments', start, end)
  const titles = segment.part('keyTitles', start, end)
  const found = best.sorted().map(place => ({ document: documents[place] as number, title: titles[place] as number }))
  const texts = found.flatMap(({ document, title }) => (isExpired(loaded, document) ? [] : (loaded.title(document, title) ?? [])))
  // A key is only the beginning of a title: what is typed may go on otherwise.
  return cutKey(key) === key ? texts : texts.filter(text => titleForms(text).some(form => titleKey(form).startsWith(key)))
}

/** Terms of the titles of the best hits: words that go with the ones already typed. */
function companions(loaded: LoadedSegment, ranked: readonly Candidate[]): ReadonlySet<number> {
  const { records } = loaded.segment
  const terms = new Set<number>()
  for (const hit of ranked.slice(0, TITLES_READ)) {
    if (hit.loaded !== loaded || !hasAllWords(hit)) continue
    records.open(hit.document)
    const after = records.formTerms[records.titleForms[records.titles] as number] as number
    for (let i = 0; i < after; i++) terms.add(records.terms[i] as number)
  }
  return terms
}

/** The words the last one may become, most frequent first, after the words before it. */
function wordsBeginning(loaded: LoadedSegment, { words, ranked }: Typed): readonly string[] {
  const chunks = chunksOf(words)
  const last = chunks.at(-1)
  if (last === undefined || !words.endsWith(last)) return []
  const head = words.slice(0, words.length - last.length).trimStart()
  const { terms, range } = completeWord(loaded, titleKey(last))
  const wanted = new Set(terms)
  if (chunks.length > 1) {
    const known = companions(loaded, ranked)
    for (const term of terms) if (!known.has(term)) wanted.delete(term)
  }
  const { surfaceTerms, surfaceCounts } = loaded.segment.columns
  const best = new TopList(WORDS * 4)
  for (let place = range[0]; place < range[1]; place++) {
    if (wanted.has(surfaceTerms[place] as number)) best.add(place, surfaceCounts[place] as number)
  }
  return best.sorted().map(place => head + displayOf(loaded.segment, place))
}

/** Acronyms are short. */
const LONGEST_ACRONYM = 6

/** Titles of the best hits that hold what was typed as an acronym: whoever types "caf" means the CAF as likely as a café. */
function titlesWithAcronym(key: string, { ranked }: Typed): readonly Readonly<{ loaded: LoadedSegment; text: string }>[] {
  if (key.length > LONGEST_ACRONYM || /[^\p{L}]/u.test(key)) return []
  const acronym = key.toUpperCase()
  return ranked.slice(0, WORDS).flatMap(({ loaded, document }) => {
    const text = loaded.title(document, 0)
    return text !== undefined && chunksOf(text).includes(acronym) ? [{ loaded, text }] : []
  })
}

/** Two wordings with one meaning: "boulangère" beside "Boulanger / Boulangère". */
const meaning = (loaded: LoadedSegment, text: string): string =>
  loaded.analyzer
    .terms(titleForms(text)[0] ?? text)
    .filter((term, i, terms) => term !== terms[i - 1])
    .join(' ')

/** Completions of what is typed: whole queries, best first, never the query itself. `segments` in the order of preference. */
export function suggest(segments: readonly LoadedSegment[], typed: Typed): readonly string[] {
  const key = titleKey(typed.words)
  if (key.length < SHORTEST || key.length > LONGEST) return []
  const prefix = /\s$/.test(typed.words) ? `${key} ` : key
  const titles = segments.flatMap(loaded => titlesBeginning(loaded, prefix, typed).map(text => ({ loaded, text })))
  const documents = segments.filter(loaded => !typed.labels.includes(loaded))
  const words = documents.flatMap(loaded => wordsBeginning(loaded, typed).map(text => ({ loaded, text })))
  const seen = new Set<string>()
  const take = (candidates: readonly Readonly<{ loaded: LoadedSegment; text: string }>[], most: number): string[] => {
    const taken: string[] = []
    for (const { loaded, text } of candidates) {
      if (taken.length === most) break
      const own = meaning(loaded, text)
      if (seen.has(own) || titleKey(text) === key) continue
      seen.add(own)
      taken.push(text)
    }
    return taken
  }
  const acronyms = take(titlesWithAcronym(key, typed), 1)
  const first = [...acronyms, ...take(titles, TITLES_FIRST)]
  for (const loaded of segments) seen.add(meaning(loaded, typed.words))
  return [...first, ...take(words, WORDS), ...take(titles, MOST_SUGGESTIONS)].slice(0, MOST_SUGGESTIONS)
}
