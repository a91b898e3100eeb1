import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SegmentBuilder } from '../../../catalogue/index/segment-builder.ts'
import { documentFilter } from '../../../catalogue/search/document-filter.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import { openEngine } from '../../../catalogue/search/open-engine.ts'
import { planQuery } from '../../../catalogue/search/plan-query.ts'
import { readQuery } from '../../../catalogue/search/query-chunks.ts'
import { runQuery } from '../../../catalogue/search/run-query.ts'
import { SynonymTable } from '../../../catalogue/search/synonym-table.ts'
import type { Engine, Search } from './engine.ts'
import { SHOWN } from './engine.ts'

const TODAY = '2026-11-24'
const FILE = 'fr.seg'

/** Our rules and scores, and the cards of the twenty shown, without facets, completions, reasons and marks: what the peers do. */
function ranking(buffer: ArrayBuffer): Search {
  const loaded = new LoadedSegment(buffer)
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

/** What was read as a buffer of its own: a copy only where what was read is part of a larger one, so that the memory measured holds the file once. */
function wholeBuffer(read: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = read
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : new Uint8Array(read).buffer
}

/** catalogue/search over the segment that a release holds, whole in memory, as the kiosk's worker loads it. */
export const ours: Engine = {
  async build(folder) {
    const builder = new SegmentBuilder('fr')
    let bytes: Uint8Array = new Uint8Array()
    let place = 0
    return {
      async add(documents) {
        for (const { whole } of documents) {
          builder.add(whole, { block: Math.floor(place / 64), record: place % 64 })
          place++
        }
      },
      async finish() {
        bytes = builder.finish()
      },
      save: () => writeFile(join(folder, FILE), bytes),
    }
  },
  async load(folder) {
    const buffer = wholeBuffer(await readFile(join(folder, FILE)))
    const engine = openEngine({ segments: [buffer], synonyms: [] })
    // A second view of the segment, made only when it is asked for: the memory measured is the engine's.
    let rank: Search | undefined
    return {
      search(query, asked) {
        rank ??= ranking(buffer)
        return rank(query, asked)
      },
      keystroke: query => engine.search({ words: query, language: 'fr', typing: true, today: TODAY }).hits.length,
    }
  },
}
