import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document } from 'flexsearch'
import { FIELDS } from '../../../catalogue/index/fields.ts'
import type { Engine } from './engine.ts'
import { SHOWN } from './engine.ts'

const SUFFIX = '.flex.json'

// `forward` is the tokenizer that can answer a beginning of a word.
const newIndex = () => new Document({ document: { id: 'id', index: FIELDS.map(field => ({ field, tokenize: 'forward' as const })) } })

/** FlexSearch's Document index; all words are its default. It has no search by edit distance. */
export const flexsearchEngine: Engine = {
  cannot: ['typo'],
  async build(folder) {
    const index = newIndex()
    return {
      async add(documents) {
        for (const { texts } of documents) index.add({ ...texts })
      },
      async finish() {
        // Every document is searchable as soon as it is added.
      },
      async save() {
        await index.export(async (key: string, text: string | undefined) => {
          if (text !== undefined) await writeFile(join(folder, encodeURIComponent(key) + SUFFIX), text)
        })
      },
    }
  },
  async load(folder) {
    const index = newIndex()
    for (const name of await readdir(folder)) {
      if (name.endsWith(SUFFIX)) index.import(decodeURIComponent(name.slice(0, -SUFFIX.length)), await readFile(join(folder, name), 'utf8'))
    }
    return {
      search(query) {
        const fields = index.search(query, { limit: SHOWN })
        if (!Array.isArray(fields)) throw new TypeError('FlexSearch answered later than asked')
        return Math.min(SHOWN, new Set(fields.flatMap(({ result }) => result)).size)
      },
    }
  },
}
