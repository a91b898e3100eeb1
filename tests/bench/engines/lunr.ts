import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import lunr from 'lunr'
import { FIELD_BOOSTS, FIELDS } from '../../../catalogue/index/fields.ts'
import type { Engine } from './engine.ts'
import { SHOWN } from './engine.ts'
// The French pipeline is registered there, and may be only once.
import { queryWords } from './query-words.ts'

const FILE = 'lunr.json'

/** lunr with lunr-languages' French, its query built of clauses. */
export const lunrEngine: Engine = {
  async build(folder) {
    const builder = new lunr.Builder()
    builder.use(lunr.fr)
    builder.ref('id')
    for (const [i, field] of FIELDS.entries()) builder.field(field, { boost: FIELD_BOOSTS[i] as number })
    let index: lunr.Index | undefined
    return {
      async add(documents) {
        for (const { texts } of documents) builder.add(texts)
      },
      async finish() {
        index = builder.build()
      },
      save: () => writeFile(join(folder, FILE), JSON.stringify(index)),
    }
  },
  async load(folder) {
    const index = lunr.Index.load(JSON.parse(await readFile(join(folder, FILE), 'utf8')))
    return {
      search(query, asked) {
        const found = index.query(builder => {
          for (const word of queryWords(query)) {
            if (asked === 'prefix') builder.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false })
            else if (asked === 'typo') builder.term(word, { editDistance: 1 })
            else builder.term(word, asked === 'all' ? { presence: lunr.Query.presence.REQUIRED } : {})
          }
        })
        return found.slice(0, SHOWN).length
      },
    }
  },
}
