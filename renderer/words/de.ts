import { de as charter } from '../../catalogue/charter/words/de.ts'
import { around } from './de/around.ts'
import { browse } from './de/browse.ts'
import { byKeys } from './de/by-keys.ts'
import { dates } from './de/dates.ts'
import { display } from './de/display.ts'
import { facts } from './de/facts.ts'
import { greeting } from './de/greeting.ts'
import { guide } from './de/guide.ts'
import { help } from './de/help.ts'
import { keys } from './de/keys.ts'
import { kinds } from './de/kinds.ts'
import { places } from './de/places.ts'
import { print } from './de/print.ts'
import { reader } from './de/reader.ts'
import { rules } from './de/rules.ts'
import { running } from './de/running.ts'
import { search } from './de/search.ts'
import { speech } from './de/speech.ts'
import { take } from './de/take.ts'
import { visit } from './de/visit.ts'
import { voice } from './de/voice.ts'
import { ways } from './de/ways.ts'
import type { WordsFile } from './fr.ts'

/** German, complete; not yet read by somebody whose language it is. */
export const de: WordsFile = {
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
