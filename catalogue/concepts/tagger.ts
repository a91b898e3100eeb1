import type { Vocabulary } from '../model/centre.ts'
import type { CatalogueDocument, DocumentConcept } from '../model/document.ts'
import { primaryLanguage } from '../text/analyse.ts'
import type { LabelTable } from './concept-labels.ts'
import { labelTable } from './concept-labels.ts'
import type { Found, Names } from './named-in-text.ts'
import { namedBySubject, namedInTitle, namedRepeatedly } from './named-in-text.ts'
import { PhraseTree } from './phrase-tree.ts'
import type { PhraseWords } from './phrase-words.ts'
import { createPhraseWords } from './phrase-words.ts'

/** What of a document is read. */
type TaggedDocument = Pick<CatalogueDocument, 'language' | 'title' | 'alternativeTitles' | 'subjects' | 'summary' | 'concepts'>

/** Concepts of one scheme that a document is given at most. */
const MOST_CONCEPTS = 3
/** What is read of a document, in characters and in numbers of titles and subjects: more would cost time and say nothing new. */
const TITLE_READ = 1_000
const SUMMARY_READ = 5_000
const TITLES_READ = 100

type Labels = Readonly<{ vocabulary: Vocabulary; labels: LabelTable; names: Map<string, Names> }>

function namesIn(own: Labels, language: string, words: PhraseWords): Names {
  const known = own.names.get(language)
  if (known !== undefined) return known
  const tree = new PhraseTree()
  for (const [concept, labels] of (own.labels.get(language) ?? []).entries()) {
    for (const { form, isPreferred } of labels) tree.add(words(form), concept, isPreferred)
  }
  const names = { tree, words }
  own.names.set(language, names)
  return names
}

/** What the document says of itself, the plainest place that says anything deciding: title, other titles, subjects, summary. */
function found(document: TaggedDocument, language: string, names: Names): readonly Found[] {
  const places: readonly (() => readonly Found[])[] = [
    () => namedInTitle(document.title.slice(0, TITLE_READ), language, names),
    () => document.alternativeTitles.slice(0, TITLES_READ).flatMap(title => namedInTitle(title.slice(0, TITLE_READ), language, names)),
    () => document.subjects.slice(0, TITLES_READ).flatMap(subject => namedBySubject(subject.slice(0, TITLE_READ), names)),
    () => namedRepeatedly(document.summary?.slice(0, SUMMARY_READ) ?? '', names),
  ]
  for (const place of places) {
    const here = place()
    if (here.length > 0) return here
  }
  return []
}

/** The best of what was found: the longest name first, then in the order of codes. */
function best(all: readonly Found[], { concepts }: Vocabulary): readonly Vocabulary['concepts'][number][] {
  const values = new Map<number, number>()
  for (const { concept, value } of all) values.set(concept, Math.max(values.get(concept) ?? 0, value))
  return [...values]
    .flatMap(([place, value]) => concepts.slice(place, place + 1).map(concept => ({ concept, value })))
    .sort((a, b) => b.value - a.value || (a.concept.code < b.concept.code ? -1 : 1))
    .slice(0, MOST_CONCEPTS)
    .map(({ concept }) => concept)
}

/**
 * What documents are plainly about, inferred from their own words: for each scheme of which a document carries no concept, at most three concepts whose label
 * (any form, either gender, in the document's language) is a whole part of its title, or a telling phrase at the border of one; else the same of its other
 * titles; else one of its subjects; else a phrase said twice in its summary. Nothing of it is the source's own statement, and it must not be shown as that.
 */
export function tagger(vocabularies: readonly Vocabulary[]): (document: TaggedDocument) => readonly DocumentConcept[] {
  const all: readonly Labels[] = vocabularies.map(vocabulary => ({ vocabulary, labels: labelTable(vocabulary), names: new Map() }))
  const words = new Map<string, PhraseWords>()
  return document => {
    const language = primaryLanguage(document.language)
    const carried = new Set(document.concepts.map(({ scheme }) => scheme))
    const own = words.get(language) ?? createPhraseWords(language)
    words.set(language, own)
    return all.flatMap(labels => {
      const { scheme } = labels.vocabulary
      if (carried.has(scheme) || !labels.labels.has(language)) return []
      return best(found(document, language, namesIn(labels, language, own)), labels.vocabulary).map(({ code, prefLabel }) => {
        const label = Object.entries(prefLabel).find(([tag]) => primaryLanguage(tag) === language)?.[1]
        return label === undefined ? { scheme, code } : { scheme, code, label }
      })
    })
  }
}
