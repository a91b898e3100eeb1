/** Two concepts of different vocabularies by their places there. */
export type ConceptPair = Readonly<{ left: number; right: number }>

/** A pair as a key of its own. */
export const pairKey = ({ left, right }: ConceptPair): string => `${left}\t${right}`
