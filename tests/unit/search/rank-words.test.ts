import { beforeAll, describe, expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { TOP, TOP_FROM } from '../../../catalogue/index/posting-format.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import { matchesOf } from '../../../catalogue/search/match-list.ts'
import { planQuery } from '../../../catalogue/search/plan-query.ts'
import { readQuery } from '../../../catalogue/search/query-chunks.ts'
import { isQuick, rankBest, rankMatches } from '../../../catalogue/search/rank-words.ts'
import { SynonymTable } from '../../../catalogue/search/synonym-table.ts'
import { together, wordSets } from '../../../catalogue/search/word-sets.ts'
import { sourcesOf } from '../../../catalogue/search/word-sources.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

const DOCUMENTS = 12_000
const JOBS = ['boulanger', 'infirmier', 'maçon', 'soudeur', 'fleuriste', 'cuisinier', 'apiculteur']

/** "formation" stands in half of them, "emploi" in three quarters, in fields and numbers that vary; the rest is rarer. */
function text(i: number): Readonly<{ title: string; summary: string; body: string }> {
  const job = JOBS[(i * i) % JOBS.length] as string
  const title = i % 11 === 0 ? `Formation ${job} ${i % 40}` : `${job} ${i % 97}`
  const summary = i % 3 === 0 ? 'Un emploi à temps plein' : `Travailler ${JOBS[i % 5] as string}`
  const body = `${'formation '.repeat(i % 2 === 0 ? 1 + (i % 4) : 0)}${i % 4 !== 0 ? `emploi ${'stage '.repeat(i % 6)}` : ''} mot ${'rien '.repeat(i % 23)}`
  return { title, summary, body }
}

let loaded: LoadedSegment

beforeAll(async () => {
  const entries = Array.from({ length: DOCUMENTS }, (_, i) => ({
    document: releaseDocument({ ...text(i), ...(i % 500 === 7 && { validUntil: '2026-01-31' }) }, i),
    locator: { block: Math.floor(i / 64), record: i % 64 },
  }))
  loaded = new LoadedSegment((await buildSegment('fr', entries)).buffer)
  // Indexing waits for its turn on a busy machine.
}, 60_000)

const synonyms = new SynonymTable([
  { language: 'fr', words: ['boulot'], means: ['emploi', 'stage formation'] },
  { language: 'fr', words: ['petit boulot'], means: ['emploi'] },
])

function rankedBothWays(words: string, typing: boolean, isExpired?: (document: number) => boolean) {
  const plan = planQuery({ segments: [loaded], synonyms }, readQuery(words), { words, language: 'fr', typing })
  const query = plan.segments[0]!.query
  const sources = sourcesOf(query, slots => together(loaded, slots))
  const sets = wordSets(loaded, sources.words)
  const quick = isQuick(sources, TOP)
  const best = quick
    ? rankBest(loaded, query, { words: sources.words, sets: () => sets }, { keep: TOP, ...(isExpired && { isExpired }) })
    : []
  const matches = matchesOf(loaded, query, { sets, phrases: sources.phrases })
  const shown = Array.from(matches.documents.subarray(0, matches.count).keys()).filter(i => isExpired?.(matches.documents[i]!) !== true)
  const of = (values: Uint32Array) => Uint32Array.from(shown, i => values[i]!)
  const all = rankMatches(
    loaded,
    sources,
    { documents: of(matches.documents), masks: of(matches.masks), count: shown.length },
    { keep: TOP, keyOf: (_, mask, score) => ((mask & query.required) >>> 0 === query.required ? 1e9 : 0) + score },
  )
  const plain = (ranked: typeof all) => ranked.map(({ document, score, mask }) => ({ document, score: Math.fround(score), mask }))
  return { quick, best: plain(best), all: plain(all) }
}

describe('the best documents, found without walking everything', () => {
  test('are those of the whole walk: same documents, scores and order', () => {
    expect(loaded.documentsWith(loaded.segment.terms.find('format'))).toBeGreaterThan(TOP_FROM)
    const queries = [
      'formation',
      'emploi',
      'boulanger',
      'formation emploi',
      'formation boulanger',
      'emploi stage formation',
      'boulanger 7',
      'rare',
    ]
    for (const words of [
      ...queries,
      'formation maçon 12',
      'boulot',
      'apiculteur fleuriste',
      'fo',
      'em',
      'sta',
      'b',
      'formation bou',
      'zzz formation',
    ]) {
      for (const typing of [true, false]) {
        const { quick, best, all } = rankedBothWays(words, typing)
        expect(quick, words).toBe(true)
        expect(best, `${words} ${typing}`).toEqual(all)
      }
    }
  })

  test('leave out what is past its end without losing what comes after it', () => {
    const expired = loaded.expiredBefore(20_260_201)!
    expect(expired.size()).toBe(24)
    for (const words of ['formation', 'emploi', 'formation emploi', 'boulanger', 'em']) {
      const { best, all } = rankedBothWays(words, true, document => expired.has(document))
      expect(best, words).toEqual(all)
      expect(best.some(({ document }) => expired.has(document))).toBe(false)
    }
  })

  test('are looked for otherwise where many words or several words at once are answered', () => {
    expect(rankedBothWays('formation emploi stage boulanger soudeur maçon', false).quick).toBe(false)
    expect(rankedBothWays('petit boulot', false).quick).toBe(false)
  })
})
