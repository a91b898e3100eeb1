import { z } from 'zod'
import type { Attachment, CatalogueDocument } from '../model/document.ts'
import { documentId, documentSchema } from '../model/document.ts'
import { isoDate, partialDate, slug } from '../model/text.ts'

/** A day counted from the day the demonstration is made: `-90d`, `+20d`, so that the demonstration never grows old. */
const relativeDay = z.string().regex(/^[+-]\d{1,5}d$/, 'a day counted from today, such as -90d or +20d')

/**
 * One document as written in `catalogue/demo/documents/*.json` (each file an array of these).
 * `key` names it inside its `source`; `pdf` names a file made by `build/demo-pdfs.mjs`, without folder.
 * Dates are calendar dates or relative days.
 */
export const demoDocumentSchema = documentSchema.omit({ id: true, source: true, attachments: true, reviewBy: true }).extend({
  key: slug,
  source: slug.default('demo'),
  pdf: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.pdf$/, 'a PDF file name of lower-case letters, digits and dashes')
    .optional(),
  issued: z.union([relativeDay, partialDate]).optional(),
  modified: z.union([relativeDay, partialDate]).optional(),
  checked: z.union([relativeDay, partialDate]).optional(),
  validUntil: z.union([relativeDay, isoDate]).optional(),
})
export type DemoDocument = z.infer<typeof demoDocumentSchema>

/** A whole file of `catalogue/demo/documents/`. */
export const demoDocumentsSchema = z.array(demoDocumentSchema)

const DAY_MS = 86_400_000

/** `2026-11-24` for a relative day counted from `today` (a calendar date); any other date comes back as it is. */
export function resolveDay(date: string, today: string): string {
  if (!relativeDay.safeParse(date).success) return date
  const days = Number.parseInt(date, 10)
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The demonstration's document as the draft would hold it. `today` is a calendar date; throws `ZodError` when the result is no document. */
export function resolveDemoDocument(demo: DemoDocument, today: string, attachments: readonly Attachment[]): CatalogueDocument {
  const { key, source, pdf: _pdf, issued, modified, checked, validUntil, ...rest } = demo
  const dates = Object.entries({ issued, modified, checked, validUntil }).flatMap(([field, date]) =>
    date === undefined ? [] : [[field, resolveDay(date, today)] as const],
  )
  return documentSchema.parse({ ...rest, ...Object.fromEntries(dates), id: documentId(source, key), source, attachments: [...attachments] })
}
