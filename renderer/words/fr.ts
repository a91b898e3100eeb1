import { fr as charter } from '../../catalogue/charter/words/fr.ts'
import { around } from './fr/around.ts'
import { browse } from './fr/browse.ts'
import { byKeys } from './fr/by-keys.ts'
import { dates } from './fr/dates.ts'
import { display } from './fr/display.ts'
import { facts } from './fr/facts.ts'
import { greeting } from './fr/greeting.ts'
import { guide } from './fr/guide.ts'
import { help } from './fr/help.ts'
import { keys } from './fr/keys.ts'
import { kinds } from './fr/kinds.ts'
import { places } from './fr/places.ts'
import { print } from './fr/print.ts'
import { reader } from './fr/reader.ts'
import { rules } from './fr/rules.ts'
import { running } from './fr/running.ts'
import { search } from './fr/search.ts'
import { speech } from './fr/speech.ts'
import { take } from './fr/take.ts'
import { visit } from './fr/visit.ts'
import { voice } from './fr/voice.ts'
import { ways } from './fr/ways.ts'

/**
 * French, the source of the keys: a key that is not here does not exist. Every other language is compared with this one (keys and
 * placeholders). To add words, add them to the part they belong to, in `fr/` and in `en/`.
 */
export const fr = {
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
} as const

/** Every key of the interface's words. */
export type WordKey = keyof typeof fr
/** A language's words: complete, or some of them (the rest falls back phrase by phrase). */
export type WordsFile = Readonly<Partial<Record<WordKey, string>>>
