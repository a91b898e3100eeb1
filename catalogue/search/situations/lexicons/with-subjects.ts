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
import { WORK_AND_PAPERS } from './work-and-papers.ts'

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

/** A lexicon with what names the subjects of `subjects.ts` in its language, what says that somebody has died, and more of work and papers. */
export function withSubjects(lexicon: Lexicon): Lexicon {
  const { language } = lexicon
  const { spelt = '', notions: more = {} } = WORK_AND_PAPERS[language] ?? {}
  const notions = { ...lexicon.notions, ...NOTIONS[language], ...mourningNotions(language) }
  const both = Object.entries(more).map(([notion, texts]) => [notion, [notions[notion] ?? [], texts].flat().join()] as const)
  return { ...lexicon, spelt: `${lexicon.spelt}\n${spelt}`, notions: { ...notions, ...Object.fromEntries(both) } }
}
