import type { KINDS } from '../../model/document.ts'
import { KINDS as ALL } from '../../model/document.ts'

type Kind = (typeof KINDS)[number]

/** What schema.org calls our kinds (https://schema.org/CreativeWork and below); one that it has no word for is a CreativeWork, and says its kind beside. */
const TYPES: Readonly<Partial<Record<Kind, string>>> = {
  training: 'Course',
  guide: 'Guide',
  book: 'Book',
  periodical: 'Periodical',
  issue: 'PublicationIssue',
  article: 'Article',
  law: 'Legislation',
  video: 'VideoObject',
  software: 'SoftwareApplication',
  website: 'WebSite',
  'event-report': 'Report',
  poster: 'Poster',
  collection: 'Collection',
}

const GENERAL = 'CreativeWork'

/** The types of documents, for who reads a file. */
export const SCHEMA_TYPES: readonly string[] = [
  ...Object.values(TYPES),
  GENERAL,
  'DigitalDocument',
  'WebPage',
  'ScholarlyArticle',
  'Thesis',
  'AudioObject',
]

/** The type of a kind. */
export const typeOf = (kind: string): string =>
  ALL.map(known => (known === kind ? TYPES[known] : undefined)).find(type => type !== undefined) ?? GENERAL

/** The kind of a type; undefined for one that says nothing of it. */
export const kindOfType = (type: string): Kind | undefined => ALL.find(kind => TYPES[kind] === type)
