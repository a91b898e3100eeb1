import type { Vocabulary } from '../model/centre.ts'
import type { ReleaseDocument } from '../model/document.ts'
import { releaseDocumentSchema } from '../model/document.ts'
import { fold } from '../text/fold.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { BLOCK_SIZE } from './block.ts'
import { conceptKey } from './concept-table.ts'
import { SegmentBuilder } from './segment-builder.ts'

/** What is longer is a definition, not a name that anybody types. */
const LONGEST_LABEL = 200

/** Nobody calls one thing by more names; more would make every keystroke slow. */
export const MOST_LABELS = 500

/** Letters that the two genders of a name share at least: "directeur technique/directrice technique". */
const SHARED_LETTERS = 3

type Concept = Readonly<{
  scheme: string
  code: string
  /** By primary language; of several vocabularies together. */
  preferred: Map<string, Set<string>>
  alternative: Map<string, Set<string>>
  /** Keys of the concepts that match it or that it matches. */
  matches: Set<string>
}>

/** Both genders written with a bare slash, as ESCO does, with the spaces by which titles are read in both ("titleForms"). */
function bothGenders(label: string): string {
  const [first = '', second, ...others] = label.split('/')
  if (second === undefined || others.length > 0 || /\s$/.test(first)) return label
  const isPair = fold(first.trim()).slice(0, SHARED_LETTERS) === fold(second.trim()).slice(0, SHARED_LETTERS)
  return isPair && first.length >= SHARED_LETTERS ? `${first} / ${second}` : label
}

function addLabel(labels: Map<string, Set<string>>, tag: string, text: string): void {
  const label = bothGenders(text.normalize('NFC').replace(/\s+/g, ' ').trim())
  if (label === '' || label.length > LONGEST_LABEL) return
  const language = primaryLanguage(tag)
  const own = labels.get(language) ?? new Set()
  labels.set(language, own.add(label))
}

/** All concepts by key. A concept that several vocabularies hold is one, with the labels and matches of all. */
function conceptsOf(vocabularies: readonly Vocabulary[]): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>()
  const matches = new Map<string, Set<string>>()
  const matched = (key: string): Set<string> => {
    const own = matches.get(key) ?? new Set()
    matches.set(key, own)
    return own
  }
  for (const { scheme, concepts: given } of vocabularies) {
    for (const { code, prefLabel, altLabel, exactMatch, closeMatch } of given) {
      const key = conceptKey(scheme, code)
      const concept = concepts.get(key) ?? { scheme, code, preferred: new Map(), alternative: new Map(), matches: matched(key) }
      concepts.set(key, concept)
      for (const [tag, label] of Object.entries(prefLabel)) addLabel(concept.preferred, tag, label)
      for (const [tag, labels] of Object.entries(altLabel)) for (const label of labels) addLabel(concept.alternative, tag, label)
      for (const match of [...exactMatch, ...closeMatch]) {
        const other = conceptKey(match.scheme, match.code)
        concept.matches.add(other)
        matched(other).add(key)
      }
    }
  }
  return concepts
}

/** Sorted, so that neither the order of the vocabularies nor that of their labels leaves a trace. */
const sorted = (labels: ReadonlySet<string> | undefined): readonly string[] => [...(labels ?? [])].sort()

/** Everything of a document that a concept has not. */
const BLANK = releaseDocumentSchema.parse({
  id: 'concept:label',
  number: '0000000',
  source: 'vocabulary',
  kind: 'concept',
  language: 'und',
  title: '-',
})

const refOf = (key: string): Readonly<{ scheme: string; code: string }> => {
  const at = key.indexOf('\t')
  return { scheme: key.slice(0, at), code: key.slice(at + 1) }
}

/** A concept as a document of its language's segment, which states the concept itself. Undefined where it has no label in that language. */
function documentOf(key: string, concept: Concept, language: string): ReleaseDocument | undefined {
  const [title, ...others] = [...sorted(concept.preferred.get(language)), ...sorted(concept.alternative.get(language))].slice(
    0,
    MOST_LABELS,
  )
  if (title === undefined) return undefined
  const alternativeTitles = [...new Set(others)].filter(label => label !== title)
  return { ...BLANK, title, alternativeTitles, concepts: [refOf(key)] }
}

/**
 * The labels of all concepts that lead to a document, one segment per primary language of the labels. A concept leads to the documents that carry it and
 * to those of the concepts it matches, whichever of the two says so. `isCarried` says whether a document of the release carries the concept of a key.
 * The same vocabularies in any order give the same bytes.
 */
export function buildLabelSegments(
  vocabularies: readonly Vocabulary[],
  isCarried: (key: string) => boolean,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const all = [...conceptsOf(vocabularies)].sort(([one], [other]) => (one < other ? -1 : 1))
  const leading = all
    .map(([key, concept]) => ({ key, concept, leads: sorted(new Set([key, ...concept.matches])).filter(isCarried) }))
    .filter(({ leads }) => leads.length > 0)
  const languages = new Set(leading.flatMap(({ concept }) => [...concept.preferred.keys(), ...concept.alternative.keys()]))
  const segments = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const language of [...languages].sort()) {
    const builder = new SegmentBuilder(language)
    for (const [place, { key, concept, leads }] of leading.entries()) {
      const document = documentOf(key, concept, language)
      if (document === undefined) continue
      // Of the texts only the labels: codes are no words.
      const texts = [[document.title], document.alternativeTitles, [], [], []]
      builder.add(document, { block: Math.floor(place / BLOCK_SIZE), record: place % BLOCK_SIZE }, { texts, inferred: leads.map(refOf) })
    }
    segments.set(language, builder.finish())
  }
  return segments
}
