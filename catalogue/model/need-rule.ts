import { z } from 'zod'
import { slug } from './text.ts'

const words = z.array(z.string().min(1)).optional()

/**
 * Needs that a record serves by what it says of itself, whatever its format; any one of the lists is enough. Words are compared whole, without case, accents and plurals.
 */
export const needRuleShape = {
  needs: z.array(slug).min(1),
  /** Found by the program, and in use until a person changes or removes it: a need that was given by hand is always stronger. */
  proposed: z.boolean().optional(),
  /** Words or phrases of a title, a subtitle or a keyword; of a summary where those say nothing. */
  words,
  /** Whole keywords, or names of concepts. */
  keywords: words,
  /** Where in a classification: a call number or a code of Dewey that begins so, or a shelf mark that does. */
  classes: words,
  /** Kinds of documents. */
  kinds: z.array(slug).optional(),
  /** Where nothing else says it: codes of these schemes (ROME). */
  schemes: words,
}

export const needRuleSchema = z.strictObject(needRuleShape)
export type NeedRule = z.infer<typeof needRuleSchema>

/** The lists of a rule that look at what a record says of itself. */
export const NEED_LISTS = ['words', 'keywords', 'classes', 'kinds', 'schemes'] as const

/** Whether a rule looks at records and not at a table's columns. */
export const looksAtRecords = (rule: Readonly<Partial<Record<(typeof NEED_LISTS)[number], unknown>>>): boolean =>
  NEED_LISTS.some(list => rule[list] !== undefined)
