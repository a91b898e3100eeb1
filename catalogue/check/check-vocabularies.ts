import type { Problem } from '../model/problem.ts'
import type { PlacedConcept } from '../release/merge-vocabularies.ts'
import { refused, warned } from './found.ts'

/**
 * Vocabularies of the centre and of the draft: every concept has a label and none is empty; the same concept in two places, and broader concepts that are
 * nowhere, are worth a look.
 */
export function checkVocabularies(concepts: readonly PlacedConcept[]): readonly Problem[] {
  return [...concepts.flatMap(checkLabels), ...checkDuplicates(concepts), ...checkBroader(concepts)]
}

/** A concept as problems name it. */
export const idOf = ({ concept }: PlacedConcept) => `${concept.scheme}:${concept.code}`

function checkLabels(one: PlacedConcept): readonly Problem[] {
  const { prefLabel, altLabel } = one.concept
  const place = { file: one.from, record: one.record, id: idOf(one) }
  const labels = [
    ...Object.entries(prefLabel).map(([language, label]) => ({ field: `prefLabel.${language}`, label })),
    ...Object.entries(altLabel).flatMap(([language, all]) => all.map(label => ({ field: `altLabel.${language}`, label }))),
  ]
  return [
    ...(Object.keys(prefLabel).length > 0
      ? []
      : [refused(place, 'missing-field', 'prefLabel', 'The concept has no preferred label: give it one, in one language at least.')]),
    ...labels
      .filter(({ label }) => label.trim() === '')
      .map(({ field }) => refused(place, 'bad-value', field, 'This label is empty: write it or take it out.')),
  ]
}

/** Counts with an example, by whatever makes problems the same. */
type Tally = { count: number; first: PlacedConcept; other: string }

function countInto(tallies: Map<string, Tally>, first: PlacedConcept, other: string): void {
  const key = [first.from, first.concept.scheme, other].join('\0')
  const tally = tallies.get(key)
  if (tally === undefined) tallies.set(key, { count: 1, first, other })
  else tally.count++
}

const several = (count: number, one: string, more: string, scheme: string) =>
  count === 1 ? `1 concept of ${scheme} ${one}` : `${count} concepts of ${scheme} ${more}`

function checkDuplicates(concepts: readonly PlacedConcept[]): readonly Problem[] {
  const seen = new Map<string, PlacedConcept>()
  const twice = new Map<string, Tally>()
  for (const one of concepts) {
    const before = seen.get(idOf(one))
    if (before === undefined) seen.set(idOf(one), one)
    else countInto(twice, one, before.from)
  }
  return [...twice.values()].map(({ count, first, other }) => {
    const where = other === first.from ? 'twice in it' : `in "${other}" too`
    const message = `${several(count, 'stands', 'stand', first.concept.scheme)} ${where}, such as ${idOf(first)}. They are joined; where preferred labels differ, the first one read stands.`
    return warned({ file: first.from }, 'duplicate-id', 'code', message)
  })
}

/** ESCO's occupations stand under groups of ISCO-08: a broader concept may be of any scheme. */
function checkBroader(concepts: readonly PlacedConcept[]): readonly Problem[] {
  const codes = new Set(concepts.map(({ concept }) => concept.code))
  const broken = new Map<string, Tally>()
  for (const one of concepts) if (one.concept.broader.some(code => !codes.has(code))) countInto(broken, one, '')
  return [...broken.values()].map(({ count, first }) => {
    const missing = first.concept.broader.find(code => !codes.has(code))
    const message = `${several(count, 'names', 'name', first.concept.scheme)} a broader concept that is in no vocabulary, such as ${missing} for ${idOf(first)}. Import the file that holds it, if you have it.`
    return warned({ file: first.from }, 'bad-reference', 'broader', message)
  })
}
