import type { LoadedSegment } from './loaded-segment.ts'
import type { Reason } from './types.ts'

export type ConceptReason = Extract<Reason, { kind: 'concept' }>

const decoder = new TextDecoder()

/** The numbers of a document's concepts, stated by its source or inferred from its words. */
export function conceptsOf(loaded: LoadedSegment, document: number): Uint32Array {
  const { documentConceptFirst, documentConcepts } = loaded.segment.columns
  return documentConcepts.subarray(documentConceptFirst[document], documentConceptFirst[document + 1])
}

/** The numbers of the concepts that a document's source states itself. */
export function statedConceptsOf(loaded: LoadedSegment, document: number): Uint32Array {
  const { documentConceptFirst, documentConceptInferred } = loaded.segment.columns
  const first = documentConceptFirst[document] as number
  return conceptsOf(loaded, document).filter((_, place) => documentConceptInferred[first + place] === 0)
}

/** A concept as a reason why a document was found; one without a label is called by its code, one that the document's source does not state is `inferred`. */
export function conceptReason(loaded: LoadedSegment, concept: number, document: number): ConceptReason {
  const { conceptLabelOffsets, conceptLabelBytes } = loaded.segment.columns
  const [scheme = '', code = ''] = loaded.segment.concepts.get(concept).split('\t')
  const label = decoder.decode(conceptLabelBytes.subarray(conceptLabelOffsets[concept], conceptLabelOffsets[concept + 1]))
  const reason = { kind: 'concept', scheme, code, label: label === '' ? code : label } as const
  return statedConceptsOf(loaded, document).includes(concept) ? reason : { ...reason, inferred: true }
}
