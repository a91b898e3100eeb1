import { closeSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Segment } from '../../../catalogue/index/segment.ts'
import { SegmentBuilder } from '../../../catalogue/index/segment-builder.ts'
import { FileSpool } from '../../../catalogue/release/file-spool.ts'
import { openIndex } from '../../../catalogue/release/open-index.ts'
import { documentFilter } from '../../../catalogue/search/document-filter.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import { openEngine } from '../../../catalogue/search/open-engine.ts'
import type { PlainClause } from '../../../catalogue/search/plain-query.ts'
import { plainTop } from '../../../catalogue/search/plain-query.ts'
import { planQuery } from '../../../catalogue/search/plan-query.ts'
import { readQuery } from '../../../catalogue/search/query-chunks.ts'
import { runQuery } from '../../../catalogue/search/run-query.ts'
import { SynonymTable } from '../../../catalogue/search/synonym-table.ts'
import { fold } from '../../../catalogue/text/fold.ts'
import type { Engine, LoadedEngine, QueryClass, Search } from './engine.ts'
import { SHOWN } from './engine.ts'
import { queryWords } from './query-words.ts'

const TODAY = '2026-11-24'
const FILE = 'fr.seg'

/** Larger indexes are read on demand, as the command reads all. */
const MOST_WHOLE_BYTES = 100_000_000

/** Our rules and scores, and the cards of the twenty shown, without facets, completions, reasons and marks: what the peers do. */
function ranking(loaded: LoadedSegment): Search {
  const searched = { segments: [loaded], synonyms: new SynonymTable([]) }
  return (query, asked) => {
    const request = { words: query, language: 'fr', typing: asked === 'prefix', today: TODAY }
    const filter = documentFilter(loaded, undefined, TODAY)
    const sieve = { keep: 200, filter, isNewestFirst: false, isTypedTitle: () => false, newest: 0 }
    const plan = planQuery(searched, readQuery(query), request)
    const { candidates } = runQuery(loaded, plan.segments[0]!.query, sieve)
    const best = candidates.toSorted((one, other) => other.score - one.score).slice(0, SHOWN)
    return best.map(({ document }) => loaded.card(document)).length
  }
}

/** The clauses that lunr is asked (lunr.ts). */
function plainClauses(loaded: LoadedSegment, query: string, asked: QueryClass): readonly PlainClause[] {
  return queryWords(query).map(word => {
    if (asked === 'prefix') return { term: fold(word), wildcard: 'trailing' }
    const term = loaded.analyzer.terms(word)[0] ?? word
    if (asked === 'typo') return { term, editDistance: 1 }
    return asked === 'all' ? { term, presence: 'required' } : { term }
  })
}

function exactly(loaded: LoadedSegment): Search {
  return (query, asked) => {
    const { hits } = plainTop(loaded, plainClauses(loaded, query, asked), SHOWN)
    return hits.map(({ document }) => loaded.card(document)).length
  }
}

/** The ways of asking are made when they are first wanted, each over the same bytes: the memory measured is the engine's. */
function loadedEngine(source: ArrayBuffer | Segment): LoadedEngine {
  const engine = openEngine({ segments: [source], synonyms: [] })
  let alone: LoadedSegment | undefined
  let search: Search | undefined
  let exact: Search | undefined
  const segment = (): LoadedSegment => {
    alone ??= new LoadedSegment(source)
    return alone
  }
  return {
    search(query, asked) {
      search ??= ranking(segment())
      return search(query, asked)
    },
    keystroke: query => engine.search({ words: query, language: 'fr', typing: true, today: TODAY }).hits.length,
    exact(query, asked) {
      exact ??= exactly(segment())
      return exact(query, asked)
    },
  }
}

/** catalogue/search over the segment that a release holds, whole in memory, as the kiosk's worker loads it; on demand, as the command reads it. */
export const ours: Engine = {
  async build(folder) {
    const spoolFile = join(folder, 'spool')
    const spool = new FileSpool(spoolFile)
    const builder = new SegmentBuilder('fr', spool)
    let place = 0
    return {
      async add(documents) {
        for (const { whole } of documents) {
          builder.add(whole, { block: Math.floor(place / 64), record: place % 64 })
          place++
        }
      },
      async finish() {
        const file = openSync(join(folder, FILE), 'w')
        for (const piece of builder.file()) writeSync(file, piece)
        closeSync(file)
      },
      async save() {
        spool.close()
        await rm(spoolFile)
      },
    }
  },
  async load(folder) {
    const path = join(folder, FILE)
    if (statSync(path).size > MOST_WHOLE_BYTES) return loadedEngine(openIndex(path).segment)
    const bytes = readFileSync(path)
    return loadedEngine(bytes.byteLength === bytes.buffer.byteLength ? (bytes.buffer as ArrayBuffer) : new Uint8Array(bytes).buffer)
  },
  async loadOnDemand(folder) {
    return loadedEngine(openIndex(join(folder, FILE)).segment)
  },
}
