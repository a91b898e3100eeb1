import lunr from 'lunr'
import registerFrench from 'lunr-languages/lunr.fr.js'
import registerStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import MiniSearch from 'minisearch'
import { documentTexts } from '../../catalogue/index/document-text.ts'
import { FIELD_BOOSTS, FIELDS } from '../../catalogue/index/fields.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import type { Ranker } from './judged-set.ts'
import { openMemoryDatabase } from './node-sqlite.ts'

const MOST = 10

/** The fields that we index, with the boosts that we give, as one text each. */
const rowsOf = (documents: readonly ReleaseDocument[]): readonly Record<string, string>[] =>
  documents.map(document => ({
    id: document.id,
    ...Object.fromEntries(documentTexts(document).map((texts, i) => [FIELDS[i], texts.join(' \n ')])),
  }))

const boosts = Object.fromEntries(FIELDS.map((field, i) => [field, FIELD_BOOSTS[i] as number]))

/** Words as letters and digits: what the query languages of the peers cannot stumble over. */
const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** lunr with lunr-languages' French pipeline, asked as its guide says for typing: the word, its beginning at less, one edit at least. */
export function lunrRanker(documents: readonly ReleaseDocument[]): Ranker {
  // Once only: lunr complains of functions registered again.
  if (!('fr' in lunr)) {
    registerStemmerSupport(lunr)
    registerFrench(lunr)
  }
  const { fr } = lunr as unknown as { fr: lunr.Builder.Plugin }
  const index = lunr(function () {
    this.use(fr)
    this.ref('id')
    for (const field of FIELDS) this.field(field, { boost: boosts[field] as number })
    for (const row of rowsOf(documents)) this.add(row)
  })
  return words =>
    index
      .query(query => {
        for (const word of wordsOf(words)) {
          query.term(word, { boost: 10 })
          query.term(word, { boost: 5, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING })
          query.term(word, { boost: 1, usePipeline: true, editDistance: 1 })
        }
      })
      .slice(0, MOST)
      .map(({ ref }) => ref)
}

const withoutAccents = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** MiniSearch with its own ways for beginnings and typos. */
export function miniSearchRanker(documents: readonly ReleaseDocument[]): Ranker {
  const index = new MiniSearch({
    fields: [...FIELDS],
    processTerm: withoutAccents,
    searchOptions: { boost: boosts, prefix: true, fuzzy: 0.2 },
  })
  index.addAll(rowsOf(documents))
  return words =>
    index
      .search(words)
      .slice(0, MOST)
      .map(({ id }) => String(id))
}

/** SQLite's FTS5 without accents, any of the words, the last one unfinished; undefined where this Node has no SQLite. It knows no typos. */
export function fts5Ranker(documents: readonly ReleaseDocument[]): Ranker | undefined {
  const database = openMemoryDatabase()
  if (database === undefined) return undefined
  database.exec(`CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, ${FIELDS.join(', ')}, tokenize = 'unicode61 remove_diacritics 2')`)
  const insert = database.prepare(`INSERT INTO texts VALUES (?${', ?'.repeat(FIELDS.length)})`)
  for (const row of rowsOf(documents)) insert.run(row.id as string, ...FIELDS.map(field => row[field] as string))
  const select = database.prepare(
    `SELECT id FROM texts WHERE texts MATCH ? ORDER BY bm25(texts, 0, ${FIELD_BOOSTS.join(', ')}), rowid LIMIT ${MOST}`,
  )
  return words => {
    const terms = wordsOf(words).map(word => `"${word}"`)
    return terms.length === 0 ? [] : select.all(`${terms.join(' OR ')}*`).map(row => String(row.id))
  }
}
