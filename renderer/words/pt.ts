import { pt as charter } from '../../catalogue/charter/words/pt.ts'
import type { WordsFile } from './fr.ts'
import { around } from './pt/around.ts'
import { browse } from './pt/browse.ts'
import { byKeys } from './pt/by-keys.ts'
import { dates } from './pt/dates.ts'
import { display } from './pt/display.ts'
import { facts } from './pt/facts.ts'
import { greeting } from './pt/greeting.ts'
import { guide } from './pt/guide.ts'
import { help } from './pt/help.ts'
import { keys } from './pt/keys.ts'
import { kinds } from './pt/kinds.ts'
import { places } from './pt/places.ts'
import { print } from './pt/print.ts'
import { reader } from './pt/reader.ts'
import { rules } from './pt/rules.ts'
import { running } from './pt/running.ts'
import { search } from './pt/search.ts'
import { speech } from './pt/speech.ts'
import { take } from './pt/take.ts'
import { visit } from './pt/visit.ts'
import { voice } from './pt/voice.ts'
import { ways } from './pt/ways.ts'

/** Portuguese, complete; not yet read by somebody whose language it is. */
export const pt: WordsFile = {
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
