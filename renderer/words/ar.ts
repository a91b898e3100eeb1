import { ar as charter } from '../../catalogue/charter/words/ar.ts'
import { around } from './ar/around.ts'
import { browse } from './ar/browse.ts'
import { byKeys } from './ar/by-keys.ts'
import { dates } from './ar/dates.ts'
import { display } from './ar/display.ts'
import { facts } from './ar/facts.ts'
import { greeting } from './ar/greeting.ts'
import { guide } from './ar/guide.ts'
import { help } from './ar/help.ts'
import { keys } from './ar/keys.ts'
import { kinds } from './ar/kinds.ts'
import { places } from './ar/places.ts'
import { print } from './ar/print.ts'
import { reader } from './ar/reader.ts'
import { rules } from './ar/rules.ts'
import { running } from './ar/running.ts'
import { search } from './ar/search.ts'
import { speech } from './ar/speech.ts'
import { take } from './ar/take.ts'
import { visit } from './ar/visit.ts'
import { voice } from './ar/voice.ts'
import { ways } from './ar/ways.ts'
import type { WordsFile } from './fr.ts'

/**
 * Arabic, complete; not yet read by somebody whose language it is. Names and words that come from elsewhere may be in Latin letters: they
 * stand between U+2068 and U+2069, so that they do not turn the phrase around them (Unicode Bidirectional Algorithm, isolates).
 */
export const ar: WordsFile = {
  ...charter,
  ...browse,
  ...byKeys,
  ...visit,
  ...search,
  ...kinds,
  ...places,
  ...facts,
  ...print,
  ...take,
  ...keys,
  ...voice,
  ...speech,
  ...guide,
  ...greeting,
  ...running,
  ...help,
  ...around,
  ...rules,
  ...display,
  ...ways,
  ...dates,
  ...reader,
}
