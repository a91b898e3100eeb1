import { z } from 'zod'
import { centreCost } from './desk.ts'
import { concept } from './document.ts'
import { isoDate, localizedText, slug } from './text.ts'

/** The ways to a goal that a centre speaks of (R15): each leads there, or says why it does not. */
export const WAY_KINDS = ['school', 'apprenticeship', 'adult-training', 'experience', 'hiring', 'business'] as const
const wayKind = z.enum(WAY_KINDS)
export type WayKind = z.infer<typeof wayKind>

/** One way to a goal, in the centre's words. What nobody knows is left out, and said to be unknown. */
const waySchema = z.strictObject({
  kind: wayKind,
  /** What it is for this goal; why not, where it does not lead there. */
  text: localizedText,
  leads: z.boolean().default(true),
  length: localizedText.optional(),
  cost: centreCost.optional(),
  /** Known days, the next of which is shown; or when it usually is. */
  starts: z.strictObject({ dates: z.array(isoDate).default([]), text: localizedText.optional() }).optional(),
  /** What one needs for it. */
  asks: localizedText.optional(),
  /** The desk that can talk about it. */
  desk: slug.optional(),
  /** How its documents are found: words of the centre's language, among kinds of documents (any when empty). */
  documents: z.array(z.strictObject({ words: z.string().min(1), kinds: z.array(slug).default([]) })).default([]),
})
export type Way = z.infer<typeof waySchema>

/** A job or a need, and all the ways to it side by side. `ways.json` is an array of these. */
export const goalSchema = z.strictObject({
  id: slug,
  label: localizedText,
  /** Documents of these concepts lead here: a job's sheet. */
  concepts: z.array(concept).default([]),
  /** So do these needs, and themes of needs. */
  needs: z.array(slug).default([]),
  themes: z.array(slug).default([]),
  /** So does this field of work at the end of the guide. */
  fields: z.array(slug).default([]),
  ways: z.array(waySchema).min(1),
})
export type Goal = z.infer<typeof goalSchema>
