import type { DraftConcept } from './concept-line.ts'

type Labels = DraftConcept['altLabel']
type Match = DraftConcept['exactMatch'][number]

/** Which of two preferred labels in one language stands; the other becomes an alternative one, so that it is still found. */
export type Preference = 'first' | 'smallest'

/**
 * One concept of two that mean the same: all labels, broader concepts and matches of both. With `smallest`, by code units, neither the order of the
 * two nor that of many joined one after the other makes a difference; with `first`, what the first says stands.
 */
export function joinConcepts(a: DraftConcept, b: DraftConcept, preference: Preference): DraftConcept {
  const prefLabel = { ...b.prefLabel, ...a.prefLabel }
  const demoted: Labels = {}
  for (const [language, other] of Object.entries(b.prefLabel)) {
    const own = prefLabel[language]
    if (own === undefined || own === other) continue
    const [stands, goes] = preference === 'smallest' && other < own ? [other, own] : [own, other]
    prefLabel[language] = stands
    demoted[language] = [goes]
  }
  return tidyConcept({
    ...a,
    prefLabel,
    altLabel: joinLabels(joinLabels(a.altLabel, b.altLabel), demoted),
    broader: [...a.broader, ...b.broader],
    exactMatch: [...a.exactMatch, ...b.exactMatch],
    closeMatch: [...a.closeMatch, ...b.closeMatch],
    licence: oneOf(a.licence, b.licence, preference),
    attribution: oneOf(a.attribution, b.attribution, preference),
  })
}

/** `joinConcepts` with `smallest` over many, two by two: a concept of ten thousand parts does not grow by one part ten thousand times. */
export function joinAll(parts: readonly DraftConcept[]): DraftConcept | undefined {
  let joined = parts
  while (joined.length > 1) {
    joined = joined.flatMap((a, index) => {
      const b = joined[index + 1]
      if (index % 2 === 1) return []
      return [b === undefined ? a : joinConcepts(a, b, 'smallest')]
    })
  }
  return joined[0]
}

/**
 * What an import makes of a concept the draft has: the languages it brings are as it says, the others stay; broader concepts and matches are added,
 * for a file of labels seldom has them all.
 */
export function renewConcept(known: DraftConcept, incoming: DraftConcept): DraftConcept {
  const brought = new Set([...Object.keys(incoming.prefLabel), ...Object.keys(incoming.altLabel)])
  const kept = Object.entries(known.altLabel).filter(([language]) => !brought.has(language))
  return tidyConcept({
    ...known,
    prefLabel: { ...known.prefLabel, ...incoming.prefLabel },
    altLabel: { ...Object.fromEntries(kept), ...incoming.altLabel },
    broader: [...known.broader, ...incoming.broader],
    exactMatch: [...known.exactMatch, ...incoming.exactMatch],
    closeMatch: [...known.closeMatch, ...incoming.closeMatch],
    licence: incoming.licence ?? known.licence,
    attribution: incoming.attribution ?? known.attribution,
  })
}

/** The same concept with every list sorted and nothing said twice: two that mean the same are then written the same. */
export function tidyConcept(concept: DraftConcept): DraftConcept {
  const altLabel: Labels = {}
  for (const language of Object.keys(concept.altLabel).sort()) {
    const labels = new Set(concept.altLabel[language])
    labels.delete(concept.prefLabel[language] ?? '')
    if (labels.size > 0) altLabel[language] = [...labels].sort()
  }
  const broader = new Set(concept.broader)
  broader.delete(concept.code)
  return {
    ...concept,
    altLabel,
    broader: [...broader].sort(),
    exactMatch: tidyMatches(concept.exactMatch),
    closeMatch: tidyMatches(concept.closeMatch),
  }
}

function joinLabels(a: Labels, b: Labels): Labels {
  const joined: Labels = { ...a }
  for (const [language, labels] of Object.entries(b)) joined[language] = [...(joined[language] ?? []), ...labels]
  return joined
}

function tidyMatches(matches: readonly Match[]): Match[] {
  const byKey = new Map(matches.map(({ scheme, code }) => [`${scheme}\t${code}`, { scheme, code }]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, match]) => match)
}

function oneOf(a: string | undefined, b: string | undefined, preference: Preference): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return preference === 'smallest' && b < a ? b : a
}
