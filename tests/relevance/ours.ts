import { buildSegment } from '../../catalogue/index/build-segment.ts'
import type { Synonyms } from '../../catalogue/model/centre.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import type { Ranker } from './judged-set.ts'

/** Our search as the kiosk's worker asks it while somebody types, over French documents in the order of a release. */
export async function ours(documents: readonly ReleaseDocument[], synonyms: Synonyms): Promise<Ranker> {
  const entries = documents.map((document, i) => ({ document, locator: { block: Math.floor(i / 64), record: i % 64 } }))
  const engine = openEngine({ segments: [(await buildSegment('fr', entries)).buffer], synonyms })
  return (words, language) => engine.search({ words, language, limit: 10, typing: true, today: '2026-11-24' }).hits.map(({ id }) => id)
}
