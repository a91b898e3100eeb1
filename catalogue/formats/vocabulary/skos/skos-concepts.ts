import type { ConceptPart } from '../concept-record.ts'
import { knownScheme } from '../known-scheme.ts'
import type { Statement } from './skos-terms.ts'
import { SKOS } from './skos-terms.ts'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const LICENCES = ['http://purl.org/dc/terms/license', 'http://creativecommons.org/ns#license']

/** Properties that say something of a concept here, by their names in SKOS; all others are passed over. */
const KEPT = [
  ...['prefLabel', 'altLabel', 'hiddenLabel', 'notation', 'broader', 'narrower'],
  ...['exactMatch', 'closeMatch', 'inScheme', 'topConceptOf'],
] as const
type Property = (typeof KEPT)[number]
const PROPERTIES = new Map<string, Property>(KEPT.map(name => [`${SKOS}${name}`, name]))

type Value = Statement['object']
type Found = { uri: string; type: string | undefined; licence: string | undefined; values: Map<Property, Value[]> }

/**
 * Gathers the statements of one file into its concepts. RDF has no order: what is said of a concept may stand anywhere, so that nothing is known before the
 * file's end. The memory holds what `KEPT` names.
 */
export class SkosConcepts {
  private readonly found = new Map<string, Found>()

  add({ subject, predicate, object }: Statement): void {
    const property = PROPERTIES.get(predicate.value)
    if (property === 'narrower') this.note(object.value, 'broader', { termType: subject.termType, value: subject.value })
    else if (property !== undefined) this.note(subject.value, property, object)
    if (predicate.value === RDF_TYPE && object.value.startsWith(SKOS)) this.at(subject.value).type = object.value.slice(SKOS.length)
    if (LICENCES.includes(predicate.value)) this.at(subject.value).licence = object.value
  }

  /** The concepts, in the order in which they were first named; a concept whose name is unknown outside the file and that has no notation has the code ''. */
  *concepts(): Generator<ConceptPart> {
    for (const one of this.found.values()) if (isConcept(one)) yield this.concept(one)
  }

  private at(uri: string): Found {
    const known = this.found.get(uri)
    if (known !== undefined) return known
    const fresh: Found = { uri, type: undefined, licence: undefined, values: new Map() }
    this.found.set(uri, fresh)
    return fresh
  }

  private note(uri: string, property: Property, value: Value): void {
    const { values } = this.at(uri)
    const list = values.get(property)
    if (list === undefined) values.set(property, [value])
    else list.push(value)
  }

  private concept(one: Found): ConceptPart {
    const of = (property: Property) => one.values.get(property) ?? []
    const prefs = of('prefLabel').toSorted((a, b) => (a.value < b.value ? -1 : 1))
    const prefLabel: Record<string, string> = {}
    const altLabel: Record<string, string[]> = {}
    for (const label of prefs) prefLabel[languageOf(label)] ??= label.value
    // A second preferred label in one language breaks SKOS; it is still a name people use.
    for (const label of [...prefs, ...of('altLabel'), ...of('hiddenLabel')]) {
      const language = languageOf(label)
      altLabel[language] = [...(altLabel[language] ?? []), label.value]
    }
    const match = (property: Property) => of(property).map(({ value }) => this.address(value))
    return {
      ...this.address(one.uri),
      licence: this.licenceOf(one),
      prefLabel,
      altLabel,
      broader: match('broader').map(({ code }) => code),
      exactMatch: match('exactMatch'),
      closeMatch: match('closeMatch'),
    }
  }

  private licenceOf(one: Found): string | undefined {
    const scheme = schemeAddress(one)
    return scheme === undefined ? undefined : this.found.get(scheme)?.licence
  }

  /** Scheme and code of a concept of this file or another: well-known ones by their addresses, else its notation or the end of its address. */
  private address(uri: string): Readonly<{ scheme: string; code: string }> {
    const known = knownScheme(uri)
    if (known !== undefined) return known
    const one = this.found.get(uri)
    const notation = one?.values.get('notation')?.map(({ value }) => value)
    const isNamed = /^[a-z][a-z0-9+.-]*:/i.test(uri) && !uri.startsWith('_:')
    return {
      code: notation?.toSorted()[0] ?? (isNamed ? tail(uri) : ''),
      scheme: tail((one === undefined ? undefined : schemeAddress(one)) ?? uri.replace(/[^/#]*$/, '')),
    }
  }
}

const isConcept = ({ type, values }: Found): boolean => (type === undefined ? values.has('prefLabel') : type === 'Concept')

/** The first scheme by its address: whatever order the file has, it is the same one. */
const schemeAddress = ({ values }: Found): string | undefined =>
  [...(values.get('inScheme') ?? []), ...(values.get('topConceptOf') ?? [])].map(({ value }) => value).toSorted()[0]

/** The last part of an address that says anything: "http://example.org/metiers/" is "metiers". */
function tail(uri: string): string {
  const last = uri
    .replace(/[/#]+$/, '')
    .split(/[/#]/)
    .at(-1)
  try {
    return decodeURIComponent(last ?? '')
  } catch {
    // A stray % sign: the name is as it is written.
    return last ?? ''
  }
}

/** BCP 47 writes a language that nobody named `und`. */
const languageOf = ({ language }: Value): string => (language === undefined || language === '' ? 'und' : language)
