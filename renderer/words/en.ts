import { en as charter } from '../../catalogue/charter/words/en.ts'
import { around } from './en/around.ts'
import { browse } from './en/browse.ts'
import { byKeys } from './en/by-keys.ts'
import { dates } from './en/dates.ts'
import { display } from './en/display.ts'
import { facts } from './en/facts.ts'
import { greeting } from './en/greeting.ts'
import { guide } from './en/guide.ts'
import { help } from './en/help.ts'
import { keys } from './en/keys.ts'
import { kinds } from './en/kinds.ts'
import { places } from './en/places.ts'
import { print } from './en/print.ts'
import { reader } from './en/reader.ts'
import { rules } from './en/rules.ts'
import { running } from './en/running.ts'
import { search } from './en/search.ts'
import { speech } from './en/speech.ts'
import { take } from './en/take.ts'
import { visit } from './en/visit.ts'
import { voice } from './en/voice.ts'
import { ways } from './en/ways.ts'
import type { WordKey } from './fr.ts'

/** English, complete. */
export const en: Readonly<Record<WordKey, string>> = {
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
