import { z } from 'zod'
import { bibliographicDocument } from '../bibliographic/bibliographic-document.ts'
import { cleanLine } from '../clean-text.ts'
import type { DocumentDraft } from '../format.ts'
import { isWebAddress } from '../web-address.ts'
import { kindOfType } from './schema-types.ts'

const one = z.union([z.string(), z.number()]).transform(String)
const thing = z.object({ name: z.unknown(), value: z.unknown(), url: z.unknown() }).partial()

/** The texts of a value that schema.org allows as a text, a thing with a name, or several of them. */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  const plain = one.safeParse(value)
  if (plain.success) return [plain.data]
  const named = thing.safeParse(value)
  return named.success ? textsOf(named.data.name ?? named.data.value ?? named.data.url ?? []) : []
}

/** What another producer's node says: its key and its document, or the field that is missing. As the format's own words are read, what it does not say stays absent. */
export function schemaWork(
  node: Readonly<Record<string, unknown>>,
  language: string | undefined,
): Readonly<{ key: string; document: DocumentDraft }> | Readonly<{ missing: string; key?: string }> {
  const all = (...names: readonly string[]) => names.flatMap(name => textsOf(node[name]))
  const identifiers = [...all('isbn', 'issn', 'identifier', 'sameAs'), ...all('url')]
  const key = cleanLine(textsOf(node['@id'])[0] ?? identifiers.find(text => !isWebAddress(text)) ?? identifiers[0])
  const document = bibliographicDocument(
    {
      kind:
        all('@type')
          .map(kindOfType)
          .find(kind => kind !== undefined) ?? 'document',
      titles: all('name', 'headline', 'alternateName'),
      subtitle: all('alternativeHeadline')[0],
      creators: all('author', 'creator'),
      contributors: all('contributor', 'editor', 'translator', 'illustrator'),
      subjects: all('keywords', 'about').flatMap(text => text.split(',')),
      descriptions: all('abstract', 'description'),
      publishers: all('publisher'),
      dates: all('datePublished', 'dateCreated'),
      languages: all('inLanguage'),
      identifiers,
      rights: all('license'),
    },
    language,
  )
  if (key === undefined) return { missing: '@id' }
  return document === undefined ? { missing: 'name', key } : { key, document }
}
