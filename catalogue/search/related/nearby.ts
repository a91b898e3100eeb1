import { TopList } from '../../index/top-list.ts'
import { DocumentSet } from '../document-set.ts'
import type { LoadedSegment } from '../loaded-segment.ts'
import type { About } from './about.ts'
import { rarityOf } from './about.ts'

/** Documents that are looked at closely, and of those that are told apart by kind or source. */
const LOOKED_AT = { any: 60, other: 40 } as const
/** A concept that a source states is worth this many of the rarest words; one that was only inferred, of both, half a word. */
export const CONCEPT_WORTH = { stated: 3, inferred: 0.5 } as const

/** A concept by its number in an index, and whether the document's own source states it. */
export type OwnConcept = Readonly<{ concept: number; isStated: boolean }>

/** How rare a concept is; 0 for one of so many documents that it tells nothing. */
export function conceptRarity(loaded: LoadedSegment, concept: number): number {
  const { conceptFirst } = loaded.segment.columns
  return rarityOf(loaded, (conceptFirst[concept + 1] as number) - (conceptFirst[concept] as number))
}

type Asked = Readonly<{
  about: About | undefined
  concepts: readonly OwnConcept[]
  listed: readonly number[]
  isLeftOut(document: number): boolean
  isOther(document: number): boolean
}>

/** The documents that share most concepts and words with what is asked for, and those that stand in a list with it; ascending. */
export function nearby(loaded: LoadedSegment, { about, concepts, listed, isLeftOut, isOther }: Asked): readonly number[] {
  const { segment, walker } = loaded
  const scores = new Float64Array(loaded.documents)
  const found = new DocumentSet(loaded.documents)
  const add = (documents: Uint32Array, value: number) => {
    for (const document of documents) scores[document] = (scores[document] as number) + value
    found.addAll(documents)
  }
  for (const { concept } of concepts) {
    const rarity = conceptRarity(loaded, concept)
    const { conceptFirst } = segment.columns
    if (rarity === 0) continue
    add(
      segment.part('conceptDocuments', conceptFirst[concept] as number, conceptFirst[concept + 1] as number),
      CONCEPT_WORTH.stated * rarity,
    )
  }
  for (const [term, value] of about?.words ?? []) {
    add(walker.collect({ bit: 0, terms: [{ term, factor: 1 }], lists: [] }).toArray(), value)
  }
  const best = new TopList(LOOKED_AT.any)
  const others = new TopList(LOOKED_AT.other)
  for (const document of found.toArray()) {
    if (isLeftOut(document)) continue
    best.add(document, scores[document] as number)
    if (isOther(document)) others.add(document, scores[document] as number)
  }
  return [...new Set([...best.sorted(), ...others.sorted(), ...listed.filter(document => !isLeftOut(document))])].sort((a, b) => a - b)
}
