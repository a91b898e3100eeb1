import ar from './words/ar.json' with { type: 'json' }
import de from './words/de.json' with { type: 'json' }
import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import fr from './words/fr.json' with { type: 'json' }
import it from './words/it.json' with { type: 'json' }
import pt from './words/pt.json' with { type: 'json' }
import uk from './words/uk.json' with { type: 'json' }

/** The everyday words of the interface's languages, packed (`catalogue/text/word-list.ts`), by language: what no search corrects. Made by `build/word-lists.mjs`. */
export const WORD_LISTS: ReadonlyMap<string, Uint8Array> = new Map(
  Object.entries({ ar, de, en, es, fr, it, pt, uk }).map(([language, { packed }]) => [language, Buffer.from(packed, 'base64')]),
)
