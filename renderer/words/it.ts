import { it as charter } from '../../catalogue/charter/words/it.ts'
import type { WordsFile } from './fr.ts'
import { around } from './it/around.ts'
import { browse } from './it/browse.ts'
import { byKeys } from './it/by-keys.ts'
import { dates } from './it/dates.ts'
import { display } from './it/display.ts'
import { facts } from './it/facts.ts'
import { greeting } from './it/greeting.ts'
import { guide } from './it/guide.ts'
import { help } from './it/help.ts'
import { keys } from './it/keys.ts'
import { kinds } from './it/kinds.ts'
import { places } from './it/places.ts'
import { print } from './it/print.ts'
import { reader } from './it/reader.ts'
import { rules } from './it/rules.ts'
import { running } from './it/running.ts'
import { search } from './it/search.ts'
import { speech } from './it/speech.ts'
import { take } from './it/take.ts'
import { visit } from './it/visit.ts'
import { voice } from './it/voice.ts'
import { ways } from './it/ways.ts'

/** Italian, complete; not yet read by somebody whose language it is. */
export const it: WordsFile = {
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
