import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { demoDocumentsSchema, resolveDemoDocument } from '../../../catalogue/demo/demo-document.ts'
import { meetDesks } from '../../../catalogue/desks/meet-desks.ts'
import { saidBy } from '../../../catalogue/desks/said-by.ts'
import { suggestDesks } from '../../../catalogue/desks/suggest-desks.ts'
import { synonymsSchema } from '../../../catalogue/model/centre.ts'
import type { CentreBundle } from '../../../catalogue/model/release.ts'
import { bundleCentre } from '../../../catalogue/release/bundle-centre.ts'
import { readCentre } from '../../../catalogue/release/centre-folder.ts'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

const DEMO = new URL('../../../catalogue/demo/', import.meta.url)
// Tuesday 24 November 2026, ten in the morning in Val-Clair.
const nowMinutes = Date.UTC(2026, 10, 24, 9) / 60_000

let bundle: CentreBundle
let engine: SearchEngine

beforeAll(async () => {
  const read = await readCentre(fileURLToPath(new URL('centre', DEMO)))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  bundle = bundleCentre(read.value, new Date(nowMinutes * 60_000)).bundle
  const folder = new URL('documents/', DEMO)
  const documents = readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .flatMap(name => demoDocumentsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    .map(demo => resolveDemoDocument(demo, '2026-11-24', []))
    .map(({ body, ...document }) => ({ ...document, ...(body === undefined ? {} : { body: body.text }) }))
  engine = await engineOf(
    documents,
    synonymsSchema.parse(read.value.synonyms),
    read.value.vocabularies.map(({ vocabulary }) => vocabulary),
  )
  // Indexing the whole demonstration waits for its turn on a busy machine.
}, 60_000)

/** The desks beside the results of those words, as the kiosk chooses them. */
function desksFor(words: string, more: Readonly<{ typing?: boolean; verbatim?: boolean }> = {}) {
  const response = engine.search({ words, language: 'fr', ...more })
  const said = saidBy({ words, ...more }, response)
  const { needs, concepts } = response.themes
  return suggestDesks(
    bundle,
    { ...said, needs, concepts, language: 'fr' },
    { nowMinutes, clockTrusted: true, from: bundle.centre.kiosk.place, limit: 3, met: meetDesks(bundle.desks, said, ['fr']) },
  )
}
const ids = (...of: Parameters<typeof desksFor>) => desksFor(...of).map(({ id }) => id)

/** Written by ear, or with a slip of the finger; and the same words as a dictionary writes them. */
const SLIPS = [
  ['boulangé', 'boulanger'],
  ['bulanger', 'boulanger'],
  ['boulengé', 'boulanger'],
  ['infirmeir', 'infirmier'],
  ['infirmié', 'infirmier'],
  ['coifeur', 'coiffeur'],
  ['koifeur', 'coiffeur'],
  ['sycologue', 'psychologue'],
  ['aprentissage', 'apprentissage'],
  ['fromation soudeur', 'formation soudeur'],
  ['letre de motivasion', 'lettre de motivation'],
] as const

describe('R8: a slip counts for desks as it does for documents', () => {
  test.each(SLIPS)('"%s" gives the desks of "%s", in the same order', (slip, right) => {
    expect(ids(slip)).toEqual(ids(right))
    expect(ids(right).length).toBeGreaterThan(1)
  })

  test('and so it does while typing goes on', () => {
    // "aprentissage" may still become another word: it is bent when it is finished.
    for (const [slip, right] of SLIPS.filter(([slip]) => slip !== 'aprentissage')) {
      expect(ids(slip, { typing: true }), slip).toEqual(ids(right, { typing: true }))
    }
  })

  test('the reason names the word that was meant', () => {
    expect(desksFor('aprentissage').map(({ reason }) => reason)).toContainEqual({ kind: 'words', words: ['apprentissage'] })
  })

  test('a word of documents is never taken for a desk’s word that it resembles', () => {
    for (const words of ['infirmié', 'infirmeir', 'infirm']) {
      for (const typing of [false, true]) {
        const reasons = desksFor(words, { typing }).map(({ reason }) => reason.kind)
        expect(reasons.length, words).toBeGreaterThan(0)
        expect(reasons, words).not.toContain('words')
      }
    }
  })

  test('who refuses a correction is taken at his word', () => {
    const kinds = desksFor('aprentissage', { verbatim: true }).map(({ reason }) => reason.kind)
    expect(kinds.length).toBeGreaterThan(0)
    expect(kinds).not.toContain('words')
  })
})
