import type { LoadedSegment } from './loaded-segment.ts'
import type { Reason } from './types.ts'

export type ConceptReason = Extract<Reason, { kind: 'concept' }>

const decoder = new TextDecoder()

/** The numbers of a document's concepts. */
export function conceptsOf(loaded: LoadedSegment, document: number): Uint32Array {
  const { documentConceptFirst, documentConcepts } = loaded.segment.columns
  return documentConcepts.subarray(documentConceptFirst[document], documentConceptFirst[document + 1])
}

/** The keys of a document's concepts: scheme, a tab, code. A label's own concept is the first. */
export const keysOf = (loaded: LoadedSegment, document: number): readonly string[] =>
  Array.from(conceptsOf(loaded, document), concept => loaded.segment.concepts.get(concept))

/** A concept as a reason; one without a label is called by its code. */
export function conceptReason(loaded: LoadedSegment, concept: number): ConceptReason {
  const { conceptLabelOffsets, conceptLabelBytes } = loaded.segment.columns
  const [scheme = '', code = ''] = loaded.segment.concepts.get(concept).split('\t')
  const label = decoder.decode(conceptLabelBytes.subarray(conceptLabelOffsets[concept], conceptLabelOffsets[concept + 1]))
  return { kind: 'concept', scheme, code, label: label === '' ? code : label }
}
