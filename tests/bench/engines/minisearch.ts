import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { FIELDS } from '../../../catalogue/index/fields.ts'
import type { BenchTexts, Engine } from './engine.ts'
import { SHOWN } from './engine.ts'

const FILE = 'minisearch.json'
const OPTIONS = { fields: [...FIELDS], idField: 'id' }

/** MiniSearch as it comes: no French, all words, prefix and one edit where they are asked for. */
export const minisearchEngine: Engine = {
  async build(folder) {
    const index = new MiniSearch<BenchTexts>(OPTIONS)
    return {
      async add(documents) {
        index.addAll(documents.map(({ texts }) => texts))
      },
      async finish() {
        // Every document is searchable as soon as it is added.
      },
      save: () => writeFile(join(folder, FILE), JSON.stringify(index)),
    }
  },
  async load(folder) {
    const index = MiniSearch.loadJSON<BenchTexts>(await readFile(join(folder, FILE), 'utf8'), OPTIONS)
    return {
      search: (query, asked) =>
        index
          .search(query, {
            combineWith: asked === 'all' ? 'AND' : 'OR',
            prefix: asked === 'prefix',
            ...(asked === 'typo' && { fuzzy: 1 }),
          })
          .slice(0, SHOWN).length,
    }
  },
}
