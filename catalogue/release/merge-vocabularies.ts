import type { DraftConcept } from '../draft/concept-line.ts'
import { joinConcepts, tidyConcept } from '../draft/join-concepts.ts'
import type { Vocabulary } from '../model/centre.ts'
import type { CentreFolder } from './centre-folder.ts'

/** A concept with where it stands: a file of the centre or a source of the draft, and which one of it (from 1). */
export type PlacedConcept = Readonly<{ from: string; record: number; concept: DraftConcept }>

/** Every concept of the centre's own vocabularies, then of the draft's sources. */
export async function placedConcepts(
  own: CentreFolder['vocabularies'],
  imported: AsyncIterable<Readonly<{ source: string; concept: DraftConcept }>>,
): Promise<readonly PlacedConcept[]> {
  const placed: PlacedConcept[] = []
  for (const { file, vocabulary } of own) {
    const { concepts, ...scheme } = vocabulary
    for (const [index, concept] of concepts.entries()) placed.push({ from: file, record: index + 1, concept: { ...concept, ...scheme } })
  }
  let record = 0
  let last: string | undefined
  for await (const { source, concept } of imported) {
    record = source === last ? record + 1 : 1
    last = source
    placed.push({ from: source, record, concept })
  }
  return placed
}

/**
 * One vocabulary a scheme, sorted by scheme, its concepts by code. What comes first stands where two preferred labels differ, so that the centre's own
 * files have the last word; the others become alternative labels. `own`: the files the centre gives to its schemes.
 */
export function mergeVocabularies(placed: readonly PlacedConcept[], own: CentreFolder['vocabularies']): CentreFolder['vocabularies'] {
  const schemes = new Map<string, Map<string, DraftConcept>>()
  for (const { concept } of placed) {
    const concepts = schemes.get(concept.scheme) ?? new Map<string, DraftConcept>()
    const before = concepts.get(concept.code)
    concepts.set(concept.code, before === undefined ? tidyConcept(concept) : joinConcepts(before, concept, 'first'))
    schemes.set(concept.scheme, concepts)
  }
  const files = new Map(own.toReversed().map(({ file, vocabulary }) => [vocabulary.scheme, file]))
  const taken = new Set(['vocabulary/synonyms.json', ...files.values()])
  return [...schemes].sort(byKey).map(([scheme, concepts]) => {
    const file = files.get(scheme) ?? freeName(scheme, taken)
    taken.add(file)
    return { file, vocabulary: vocabularyOf(scheme, concepts) }
  })
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1)

function vocabularyOf(scheme: string, concepts: ReadonlyMap<string, DraftConcept>): Vocabulary {
  const sorted = [...concepts].sort(byKey).map(([, concept]) => concept)
  const said = (pick: (concept: DraftConcept) => string | undefined) =>
    [...new Set(sorted.map(pick).filter(text => text !== undefined))].sort().join('; ') || undefined
  const licence = said(concept => concept.licence)
  const attribution = said(concept => concept.attribution)
  return {
    scheme,
    ...(licence !== undefined && { licence }),
    ...(attribution !== undefined && { attribution }),
    concepts: sorted.map(({ scheme: _scheme, licence: _licence, attribution: _attribution, ...concept }) => concept),
  }
}

/** A file's name made of a scheme's: "ISCO-08" gives `vocabulary/isco-08.json`; numbered where another scheme has it. */
function freeName(scheme: string, taken: ReadonlySet<string>): string {
  const made = scheme
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  const name = made === '' ? 'scheme' : made
  for (let number = 1; ; number++) {
    const file = `vocabulary/${number === 1 ? name : `${name}-${number}`}.json`
    if (!taken.has(file)) return file
  }
}
