import type { LoadedSegment } from './loaded-segment.ts'
import type { Reason } from './types.ts'

export type ConceptReason = Extract<Reason, { kind: 'concept' }>

const decoder = new TextDecoder()

/** The numbers of a document's concepts. */
export const conceptsOf = (loaded: LoadedSegment, document: number): readonly number[] => loaded.segment.records.concepts(document)

/** A concept as a reason; one without a label is called by its code. */
export function conceptReason(loaded: LoadedSegment, concept: number): ConceptReason {
  const { conceptLabelOffsets, conceptLabelBytes } = loaded.segment.columns
  const [scheme = '', code = ''] = loaded.segment.concepts.get(concept).split('\t')
  const label = decoder.decode(conceptLabelBytes.subarray(conceptLabelOffsets[concept], conceptLabelOffsets[concept + 1]))
  return { kind: 'concept', scheme, code, label: label === '' ? code : label }
}
