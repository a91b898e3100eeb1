import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create, insert, load, save, search } from '@orama/orama'
import type { Engine } from './engine.ts'
import { SHOWN } from './engine.ts'

const FILE = 'orama.json'
const SCHEMA = { title: 'string', alternatives: 'string', subjects: 'string', summary: 'string', body: 'string' } as const

/** Orama with its French tokenizer. It keeps the texts too and has no way not to. */
export const oramaEngine: Engine = {
  async build(folder) {
    const index = create({ schema: SCHEMA, language: 'french' })
    return {
      async add(documents) {
        for (const { texts } of documents) await insert(index, { ...texts })
      },
      async finish() {
        // Every document is searchable as soon as it is added.
      },
      save: () => writeFile(join(folder, FILE), JSON.stringify(save(index))),
    }
  },
  async load(folder) {
    const index = create({ schema: SCHEMA, language: 'french' })
    load(index, JSON.parse(await readFile(join(folder, FILE), 'utf8')))
    return {
      search(query, asked) {
        const found = search(index, {
          term: query,
          limit: SHOWN,
          exact: false,
          threshold: asked === 'all' ? 0 : 1,
          ...(asked === 'typo' && { tolerance: 1 }),
        })
        if (found instanceof Promise) throw new TypeError('Orama answered later than asked')
        return found.hits.length
      },
    }
  },
}
