// `node build/word-lists.mjs FOLDER`: packs the everyday words of each language into catalogue/everyday/words. FOLDER holds one text file a language, `fr.txt`, a word a
// line, as Tesseract's models hold them (Apache-2.0). They are made, seldom, with Debian's packages tesseract-ocr and tesseract-ocr-fra, -eng, -spa, -ita, -por, -deu,
// -ara, -ukr:
//   combine_tessdata -u /usr/share/tesseract-ocr/5/tessdata/fra.traineddata fra.
//   dawg2wordlist fra.lstm-unicharset fra.lstm-word-dawg fr.txt
// Models are fed with what stands on the web, slips and foreign words too: of English, French, Spanish and Portuguese, words of six letters and more are left out that
// Hunspell calls misspelt (`hunspell -d en_US,en_GB -G` and so on; the dictionary is asked, nothing of it is taken).
// To be run again when a language's stemmer changes: words are known by their stems.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { ROOT } from './lib-run.mjs'

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'uk']
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('name the folder of the word lists: node build/word-lists.mjs FOLDER')

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
})
const { createAnalyzer } = await server.ssrLoadModule('/catalogue/text/analyzer.ts')
const { fold } = await server.ssrLoadModule('/catalogue/text/fold.ts')
const { packWordList } = await server.ssrLoadModule('/catalogue/text/word-list.ts')
const { SHORTEST_LISTED, wordKeys } = await server.ssrLoadModule('/catalogue/text/word-keys.ts')

/**
 * Words that are no name: with a capital only in German, which writes every noun so; never in capitals throughout.
 * @param {string} language @param {string} word
 */
const isWord = (language, word) =>
  WORD.test(word) && fold(word).length >= SHORTEST_LISTED && (language === 'de' ? !/^\p{Lu}{2}/u.test(word) : !/^\p{Lu}/u.test(word))

for (const language of LANGUAGES) {
  const analyzer = createAnalyzer(language)
  const keys = new Set()
  for (const word of readFileSync(join(folder, `${language}.txt`), 'utf8').split('\n')) {
    if (!isWord(language, word)) continue
    // As it is written, and as who writes without accents does: its stem may be another one.
    for (const form of [word, fold(word)]) for (const key of wordKeys(analyzer, form)) keys.add(key)
  }
  const bytes = packWordList(keys)
  const file = join(ROOT, 'catalogue/everyday/words', `${language}.json`)
  writeFileSync(file, `${JSON.stringify({ packed: Buffer.from(bytes).toString('base64') })}\n`)
  console.log(`${language}: ${keys.size} words, ${bytes.length} bytes`)
}
await server.close()
