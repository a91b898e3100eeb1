import type { DraftConcept } from '../draft/concept-line.ts'
import { tidyConcept } from '../draft/join-concepts.ts'
import { cleanLine } from '../formats/clean-text.ts'
import type { ConceptRecord } from '../formats/vocabulary/concept-record.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { languageTag } from '../model/text.ts'

type Place = Pick<Problem, 'severity' | 'file' | 'record'>
type Found<T> = Result<T, Pick<Problem, 'code' | 'field' | 'message'>>

/** Makes a record a concept of the draft, or says why it cannot be one. Labels are clean lines; empty ones are as if they were not there. */
export function checkConcept({ file, record, concept }: ConceptRecord, limits: Limits): Result<DraftConcept, Problem> {
  const place: Place = { severity: 'refused', file, record }
  const scheme = cleanLine(concept.scheme)
  const code = cleanLine(concept.code)
  if (scheme === undefined || code === undefined) {
    const field = code === undefined ? 'code' : 'scheme'
    return fail({ ...place, code: 'missing-id', field, message: `The concept has no ${field}. Give it one in the source.` })
  }
  const checked = checkLabels(concept, limits)
  if (!checked.ok) return fail({ ...place, id: `${scheme}:${code}`, ...checked.error })
  const { broader = [], exactMatch = [], closeMatch = [] } = concept
  return ok(
    tidyConcept({
      scheme,
      code,
      ...checked.value,
      broader: cleanLabels(broader),
      exactMatch: cleanMatches(exactMatch),
      closeMatch: cleanMatches(closeMatch),
      licence: cleanLine(concept.licence),
      attribution: cleanLine(concept.attribution),
    }),
  )
}

type Labels = Record<string, string[]>

function checkLabels(
  { prefLabel = {}, altLabel = {} }: ConceptRecord['concept'],
  limits: Limits,
): Found<Pick<DraftConcept, 'prefLabel' | 'altLabel'>> {
  const preferred = checkByLanguage(
    'prefLabel',
    Object.entries(prefLabel).map(([language, label]) => [language, [label]] as const),
    limits,
  )
  if (!preferred.ok) return preferred
  const others = checkByLanguage('altLabel', Object.entries(altLabel), limits)
  if (!others.ok) return others
  const pref: Record<string, string> = {}
  const alt = others.value
  for (const [language, [first, ...more]] of Object.entries(preferred.value)) {
    if (first !== undefined) pref[language] = first
    // Two spellings of one language's tag.
    if (more.length > 0) alt[language] = [...(alt[language] ?? []), ...more]
  }
  return ok({ prefLabel: pref, altLabel: alt })
}

/** Clean labels by proper language tags; languages without any are left out. */
function checkByLanguage(field: string, labels: readonly (readonly [string, readonly string[]])[], limits: Limits): Found<Labels> {
  const found: Labels = {}
  for (const [given, texts] of labels) {
    const clean = cleanLabels(texts)
    if (clean.length === 0) continue
    const language = properTag(given)
    const where = `${field}.${given.slice(0, 40)}`
    if (language === undefined) return bad(where, `"${given.slice(0, 40)}" is no language: write its code, such as "fr".`)
    if (clean.some(label => label.length > limits.labelCharacters)) {
      return bad(where, `A label is longer than ${limits.labelCharacters} characters: this is no label but a text.`)
    }
    found[language] = [...(found[language] ?? []), ...clean]
  }
  return ok(found)
}

const bad = (field: string, message: string): Found<never> => fail({ code: 'bad-value', field, message })

/** A language's tag as BCP 47 spells it (`en-us` is `en-US`), or undefined when it is none. */
function properTag(tag: string): string | undefined {
  try {
    const proper = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]
    return languageTag.safeParse(proper).data
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const cleanLabels = (labels: readonly string[]): string[] => labels.map(cleanLine).filter(label => label !== undefined)

const cleanMatches = (matches: readonly Readonly<{ scheme: string; code: string }>[]) =>
  matches.flatMap(match => {
    const scheme = cleanLine(match.scheme)
    const code = cleanLine(match.code)
    return scheme === undefined || code === undefined ? [] : [{ scheme, code }]
  })
