import type { CatalogueDocument } from '../model/document.ts'
import type { PhraseWords } from './phrase-words.ts'
import { titleSegments } from './title-segments.ts'

/** What of a document is read to tell what it is about. */
export type TaggedDocument = Pick<CatalogueDocument, 'language' | 'title' | 'alternativeTitles' | 'subjects' | 'summary' | 'concepts'>

/** The words of a part of a title. */
export type SegmentWords = Readonly<{ words: readonly string[]; isFirst: boolean }>

/** A document's words, each part read when it is first asked for. */
export type ReadDocument = Readonly<{
  title(): readonly SegmentWords[]
  otherTitles(): readonly SegmentWords[]
  subjects(): readonly (readonly string[])[]
  summary(): readonly string[]
}>

/** What is read, in characters and in numbers of titles and subjects: more would cost time and say nothing new. */
const TITLE_READ = 1_000
const SUMMARY_READ = 5_000
const TITLES_READ = 100

function once<T>(make: () => T): () => T {
  let made: Readonly<{ value: T }> | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Reads a document for all vocabularies that are looked for in it. */
export function readDocument({ title, alternativeTitles, subjects, summary = '' }: TaggedDocument, words: PhraseWords): ReadDocument {
  const segmentsOf = (text: string): readonly SegmentWords[] =>
    titleSegments(text.slice(0, TITLE_READ)).map(segment => ({ words: words.of(segment.text), isFirst: segment.isFirst }))
  return {
    title: once(() => segmentsOf(title)),
    otherTitles: once(() => alternativeTitles.slice(0, TITLES_READ).flatMap(segmentsOf)),
    subjects: once(() => subjects.slice(0, TITLES_READ).map(subject => words.of(subject.slice(0, TITLE_READ)))),
    summary: once(() => words.known(summary.slice(0, SUMMARY_READ))),
  }
}
