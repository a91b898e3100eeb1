import { z } from 'zod'

/** A number that costs more than a call: how it begins, as it is dialled, and how many digits follow. */
const premiumNumber = z.strictObject({
  starts: z.string().regex(/^[+\d()]+$/, 'digits, as dialled: "0900"'),
  digits: z.int().min(1).max(12),
})

/**
 * What no desk may be called after (R7), and what nobody may be sent to (R3). The program knows lists of some countries; `names.json` of a centre adds its own.
 * `generic`: phrases that hold a name and are allowed. `firstNames`: by which a person's name is recognised.
 */
export const refusedNamesSchema = z.strictObject({
  institutions: z.array(z.string().min(2)).default([]),
  generic: z.array(z.string().min(2)).default([]),
  firstNames: z.array(z.string().min(2)).default([]),
  premiumNumbers: z.array(premiumNumber).default([]),
})
export type RefusedNames = z.infer<typeof refusedNamesSchema>
