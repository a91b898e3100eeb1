import { z } from 'zod'
import { documentIdSchema } from './document.ts'
import { isoDate, languageTag } from './text.ts'
import { isSeen } from './unseen.ts'

/** So many first documents are looked at, where a question does not say. */
export const FIRST = 10

const MOST_WORDS = 300
const MOST_FIRST = 100

/** What somebody asks and what they must find: replayed on a draft before it is published (`questions.json`). */
export const questionSchema = z.strictObject({
  words: z.string().min(1).max(MOST_WORDS).refine(isSeen, 'is blank: write what somebody types'),
  /** The language of the screen it is typed on; absent: the centre's first. */
  language: languageTag.optional(),
  /** Documents that must be found, by their ids. */
  finds: z.array(documentIdSchema).min(1),
  /** Among so many first ones; absent: ten. */
  within: z.int().min(1).max(MOST_FIRST).optional(),
  /** Documents that a person knows to be found no longer, and since when. */
  accepted: z.array(z.strictObject({ id: documentIdSchema, on: isoDate })).optional(),
})
export type Question = z.infer<typeof questionSchema>

export const questionsSchema = z.array(questionSchema)
