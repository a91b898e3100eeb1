import type { Synonyms } from '../model/centre.ts'
import { synonymsSchema } from '../model/centre.ts'
import french from './everyday-fr.json' with { type: 'json' }

/** What people say of their lives, in eight languages, and what catalogues in a language call it: no centre need write it again. */
const EVERYDAY: Readonly<Record<string, unknown>> = { fr: french }

/** A centre's own synonyms after those that every catalogue in its first language is given; both count. */
export function withEveryday(own: Synonyms, language: string | undefined): Synonyms {
  const given = language === undefined ? undefined : EVERYDAY[language]
  return given === undefined ? own : [...synonymsSchema.parse(given), ...own]
}
