import { z } from 'zod'
import { isSeen } from './unseen.ts'

/** BCP 47 language tag, lower-case primary subtag first: `fr`, `pt-BR`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag such as "fr"')

const TITLE_CHARACTERS = 200
const BLANK = 'is blank: write the words, or leave this out'

const SHOWN_CHARACTERS = 40

/** Said of words that stand where a text in languages belongs: the commonest slip in a file written by hand. */
function withoutLanguage({ input }: Readonly<{ input?: unknown }>): string | undefined {
  return typeof input === 'string'
    ? `This says no language: write { "fr": ${JSON.stringify(input.slice(0, SHOWN_CHARACTERS))} }`
    : undefined
}

/** A text in one or more languages; the centre's own language must be there, the rest falls back to it. */
export const localizedText = z.record(languageTag, z.string().min(1).refine(isSeen, BLANK), { error: withoutLanguage })
/** A title in one or more languages: it stands on one screen, and in one code, with all that goes with it. */
export const localizedTitle = z.record(
  languageTag,
  z
    .string()
    .min(1)
    .max(TITLE_CHARACTERS, `is longer than ${TITLE_CHARACTERS} characters: this is no title but a text`)
    .refine(isSeen, BLANK),
  { error: withoutLanguage },
)
export type LocalizedText = z.infer<typeof localizedText>

/** A short name used in files and code: lower case, digits, dashes. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single dashes')
  .max(80)

/** A calendar date in the centre's zone, `2026-11-24`; a year or a year and a month where no more is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date such as 2026-11-24, 2026-11 or 2026')
export const isoDate = z.iso.date()
/** An instant with its offset, `2026-11-24T14:00:00+01:00`. */
export const isoInstant = z.iso.datetime({ offset: true })

/**
 * The text in `language`, else in a related or the fallback language, else in any: with the language it is really in,
 * so that the screen can mark it (`lang=`) and speech can pronounce it.
 */
export function pickText(text: LocalizedText, language: string, fallback: string): { text: string; language: string } {
  const wanted = [language, language.split('-')[0] ?? language, fallback, ...Object.keys(text)]
  for (const tag of wanted) {
    const found = text[tag]
    if (found !== undefined) return { text: found, language: tag }
  }
  throw new RangeError('a localized text holds no language at all')
}
