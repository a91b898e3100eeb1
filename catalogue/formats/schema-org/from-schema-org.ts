import { z } from 'zod'
import { ownDocument } from '../own-export/own-columns.ts'
import { kindOfType } from './schema-types.ts'

/** What a node says, still to be parsed as a document: its key where it has one, and the fields. */
export type SchemaFields = Readonly<{ key: string | undefined; fields: Readonly<Record<string, unknown>> }>

/** schema.org allows one value or several everywhere; one of another form is left out. */
const several = <T extends z.ZodType>(one: T) =>
  z
    .unknown()
    .optional()
    .transform((value): readonly z.output<T>[] => {
      const items: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
      return items.flatMap(item => {
        const parsed = one.safeParse(item)
        return parsed.success ? [parsed.data] : []
      })
    })
const text = z.union([z.string(), z.number()]).transform(String)
const texts = several(text)
const first = texts.transform(([one]) => one)
/** A thing by its name, or the name alone. */
const named = z.preprocess(value => (typeof value === 'string' ? { name: value } : value), z.object({ name: z.string().min(1) }))

const node = z.object({
  '@type': texts,
  additionalType: first,
  identifier: several(z.object({ propertyID: z.string(), value: text })),
  additionalProperty: several(z.object({ propertyID: z.string(), value: z.string() })),
  name: first,
  alternativeHeadline: first,
  alternateName: texts,
  abstract: first,
  text: first,
  inLanguage: first,
  keywords: texts,
  about: several(z.object({ inDefinedTermSet: z.string(), termCode: z.string(), name: z.string().optional() })),
  author: several(named),
  editor: several(named),
  illustrator: several(named),
  translator: several(named),
  contributor: several(named),
  sourceOrganization: several(named),
  publisher: several(named),
  datePublished: first,
  dateModified: first,
  expires: first,
  educationalLevel: first,
  timeRequired: first,
  audience: several(z.object({ audienceType: z.string() })),
  license: first,
  creditText: first,
  isAccessibleForFree: z.boolean().optional().catch(undefined),
  url: texts,
  spatialCoverage: several(z.object({ identifier: z.string(), name: z.string().optional() })),
  associatedMedia: several(
    z.object({
      contentUrl: z.string(),
      encodingFormat: z.string(),
      contentSize: z.string(),
      sha256: z.string(),
      name: z.string().optional(),
    }),
  ),
  isbn: texts,
  issn: texts,
})
type Node = z.output<typeof node>

/** The document in a node that `toSchemaOrg` wrote, with what it wrote beside; without a key, nobody of ours wrote it. Undefined for what is no node. */
export function fromSchemaOrg(value: unknown): SchemaFields | undefined {
  const parsed = node.safeParse(value)
  if (!parsed.success) return undefined
  const { data } = parsed
  const fields: Record<string, unknown> = Object.fromEntries(Object.entries(fieldsOf(data)).filter(([, one]) => isSaid(one)))
  for (const { propertyID, value: written } of data.additionalProperty) {
    const beside = propertyID in ownDocument.shape ? besideOf(written) : undefined
    if (beside === null) delete fields[propertyID]
    else if (propertyID === 'body' && data.text !== undefined) fields.body = { text: data.text, ...pagesOf(beside) }
    else if (beside !== undefined) fields[propertyID] = beside
  }
  return { key: keyOf(data), fields }
}

const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

const pagesOf = (beside: unknown): Readonly<Record<string, unknown>> => z.object({ pages: z.unknown() }).safeParse(beside).data ?? {}

/** What was written beside as JSON; undefined for another producer's property, which is text. */
function besideOf(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The key that `toSchemaOrg` wrote. */
const keyOf = ({ identifier }: Node): string | undefined => identifier.find(({ propertyID }) => propertyID === 'key')?.value

function fieldsOf(data: Node): Readonly<Record<string, unknown>> {
  const [type] = data['@type']
  const others = data.identifier.filter(({ propertyID }) => propertyID === 'other').map(({ value }) => value)
  const role = (people: readonly Readonly<{ name: string }>[], name?: string) =>
    people.map(one => (name === undefined ? { name: one.name } : { name: one.name, role: name }))
  const minutes = /^PT(\d{1,5})M$/.exec(data.timeRequired ?? '')?.[1]
  return {
    kind:
      data.additionalType !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(data.additionalType)
        ? data.additionalType
        : (kindOfType(type ?? '') ?? 'document'),
    title: data.name,
    subtitle: data.alternativeHeadline,
    alternativeTitles: data.alternateName,
    summary: data.abstract,
    ...(data.text !== undefined && { body: { text: data.text } }),
    language: data.inLanguage,
    subjects: data.keywords,
    concepts: data.about.map(({ inDefinedTermSet, termCode, name }) => ({
      scheme: inDefinedTermSet,
      code: termCode,
      ...(name !== undefined && { label: name }),
    })),
    contributors: [
      ...role(data.author, 'author'),
      ...role(data.editor, 'editor'),
      ...role(data.illustrator, 'illustrator'),
      ...role(data.translator, 'translator'),
      ...role(data.sourceOrganization, 'organisation'),
      ...role(data.contributor),
    ],
    publisher: data.publisher[0]?.name,
    issued: data.datePublished,
    modified: data.dateModified,
    validUntil: data.expires,
    level: data.educationalLevel,
    ...(minutes !== undefined && { minutes: Number(minutes) }),
    audience: data.audience.map(({ audienceType }) => audienceType),
    ...((data.license ?? data.creditText) !== undefined && {
      rights: {
        ...(data.license !== undefined && { licence: data.license }),
        ...(data.creditText !== undefined && { attribution: data.creditText }),
      },
    }),
    ...(data.isAccessibleForFree !== undefined && { cost: { kind: data.isAccessibleForFree ? 'free' : 'paid' } }),
    links: data.url.map(url => ({ url })),
    territory: data.spatialCoverage.map(({ identifier, name }) => ({ code: identifier, ...(name !== undefined && { label: name }) })),
    attachments: data.associatedMedia.flatMap(mediaOf),
    identifiers: [
      ...data.isbn.map(value => ({ scheme: 'isbn', value })),
      ...data.issn.map(value => ({ scheme: 'issn', value })),
      ...others.map(value => ({ scheme: 'other', value })),
    ],
  }
}

/** A file that lies beside the export; what lies elsewhere is nothing that a kiosk without a network could show. */
function mediaOf({ contentUrl, encodingFormat, contentSize, sha256, name }: Node['associatedMedia'][number]): readonly object[] {
  const path = /^attachments\/([^/]+)$/.exec(contentUrl)?.[1]
  if (path === undefined) return []
  return [{ path, mediaType: encodingFormat, bytes: Number(contentSize), sha256, ...(name !== undefined && { title: name }) }]
}
