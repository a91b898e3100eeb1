import { uk as charter } from '../../catalogue/charter/words/uk.ts'
import type { WordsFile } from './fr.ts'
import { around } from './uk/around.ts'
import { browse } from './uk/browse.ts'
import { byKeys } from './uk/by-keys.ts'
import { dates } from './uk/dates.ts'
import { display } from './uk/display.ts'
import { facts } from './uk/facts.ts'
import { greeting } from './uk/greeting.ts'
import { guide } from './uk/guide.ts'
import { help } from './uk/help.ts'
import { keys } from './uk/keys.ts'
import { kinds } from './uk/kinds.ts'
import { places } from './uk/places.ts'
import { print } from './uk/print.ts'
import { reader } from './uk/reader.ts'
import { rules } from './uk/rules.ts'
import { running } from './uk/running.ts'
import { search } from './uk/search.ts'
import { speech } from './uk/speech.ts'
import { take } from './uk/take.ts'
import { visit } from './uk/visit.ts'
import { voice } from './uk/voice.ts'
import { ways } from './uk/ways.ts'

/** Ukrainian, complete; not yet read by somebody whose language it is. */
export const uk: WordsFile = {
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
