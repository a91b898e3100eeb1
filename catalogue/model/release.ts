import { z } from 'zod'
import { addedLanguageSchema } from './added-language.ts'
import { centreSchema, glossarySchema, holidaysSchema } from './centre.ts'
import { charterSchema } from './charter.ts'
import { amenitySchema, deskAlias, deskSchema, eventSchema, serviceSchema } from './desk.ts'
import { planSchema } from './place.ts'
import { isoDate, isoInstant, languageTag, slug } from './text.ts'
import { goalSchema } from './ways.ts'

/** The release format this program reads and writes. A kiosk refuses any other. */
export const RELEASE_FORMAT = 1

/** Path inside a release: folders and names of plain characters, no climbing. */
export const releasePath = z.string().regex(/^(?!.*\.\.)[a-z0-9-]+(\/[A-Za-z0-9][A-Za-z0-9._-]*)*(\.[a-z0-9]+)?$/)

const releaseFile = z.strictObject({ path: releasePath, bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
export type ReleaseFile = z.infer<typeof releaseFile>

/** SHA-256, in hexadecimal, of the sorted list of files and hashes: the release's name and the name of its folder. */
export const releaseName = z.string().regex(/^[0-9a-f]{64}$/)

/** `manifest.json`: what is in the release. `manifest.sig` beside it holds the signature over its bytes. */
export const manifestSchema = z.strictObject({
  format: z.literal(RELEASE_FORMAT),
  name: releaseName,
  sequence: z.int().positive(),
  created: isoInstant,
  centre: slug,
  languages: z.array(languageTag),
  counts: z.strictObject({
    documents: z.int().nonnegative(),
    byKind: z.record(slug, z.int().nonnegative()),
    attachments: z.int().nonnegative(),
  }),
  /** Documents per block: document `i` of the index's order is record `i % blockSize` of `documents/<i / blockSize>.blk`. */
  blockSize: z.int().positive(),
  /** The day until which opening hours and events are expanded (exclusive), in the centre's zone. */
  expandedUntil: isoDate,
  files: z.array(releaseFile),
})
export type Manifest = z.infer<typeof manifestSchema>

/** Open from `[0]` to `[1]`, in whole minutes since 1970-01-01T00:00Z; sorted, never overlapping. */
export type Interval = [from: number, to: number]

const isInterval = (raw: unknown): boolean => Array.isArray(raw) && raw.length === 2 && raw.every(Number.isInteger)

/**
 * Checked as one value: a year of opening hours is thousands of intervals, and a schema for each number would cost every window a tenth of a second before
 * anybody can use it.
 */
const intervals = z.custom<Interval[]>(raw => Array.isArray(raw) && raw.every(isInterval), 'expected pairs of whole minutes')

/** Hours read at publish: intervals where they could be read, else the text to show. Never a guess. */
const expandedHours = z.discriminatedUnion('readable', [
  z.strictObject({ readable: z.literal(true), intervals }),
  z.strictObject({ readable: z.literal(false), text: z.string() }),
])
export type ExpandedHours = z.infer<typeof expandedHours>

export const releaseDeskSchema = deskSchema.extend({
  expanded: expandedHours,
  aliases: z.array(deskAlias.extend({ expanded: expandedHours })).default([]),
})
export type ReleaseDesk = z.infer<typeof releaseDeskSchema>

const releaseServiceSchema = serviceSchema.extend({ expanded: expandedHours.optional() })
export type ReleaseService = z.infer<typeof releaseServiceSchema>

export const releaseEventSchema = eventSchema.extend({
  occurrences: z.array(z.strictObject({ from: z.int(), to: z.int(), cancelled: z.boolean() })),
})
export type ReleaseEvent = z.infer<typeof releaseEventSchema>

/** Everything of the release that is not documents, one file `centre.json`: small, read whole when a window is made. */
export const centreBundleSchema = z.strictObject({
  centre: centreSchema,
  centreHours: expandedHours,
  plan: planSchema,
  desks: z.array(releaseDeskSchema),
  services: z.array(releaseServiceSchema),
  events: z.array(releaseEventSchema),
  amenities: z.array(amenitySchema),
  glossary: glossarySchema,
  /** Absent: the centre has not answered. */
  charter: charterSchema.optional(),
  /** Goals with the ways to them; none in a release made before there were any. */
  ways: z.array(goalSchema).default([]),
  /** What the charter says of a publication: how many documents, the dated holidays, how many names no desk may carry; absent in a release made before. */
  documents: z.int().nonnegative().optional(),
  holidays: holidaysSchema.optional(),
  country: z.strictObject({ names: z.int().nonnegative(), premium: z.boolean() }).optional(),
  /** Languages of the interface that the centre adds by its files. */
  languages: z.array(addedLanguageSchema).optional(),
})
export type CentreBundle = z.infer<typeof centreBundleSchema>
