import { es as charter } from '../../catalogue/charter/words/es.ts'
import { around } from './es/around.ts'
import { browse } from './es/browse.ts'
import { byKeys } from './es/by-keys.ts'
import { dates } from './es/dates.ts'
import { display } from './es/display.ts'
import { facts } from './es/facts.ts'
import { greeting } from './es/greeting.ts'
import { guide } from './es/guide.ts'
import { help } from './es/help.ts'
import { keys } from './es/keys.ts'
import { kinds } from './es/kinds.ts'
import { places } from './es/places.ts'
import { print } from './es/print.ts'
import { reader } from './es/reader.ts'
import { rules } from './es/rules.ts'
import { running } from './es/running.ts'
import { search } from './es/search.ts'
import { speech } from './es/speech.ts'
import { take } from './es/take.ts'
import { visit } from './es/visit.ts'
import { voice } from './es/voice.ts'
import { ways } from './es/ways.ts'
import type { WordsFile } from './fr.ts'

/** Spanish, complete; not yet read by somebody whose language it is. */
export const es: WordsFile = {
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
