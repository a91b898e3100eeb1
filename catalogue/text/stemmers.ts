import lunr from 'lunr'
import registerArabic from 'lunr-languages/lunr.ar.js'
import registerGerman from 'lunr-languages/lunr.de.js'
import registerSpanish from 'lunr-languages/lunr.es.js'
import registerFrench from 'lunr-languages/lunr.fr.js'
import registerItalian from 'lunr-languages/lunr.it.js'
import registerPortuguese from 'lunr-languages/lunr.pt.js'
import registerStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'

// lunr-languages' plugins hang their pipelines on lunr; each registers its functions' names once, so this module is the only one that does it.
registerStemmerSupport(lunr)
for (const register of [registerArabic, registerGerman, registerSpanish, registerFrench, registerItalian, registerPortuguese]) {
  register(lunr)
}

/** lunr's own pipelines, used word by word. */
export type LanguageTools = Readonly<{ stem(word: string): string; isStopWord(word: string): boolean }>

type TokenFunction = (token: lunr.Token) => unknown

function tools(stemmer: TokenFunction, stopWordFilter: TokenFunction, letters: RegExp): LanguageTools {
  return {
    stem(word) {
      // Codes, other alphabets and absurd lengths pass unstemmed: the stemmers are written for words of their language only.
      if (word.length > 40 || !letters.test(word)) return word
      const token = new lunr.Token(word, {})
      stemmer(token)
      return token.toString()
    },
    isStopWord(word) {
      return stopWordFilter(new lunr.Token(word, {})) === undefined
    },
  }
}

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u
const ARABIC = /^[\p{Script=Arabic}\p{M}]+$/u

type Plugin = { stemmer?: TokenFunction; stopWordFilter?: TokenFunction }

function pluginTools(plugin: Plugin, letters: RegExp): LanguageTools {
  if (plugin.stemmer === undefined || plugin.stopWordFilter === undefined) throw new Error('a lunr-languages plugin without stemmer')
  return tools(plugin.stemmer, plugin.stopWordFilter, letters)
}

/** Stemmer and stop words per language; Ukrainian and any other language are not there (lunr-languages has none for Ukrainian). */
export const LANGUAGE_TOOLS: ReadonlyMap<string, LanguageTools> = new Map([
  ['fr', pluginTools(lunr.fr, LATIN)],
  ['en', tools(lunr.stemmer, lunr.stopWordFilter, LATIN)],
  ['es', pluginTools(lunr.es, LATIN)],
  ['it', pluginTools(lunr.it, LATIN)],
  ['pt', pluginTools(lunr.pt, LATIN)],
  ['de', pluginTools(lunr.de, LATIN)],
  ['ar', pluginTools(lunr.ar, ARABIC)],
])
