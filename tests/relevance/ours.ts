import { WORD_LISTS } from '../../catalogue/everyday/word-lists.ts'
import { buildSegment } from '../../catalogue/index/build-segment.ts'
import { buildLabelSegments } from '../../catalogue/index/label-segments.ts'
import type { Synonyms, Vocabulary } from '../../catalogue/model/centre.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import type { Ranker } from './judged-set.ts'

/** Our search as the kiosk's worker asks it while somebody types, over French documents in the order of a release. */
export async function ours(
  documents: readonly ReleaseDocument[],
  synonyms: Synonyms,
  vocabularies: readonly Vocabulary[],
): Promise<Ranker> {
  const entries = documents.map((document, i) => ({ document, locator: { block: Math.floor(i / 64), record: i % 64 } }))
  const carried = new Set(documents.flatMap(({ concepts }) => concepts.map(({ scheme, code }) => `${scheme}\t${code}`)))
  const labels = [...buildLabelSegments(vocabularies, key => carried.has(key)).values()].map(bytes => bytes.buffer)
  const engine = openEngine({ segments: [(await buildSegment('fr', entries)).buffer], synonyms, vocabularies: labels, words: WORD_LISTS })
  return (words, language) => engine.search({ words, language, limit: 10, typing: true, today: '2026-11-24' }).hits.map(({ id }) => id)
}
