import { join } from 'node:path'
import { expect, test } from 'vitest'
import { vocabularySchema } from '../../../catalogue/model/centre.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { publish } from '../../../catalogue/release/publish.ts'
import { releaseDocuments } from '../../../catalogue/release/recover-registry.ts'
import { openEngine } from '../../../catalogue/search/open-engine.ts'
import { inTurn, sampleCentre, sampleDocument } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'
import { french, vocabulary } from '../../helpers/small-vocabulary.ts'

const ROME = vocabulary('ROME', french('D1102', 'Boulanger / Boulangère', ['Ouvrier / Ouvrière du pain']), french('D1209', 'Fleuriste'))
const ESCO = vocabulary('ESCO', { code: 'e1', prefLabel: { fr: 'boulanger/boulangère', es: 'panadero' } })
const DOCUMENTS = [
  sampleDocument('a', { title: 'Boulanger', kind: 'book', concepts: [] }),
  sampleDocument('b', { title: 'Le pain', subjects: ['Boulangères'], concepts: [] }),
  sampleDocument('c', { title: 'Fournil', kind: 'guide', concepts: [{ scheme: 'ROME', code: 'D1102', label: 'Boulanger' }] }),
]

test('a release holds matched vocabularies and, in the index alone, the concepts inferred of its documents, marked as such', () =>
  withFolder(async folder => {
    const centre = { ...(await sampleCentre(join(folder, 'centre'))) }
    const vocabularies = [
      { file: 'vocabulary/rome.json', vocabulary: ROME },
      { file: 'vocabulary/esco.json', vocabulary: ESCO },
    ]
    const to = join(folder, 'releases')
    const options = { home: folder, to, at: new Date('2026-03-02T08:00:00Z'), attachmentFile: (path: string) => path }
    const published = await publish({ ...options, documents: inTurn(DOCUMENTS), centre: { ...centre, vocabularies } })
    if (!published.ok) throw new Error(JSON.stringify(published.error))
    const release = await openRelease(to)
    if (!release.ok) throw new Error(JSON.stringify(release.error))
    const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
      const bytes = await release.value.read(file)
      if (!bytes.ok) throw new Error(JSON.stringify(bytes.error))
      return new Uint8Array(bytes.value)
    }
    const rome = vocabularySchema.parse(JSON.parse(new TextDecoder().decode(await read('vocabulary/rome.json'))))
    expect(rome.concepts[0]?.exactMatch).toEqual([{ scheme: 'ESCO', code: 'e1' }])

    const sealed = new Map<string, ReleaseDocument>()
    for await (const document of releaseDocuments(release.value)) {
      sealed.set(document.id, document)
      expect(document.concepts).toEqual(DOCUMENTS.find(({ id }) => id === document.id)?.concepts)
    }

    const engine = openEngine({ segments: [(await read('index/fr.seg')).buffer], synonyms: [] })
    const reasons = (id: string) => {
      const { others, same } = engine.related(sealed.get(id)!, { limit: 5 })
      return Object.fromEntries([...others, ...same].map(hit => [hit.id, hit.reasons]))
    }
    const stated = { kind: 'concept', scheme: 'ROME', code: 'D1102', label: 'Boulanger' }
    const [a, b, c] = DOCUMENTS.map(({ id }) => id)
    expect(reasons(c!)[a!]).toContainEqual({ ...stated, inferred: true })
    expect(reasons(c!)[b!]).toContainEqual({ ...stated, inferred: true })
    expect(reasons(a!)[c!]).toContainEqual(stated)
  }))
