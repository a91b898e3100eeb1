import type { ReleaseDocument } from '../model/document.ts'

/**
 * The texts that are searched, one list per field of `FIELDS`. Neither the publisher nor the source nor the id is among them:
 * no score may depend on a name (R4).
 */
export function documentTexts(document: ReleaseDocument): readonly (readonly string[])[] {
  const concepts = document.concepts.flatMap(({ code, label }) => (label === undefined ? [code] : [code, label]))
  const authors = document.contributors.filter(({ role }) => role !== 'organisation').map(({ name }) => name)
  return [
    [document.title],
    document.alternativeTitles,
    [...document.subjects, ...concepts],
    present([document.subtitle, document.summary]),
    present([
      document.easySummary,
      ...document.facts.flatMap(({ label, value }) => [label, value]),
      document.level,
      ...document.audience,
      ...document.territory.map(({ label }) => label),
      ...document.identifiers.map(({ value }) => value),
      ...authors,
      document.body?.text,
    ]),
  ]
}

const present = (texts: readonly (string | undefined)[]): readonly string[] => texts.filter(text => text !== undefined)
