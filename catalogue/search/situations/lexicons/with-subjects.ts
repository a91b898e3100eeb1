import type { Lexicon } from '../lexicon.ts'
import arabic from './subjects/arabic.json' with { type: 'json' }
import english from './subjects/english.json' with { type: 'json' }
import french from './subjects/french.json' with { type: 'json' }
import german from './subjects/german.json' with { type: 'json' }
import italian from './subjects/italian.json' with { type: 'json' }
import portuguese from './subjects/portuguese.json' with { type: 'json' }
import spanish from './subjects/spanish.json' with { type: 'json' }
import ukrainian from './subjects/ukrainian.json' with { type: 'json' }

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

/** A lexicon with what names the subjects of `subjects.ts` in its language. */
export const withSubjects = (lexicon: Lexicon): Lexicon => ({ ...lexicon, notions: { ...lexicon.notions, ...NOTIONS[lexicon.language] } })
