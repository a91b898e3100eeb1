import { z } from 'zod'
import { isoDate, languageTag, partialDate, slug } from './text.ts'

/** Kinds of documents every centre has; a centre may add its own in `centre.json`. */
export const KINDS = [
  'job-sheet',
  'training',
  'job-offer',
  'guide',
  'leaflet',
  'press-file',
  'book',
  'periodical',
  'issue',
  'article',
  'directory',
  'competition-papers',
  'law',
  'video',
  'software',
  'website',
  'event-report',
  'poster',
  'collection',
  // What nobody has said the kind of: better than a guess.
  'document',
] as const

/** `<source>:<key in the source>`, stable across imports; made only by `documentId`. */
export const documentIdSchema = z
  .string()
  .max(200)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*:[^\s\p{C}]+$/u, '<source>:<key>, such as rome:J1506')
  .brand<'DocumentId'>()
export type DocumentId = z.infer<typeof documentIdSchema>

/** Makes the id of a record from its source and the source's own key. Spaces in the key become `_`. Throws `ZodError` when it cannot be one. */
export const documentId = (source: string, key: string): DocumentId =>
  documentIdSchema.parse(`${source}:${key.trim().replace(/\s+/g, '_')}`)

/** Seven digits, the last one a check digit (ISO 7064 MOD 11,10); made by the number registry at publish. */
export const documentNumber = z.string().regex(/^\d{7}$/)

export const HORIZONS = ['today', 'months', 'later'] as const
export const horizon = z.enum(HORIZONS)
export type Horizon = z.infer<typeof horizon>

export const concept = z.strictObject({ scheme: z.string().min(1), code: z.string().min(1), label: z.string().optional() })
export type DocumentConcept = z.infer<typeof concept>

/** One copy or one run of copies, and how to reach it. `place` names a place of the centre's plan. */
export const holding = z.strictObject({
  site: z.string().optional(),
  zone: z.string().optional(),
  shelf: z.string().optional(),
  place: slug.optional(),
  callNumber: z.string().optional(),
  scheme: z.string().optional(),
  spineColour: z.string().optional(),
  /** Years or numbers held, with gaps, in the library's words: "1982-1989, 1993-1998". */
  statement: z.string().optional(),
  latest: z.string().optional(),
  access: z.enum(['open-shelf', 'ask', 'take', 'screen']).optional(),
  loan: z.boolean().optional(),
  use: z.array(z.enum(['read-here', 'copy'])).optional(),
  state: z.enum(['there', 'missing', 'on-order']).optional(),
  copies: z.int().positive().optional(),
})
export type Holding = z.infer<typeof holding>

const attachment = z.strictObject({
  /** Path inside the release's `attachments/`, no folder climbing. */
  path: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
      'a file name of letters without accents, digits, dots, dashes and underscores, without a folder',
    ),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the file: 64 digits and letters from a to f'),
  pages: z.int().positive().optional(),
  title: z.string().optional(),
})
export type Attachment = z.infer<typeof attachment>

const rights = z.strictObject({
  licence: z.string().optional(),
  attribution: z.string().optional(),
  display: z.boolean().optional(),
  print: z.boolean().optional(),
  maxPages: z.int().positive().optional(),
})

export const cost = z.strictObject({ kind: z.enum(['free', 'paid', 'fundable', 'unknown']), note: z.string().optional() })

const contributor = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['author', 'editor', 'illustrator', 'translator', 'organisation']).optional(),
})

/** Full text; `pages[i]` is the offset in `text` where page i + 1 begins, for passages with a page number. */
const body = z.strictObject({ text: z.string(), pages: z.array(z.int().nonnegative()).optional() })

/** A document as it stands in the draft. Field names follow Dublin Core and schema.org where one fits. Absent means not known. */
export const documentSchema = z.strictObject({
  id: documentIdSchema,
  source: slug,
  kind: slug,
  title: z.string().min(1),
  subtitle: z.string().optional(),
  alternativeTitles: z.array(z.string().min(1)).default([]),
  summary: z.string().optional(),
  body: body.optional(),
  easySummary: z.string().optional(),
  language: languageTag,
  subjects: z.array(z.string().min(1)).default([]),
  concepts: z.array(concept).default([]),
  needs: z.array(slug).default([]),
  horizon: horizon.optional(),
  publisher: z.string().optional(),
  contributors: z.array(contributor).default([]),
  issued: partialDate.optional(),
  modified: partialDate.optional(),
  checked: partialDate.optional(),
  reviewBy: isoDate.optional(),
  validUntil: isoDate.optional(),
  identifiers: z.array(z.strictObject({ scheme: z.enum(['isbn', 'issn', 'other']), value: z.string().min(1) })).default([]),
  holdings: z.array(holding).default([]),
  attachments: z.array(attachment).default([]),
  rights: rights.optional(),
  links: z.array(z.strictObject({ url: z.url({ protocol: /^https?$/ }), label: z.string().optional() })).default([]),
  territory: z.array(z.strictObject({ code: z.string(), label: z.string().optional() })).default([]),
  /** Labelled facts shown beside the text, in the document's language: "Études" - "3 ans après le bac". */
  facts: z.array(z.strictObject({ label: z.string().min(1), value: z.string().min(1) })).default([]),
  cost: cost.optional(),
  level: z.string().optional(),
  minutes: z.int().positive().optional(),
  collections: z.array(slug).default([]),
  audience: z.array(z.string()).default([]),
})
export type CatalogueDocument = z.infer<typeof documentSchema>
export type DocumentInput = z.input<typeof documentSchema>

/** A document as it stands in a release: numbered. */
export const releaseDocumentSchema = documentSchema.extend({ number: documentNumber })
export type ReleaseDocument = z.infer<typeof releaseDocumentSchema>
