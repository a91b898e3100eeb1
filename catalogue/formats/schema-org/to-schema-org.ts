import type { CatalogueDocument } from '../../model/document.ts'
import { ATTACHED_FOLDER } from '../own-export/attached-files.ts'
import { fromSchemaOrg } from './from-schema-org.ts'
import { typeOf } from './schema-types.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * A document as a node of schema.org (https://schema.org/CreativeWork). What schema.org has no word for, or says less exactly, stands beside under our own field's name as an
 * `additionalProperty`, its value as JSON: `fromSchemaOrg` gives the same document back.
 */
export function toSchemaOrg(document: CatalogueDocument): Node {
  const { id, source, ...fields } = document
  const key = id.slice(source.length + 1)
  const node = {
    '@type': typeOf(document.kind),
    additionalType: document.kind,
    ...wordsOf(document),
    ...linksOf(document),
    ...identifiersOf(key, document),
  }
  const read = fromSchemaOrg(node)?.fields ?? {}
  const others = Object.entries(fields).filter(([name, value]) => !isEmpty(value) && !isSame(value, read[name]))
  // A field that the node seems to say and the document has not: said to be absent.
  const absent = Object.keys(read).filter(name => isEmpty(Object.entries(fields).find(([known]) => known === name)?.[1]))
  const beside = [
    ...others.map(([name, value]) => property(name, JSON.stringify(name === 'body' ? pagesOf(document) : value))),
    ...absent.map(name => property(name, 'null')),
  ]
  return beside.length === 0 ? node : { ...node, additionalProperty: beside }
}

/** A text stands in the node itself; what is beside is where its pages begin. */
const pagesOf = ({ body }: CatalogueDocument) => ({ pages: body?.pages })

const property = (propertyID: string, value: string) => ({ '@type': 'PropertyValue', propertyID, value })

function wordsOf(document: CatalogueDocument): Node {
  const { publisher, cost, rights, concepts, contributors } = document
  const named = (role: string | undefined, type = 'Person') =>
    list(contributors.filter(one => one.role === role).map(({ name }) => ({ '@type': type, name })))
  return known({
    name: document.title,
    alternativeHeadline: document.subtitle,
    alternateName: list(document.alternativeTitles),
    abstract: document.summary,
    text: document.body?.text,
    inLanguage: document.language,
    keywords: list(document.subjects),
    about: list(
      concepts.map(({ scheme, code, label }) => known({ '@type': 'DefinedTerm', inDefinedTermSet: scheme, termCode: code, name: label })),
    ),
    author: named('author'),
    editor: named('editor'),
    illustrator: named('illustrator'),
    translator: named('translator'),
    contributor: named(undefined),
    sourceOrganization: named('organisation', 'Organization'),
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: document.issued,
    dateModified: document.modified,
    expires: document.validUntil,
    educationalLevel: document.level,
    timeRequired: document.minutes === undefined ? undefined : `PT${document.minutes}M`,
    audience: list(document.audience.map(audienceType => ({ '@type': 'Audience', audienceType }))),
    license: rights?.licence,
    creditText: rights?.attribution,
    isAccessibleForFree: cost?.kind === 'free' ? true : cost?.kind === 'paid' ? false : undefined,
  })
}

function linksOf({ links, territory, attachments }: CatalogueDocument): Node {
  return known({
    url: list(links.map(({ url }) => url)),
    spatialCoverage: list(territory.map(({ code, label }) => known({ '@type': 'Place', identifier: code, name: label }))),
    associatedMedia: list(
      attachments.map(({ path, mediaType, bytes, sha256, title }) =>
        known({
          '@type': 'MediaObject',
          contentUrl: `${ATTACHED_FOLDER}/${path}`,
          encodingFormat: mediaType,
          contentSize: String(bytes),
          sha256,
          name: title,
        }),
      ),
    ),
  })
}

function identifiersOf(key: string, { identifiers }: CatalogueDocument): Node {
  const of = (scheme: string) => identifiers.filter(one => one.scheme === scheme).map(({ value }) => value)
  return known({
    identifier: [property('key', key), ...of('other').map(value => property('other', value))],
    isbn: list(of('isbn')),
    issn: list(of('issn')),
  })
}

const list = <T>(values: readonly T[]): readonly T[] | undefined => (values.length === 0 ? undefined : values)

/** Without what is not known. */
const known = (node: Node): Node => Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined))

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0)

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
