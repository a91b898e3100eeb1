import { z } from 'zod'
import { languageTag } from './text.ts'

/** `languages/<tag>/words.json`: what a language is called by itself, and phrases of the interface by their keys. What is missing is said in the centre's own language. */
export const addedWordsSchema = z.strictObject({
  name: z.string().min(1).max(40),
  dir: z.enum(['ltr', 'rtl']).default('ltr'),
  /** Whose dates, numbers and plurals are used, where those who make browsers do not know this language: `fr-MU` for Mauritian Creole. */
  locale: languageTag.optional(),
  words: z.record(z.string(), z.string().min(1)),
})

const ROWS = 3
/** Places that the erase key takes at the end of the last row. */
const ERASE = 2

const layer = z.array(z.string().min(1)).length(ROWS)
const layers = z.strictObject({ letters: layer, accents: layer, digits: layer })

/** `languages/<tag>/keyboard.json`: three rows on each of three layers, characters as typed; a space leaves a place empty. */
export const addedKeyboardSchema = z
  .strictObject({
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/, 'a script of ISO 15924, such as "Latn"')
      .default('Latn'),
    /** Keys in a full row: those widths that the screens have keys for. */
    columns: z.literal([10, 11, 12]),
    face: z.string().min(1).max(8),
    faces: z.strictObject({ letters: z.string().min(1), accents: z.string().min(1), digits: z.string().min(1) }),
    layers,
    /** What a screen reader calls characters that it may pass over. */
    names: z.record(z.string(), z.string()).optional(),
  })
  .superRefine((keyboard, context) => {
    const seen = new Set<string>()
    for (const [name, rows] of Object.entries(keyboard.layers)) {
      rows.forEach((row, index) => {
        const path = ['layers', name, index]
        const wanted = index === ROWS - 1 ? keyboard.columns - ERASE : keyboard.columns
        const characters = Array.from(row)
        if (characters.length !== wanted)
          context.addIssue({
            code: 'custom',
            path,
            message: `${wanted} characters are needed in this row, and ${characters.length} are there`,
          })
        if (row !== row.normalize('NFC'))
          context.addIssue({ code: 'custom', path, message: 'letters and their accents must be one character each (NFC)' })
        for (const character of characters) {
          if (character !== ' ' && seen.has(character))
            context.addIssue({ code: 'custom', path, message: `"${character}" is on the keyboard twice` })
          seen.add(character)
        }
      })
    }
  })

/** `languages/<tag>/synonyms.json`: words in this language, and what they mean in documents. */
export const addedSynonymsSchema = z.array(
  z.strictObject({ words: z.array(z.string().min(1)).min(1), means: z.array(z.string().min(1)).min(1) }),
)

/** A language that a centre adds by its files alone, as a release has it. */
export const addedLanguageSchema = addedWordsSchema.extend({ tag: languageTag, keyboard: addedKeyboardSchema.optional() })
export type AddedLanguage = z.infer<typeof addedLanguageSchema>
