import type { LoadedSegment } from './loaded-segment.ts'
import type { Reason } from './types.ts'

export type ConceptReason = Extract<Reason, { kind: 'concept' }>

const decoder = new TextDecoder()

/** The numbers of a document's concepts, stated by its source or inferred from its words. */
export const conceptsOf = (loaded: LoadedSegment, document: number): readonly number[] =>
  loaded.segment.records.concepts(document).map(({ concept }) => concept)

/** The numbers of the concepts that a document's source states itself. */
export const statedConceptsOf = (loaded: LoadedSegment, document: number): readonly number[] =>
  loaded.segment.records.concepts(document).flatMap(({ concept, isInferred }) => (isInferred ? [] : [concept]))

/** The keys of a document's concepts: scheme, a tab, code; those that are stated first. */
export const keysOf = (loaded: LoadedSegment, document: number): readonly string[] =>
  [...loaded.segment.records.concepts(document)]
    .sort((one, other) => Number(one.isInferred) - Number(other.isInferred))
    .map(({ concept }) => loaded.segment.concepts.get(concept))

/** A concept as a reason why a document was found; one without a label is called by its code, one that the document's source does not state is `inferred`. */
export function conceptReason(loaded: LoadedSegment, concept: number, document: number): ConceptReason {
  const { conceptLabelOffsets, conceptLabelBytes } = loaded.segment.columns
  const [scheme = '', code = ''] = loaded.segment.concepts.get(concept).split('\t')
  const label = decoder.decode(conceptLabelBytes.subarray(conceptLabelOffsets[concept], conceptLabelOffsets[concept + 1]))
  const reason = { kind: 'concept', scheme, code, label: label === '' ? code : label } as const
  return statedConceptsOf(loaded, document).includes(concept) ? reason : { ...reason, inferred: true }
}
