import type { Vocabulary } from '../model/centre.ts'
import type { DocumentConcept } from '../model/document.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import type { LabelTable } from './concept-labels.ts'
import { labelTable } from './concept-labels.ts'
import type { Found } from './named-in-text.ts'
import { namedBySubjects, namedInTitle, namedRepeatedly } from './named-in-text.ts'
import { PhraseTree } from './phrase-tree.ts'
import { PhraseWords } from './phrase-words.ts'
import type { ReadDocument, TaggedDocument } from './read-document.ts'
import { readDocument } from './read-document.ts'

/** Concepts of one scheme that a document is given at most. */
const MOST_CONCEPTS = 3

type Labels = Readonly<{ vocabulary: Vocabulary; labels: LabelTable }>
/** The vocabularies that have labels in one language, as phrases, and the way words of this language are compared. */
type Phrases = Readonly<{ words: PhraseWords; trees: readonly Readonly<{ vocabulary: Vocabulary; tree: PhraseTree }>[] }>

function phrasesIn(all: readonly Labels[], language: string): Phrases {
  const words = new PhraseWords(language)
  const trees = all.flatMap(({ vocabulary, labels }) => {
    const column = labels.get(language)
    if (column === undefined) return []
    const tree = new PhraseTree()
    for (const [concept, own] of column.entries())
      for (const { form, isPreferred } of own) tree.add(words.learn(form), concept, isPreferred)
    return [{ vocabulary, tree }]
  })
  return { words, trees }
}

/** What the document says of itself, the plainest place that says anything deciding: title, other titles, subjects, summary. */
function foundIn(read: ReadDocument, language: string, tree: PhraseTree): readonly Found[] {
  const inTitle = namedInTitle(read.title(), language, tree)
  if (inTitle.length > 0) return inTitle
  const inOthers = namedInTitle(read.otherTitles(), language, tree)
  if (inOthers.length > 0) return inOthers
  const inSubjects = namedBySubjects(read.subjects(), tree)
  return inSubjects.length > 0 ? inSubjects : namedRepeatedly(read.summary(), tree)
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
  const all = vocabularies.map(vocabulary => ({ vocabulary, labels: labelTable(vocabulary) }))
  const phrases = new Map<string, Phrases>()
  return document => {
    const language = primaryLanguage(document.language)
    const own = phrases.get(language) ?? phrasesIn(all, language)
    phrases.set(language, own)
    const carried = new Set(document.concepts.map(({ scheme }) => scheme))
    const read = readDocument(document, own.words)
    return own.trees.flatMap(({ vocabulary, tree }) => {
      const { scheme } = vocabulary
      if (carried.has(scheme)) return []
      return best(foundIn(read, language, tree), vocabulary).map(({ code, prefLabel }) => {
        const label = Object.entries(prefLabel).find(([tag]) => primaryLanguage(tag) === language)?.[1]
        return label === undefined ? { scheme, code } : { scheme, code, label }
      })
    })
  }
}
