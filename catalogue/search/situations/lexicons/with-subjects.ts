import type { Lexicon } from '../lexicon.ts'
import { mourningNotions } from './mourning.ts'
import arabic from './subjects/arabic.json' with { type: 'json' }
import english from './subjects/english.json' with { type: 'json' }
import french from './subjects/french.json' with { type: 'json' }
import german from './subjects/german.json' with { type: 'json' }
import italian from './subjects/italian.json' with { type: 'json' }
import portuguese from './subjects/portuguese.json' with { type: 'json' }
import spanish from './subjects/spanish.json' with { type: 'json' }
import ukrainian from './subjects/ukrainian.json' with { type: 'json' }
import turns from './turns.json' with { type: 'json' }
import { WORK_AND_PAPERS } from './work-and-papers.ts'

const TURNS: Readonly<Record<string, Lexicon['notions']>> = turns

const NOTIONS: Readonly<Record<string, Lexicon['notions']>> = {
  fr: french,
  en: english,
  es: spanish,
  it: italian,
  pt: portuguese,
  de: german,
  ar: arabic,
  uk: ukrainian,
}

/** Notions with more expressions of them. */
const joined = (notions: Lexicon['notions'], more: Lexicon['notions']): Lexicon['notions'] => ({
  ...notions,
  ...Object.fromEntries(Object.entries(more).map(([notion, texts]) => [notion, [notions[notion] ?? [], texts].flat().join()])),
})

/** A lexicon with what names the subjects of `subjects.ts` in its language, what says that somebody has died, more of work and papers, and what is said at a turn of a life. */
export function withSubjects(lexicon: Lexicon): Lexicon {
  const { language } = lexicon
  const { spelt = '', notions: more = {} } = WORK_AND_PAPERS[language] ?? {}
  const notions = { ...lexicon.notions, ...NOTIONS[language], ...mourningNotions(language) }
  return { ...lexicon, spelt: `${lexicon.spelt}\n${spelt}`, notions: joined(joined(notions, more), TURNS[language] ?? {}) }
}
