import { join } from 'node:path'
import { FIELDS } from '../../../catalogue/index/fields.ts'
import { isOneTypo } from '../../../catalogue/search/one-typo.ts'
import type { Engine, QueryClass } from './engine.ts'
import { SHOWN } from './engine.ts'
import { queryWords } from './query-words.ts'

const FILE = 'fts5.sqlite'
const COLUMNS = FIELDS.join(', ')
/** Words tried for a mistyped one. */
const MOST_CORRECTIONS = 50

const quoted = (word: string): string => `"${word.replaceAll('"', '""')}"`

/** SQLite's FTS5 with its texts, accents removed. It knows no typing mistakes: its vocabulary is walked for words one mistake away, as a program around it would. */
export const fts5Engine: Engine = {
  async build(folder) {
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(join(folder, FILE))
    database.exec(`CREATE VIRTUAL TABLE docs USING fts5(${COLUMNS}, tokenize = 'unicode61 remove_diacritics 2')`)
    const insert = database.prepare(`INSERT INTO docs(${COLUMNS}) VALUES (${FIELDS.map(() => '?').join(', ')})`)
    database.exec('BEGIN')
    return {
      async add(documents) {
        for (const { texts } of documents) insert.run(...FIELDS.map(field => texts[field]))
      },
      async finish() {
        database.exec('COMMIT')
      },
      async save() {
        database.close()
      },
    }
  },
  async load(folder) {
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(join(folder, FILE))
    database.exec('CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, docs, row)')
    const find = database.prepare('SELECT rowid, title FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT ?')
    const near = database.prepare('SELECT term FROM temp.words WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ?')
    const corrections = (word: string): readonly string[] => {
      // Like others, takes the first letter for right.
      const first = word.charAt(0)
      const rows = near.all(first, String.fromCharCode(first.charCodeAt(0) + 1), word.length - 1, word.length + 1)
      return rows.map(({ term }) => String(term)).filter(term => isOneTypo(term, word))
    }
    const match = (query: string, asked: QueryClass): string => {
      const words = queryWords(query)
      if (asked === 'prefix') return words.map(word => `${quoted(word)}*`).join(' ')
      if (asked === 'typo') return words.flatMap(corrections).slice(0, MOST_CORRECTIONS).map(quoted).join(' OR ')
      return words.map(quoted).join(' AND ')
    }
    return {
      search(query, asked) {
        const expression = match(query, asked)
        return expression === '' ? 0 : find.all(expression, SHOWN).length
      },
    }
  },
}
