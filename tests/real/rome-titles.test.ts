import { expect, test } from 'vitest'
import { buildSegment } from '../../catalogue/index/build-segment.ts'
import { importFiles } from '../../catalogue/intake/import-files.ts'
import type { ReleaseDocument } from '../../catalogue/model/document.ts'
import { orderOf } from '../../catalogue/release/document-order.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import { titleForms } from '../../catalogue/text/title-forms.ts'
import { askedNames, leastAsked } from '../helpers/asked-names.ts'
import { draftDocuments } from '../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../helpers/intake/temporary-folder.ts'
import { sharedData } from '../helpers/shared-data.ts'

const fresh = temporaryFolders()
const folder = sharedData('rome-v4-60')

/** The share of titles that must find their own sheet among the first five. */
const LEAST = 0.99

async function romeDocuments(): Promise<readonly ReleaseDocument[]> {
  const home = fresh()
  await importFiles([folder!], { home, source: 'rome' })
  const numbered = (await draftDocuments(home)).map((document, i) => ({ ...document, number: String(1_000_000 + i) }))
  return numbered
    .map(document => ({ document, order: orderOf(document) }))
    .toSorted((a, b) => a.order.compare(b.order))
    .map(({ document }) => document)
}

test.skipIf(folder === undefined)(
  'of the 13,120 titles of ROME in either gender, 99 % find their own sheet among the first five',
  { timeout: 600_000 },
  async () => {
    const documents = await romeDocuments()
    const entries = documents.map((document, i) => ({ document, locator: { block: Math.floor(i / 64), record: i % 64 } }))
    const engine = openEngine({ segments: [(await buildSegment('fr', entries)).buffer], synonyms: [] })
    const forms = documents.flatMap(({ id, alternativeTitles }) => alternativeTitles.flatMap(titleForms).map(words => ({ id, words })))
    expect(forms.length).toBeGreaterThan(20_000)
    const asked = askedNames(forms)
    const missed = asked.flatMap(({ id, words }) => {
      const { hits } = engine.search({ words, language: 'fr', limit: 5, typing: true })
      return hits.some(hit => hit.id === id) ? [] : [`${words} (${id})`]
    })
    console.log(`${asked.length - missed.length} of ${asked.length} forms of titles find their own sheet among the first five`)
    expect(asked.length).toBeGreaterThanOrEqual(leastAsked(20_000))
    expect(missed.length / asked.length, missed.slice(0, 20).join('\n')).toBeLessThanOrEqual(1 - LEAST)
  },
)
