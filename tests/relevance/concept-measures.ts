import { createHash } from 'node:crypto'
import { labelForms } from '../../catalogue/concepts/label-forms.ts'
import { linkVocabularies } from '../../catalogue/concepts/link-vocabularies.ts'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { titleKey } from '../../catalogue/text/title-forms.ts'

type Concept = Vocabulary['concepts'][number]

/** A number from 0 to 1 that a text always gives: what is hidden and what is sampled does not change from run to run. */
export const chance = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32

const keysOf = (label: string): readonly string[] => labelForms(label).map(titleKey)
const labelsOf = ({ prefLabel, altLabel }: Concept): readonly string[] => [...Object.values(prefLabel), ...Object.values(altLabel).flat()]

/** What links of concepts were right: to the same code, to one that had the same code before ROME 4, to one of the same domain. */
export type Rightness = Readonly<{ asked: number; linked: number; sameCode: number; sameParent: number; sameDomain: number }>

/** Counts how many links lead to what is right. */
export function rightness(
  links: readonly (readonly [found: string | undefined, right: string])[],
  parents: ReadonlyMap<string, string>,
): Rightness {
  const linked = links.filter(([found]) => found !== undefined)
  const share = (same: (code: string) => string | undefined): number =>
    linked.filter(([found, right]) => same(found!) === same(right)).length / linked.length
  return {
    asked: links.length,
    linked: linked.length,
    sameCode: share(code => code),
    sameParent: share(code => parents.get(code)),
    sameDomain: share(code => code.slice(0, 3)),
  }
}

/** Takes away labels by their keys; a preferred one is replaced by nothing that is a word. */
function without({ prefLabel, altLabel, ...concept }: Concept, hidden: ReadonlySet<string>): Concept {
  const isSeen = (label: string): boolean => !keysOf(label).some(key => hidden.has(key))
  return {
    ...concept,
    prefLabel: Object.fromEntries(Object.entries(prefLabel).filter(([, label]) => isSeen(label))),
    altLabel: Object.fromEntries(Object.entries(altLabel).map(([language, labels]) => [language, labels.filter(isSeen)])),
  }
}

/**
 * Hides the labels by which half of the exactly matched occupations are matched, on one side, and tells where likeness leads them. Only occupations that have a
 * label left are asked about.
 */
export function holdOut(esco: Vocabulary, rome: Vocabulary, side: 'ESCO' | 'ROME'): readonly (readonly [string | undefined, string])[] {
  const [linked] = linkVocabularies([esco, rome])
  const romeKeys = new Set(rome.concepts.flatMap(labelsOf).flatMap(keysOf))
  const right = new Map<string, string>()
  const hidden = new Set<string>()
  for (const concept of linked!.concepts) {
    const [match] = concept.exactMatch
    if (match === undefined || chance(concept.code) >= 0.5) continue
    right.set(concept.code, match.code)
    for (const key of labelsOf(concept).flatMap(keysOf)) if (romeKeys.has(key)) hidden.add(key)
  }
  const cut = (vocabulary: Vocabulary): Vocabulary => ({
    ...vocabulary,
    concepts: vocabulary.concepts.map(concept => (side === 'ROME' || right.has(concept.code) ? without(concept, hidden) : concept)),
  })
  const again = linkVocabularies(side === 'ESCO' ? [cut(esco), rome] : [esco, cut(rome)])[0]!
  return again.concepts.flatMap(concept => {
    const code = right.get(concept.code)
    if (code === undefined || labelsOf(concept).length === 0) return []
    return [[[...concept.exactMatch, ...concept.closeMatch][0]?.code, code] as const]
  })
}
