import { afterEach, describe, expect, test, vi } from 'vitest'
import { blockPath } from '../../../catalogue/index/block.ts'
import { manifestSchema } from '../../../catalogue/model/release.ts'
import { encodeBlock, encodeRecord } from '../../../catalogue/release/blocks.ts'
import { findPassage, findPassages } from '../../../renderer/worker/find-passages.ts'
import { openRelease } from '../../../renderer/worker/open-release.ts'
import { ReleaseDocuments } from '../../../renderer/worker/release-documents.ts'
import { releaseFiles } from '../../../renderer/worker/release-files.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { releaseDocument, segmentsOf } from '../../helpers/small-catalogue.ts'

afterEach(() => vi.unstubAllGlobals())

const HOME = 'http://127.0.0.1:4710/release/'
const BLOCK_SIZE = 64

/** 130 documents in three blocks; the words that are sought stand in the text of the last block only. */
const DOCUMENTS: readonly SmallDocument[] = Array.from({ length: 130 }, (_, i) => ({
  title: `Fiche ${i}`,
  body: i < 128 ? 'Rien de tel.' : 'Une couverture.\n\nLa couveuse aide à créer.',
}))

function bytesOf(files: ReadonlyMap<string, ArrayBuffer>, path: string): number {
  return files.get(path)?.byteLength ?? 0
}

/** A release as its host has it; `fetched` grows with what is read of it. */
async function hostOf(damage: (files: Map<string, ArrayBuffer>) => void = () => undefined) {
  const [segment] = await segmentsOf(DOCUMENTS)
  const files = new Map([['index/fr.seg', segment!]])
  files.set('vocabulary/synonyms.json', new TextEncoder().encode('[]').buffer)
  for (let block = 0; block * BLOCK_SIZE < DOCUMENTS.length; block++) {
    const first = block * BLOCK_SIZE
    const records = DOCUMENTS.slice(first, first + BLOCK_SIZE).map((document, i) => {
      const whole = releaseDocument(document, first + i)
      return encodeRecord({ ...whole, body: { text: whole.body?.text ?? '', pages: [0, 17] } })
    })
    files.set(blockPath(block), new Uint8Array(encodeBlock(records)).buffer)
  }
  const manifest = manifestSchema.parse({
    format: 1,
    name: 'a'.repeat(64),
    sequence: 1,
    created: '2026-03-02T08:00:00.000Z',
    centre: 'essai',
    languages: ['fr'],
    counts: { documents: DOCUMENTS.length, byKind: { 'job-sheet': DOCUMENTS.length }, attachments: 0 },
    blockSize: BLOCK_SIZE,
    expandedUntil: '2027-04-06',
    files: [...files.keys()].map(path => ({ path, bytes: bytesOf(files, path), sha256: '0'.repeat(64) })),
  })
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)).buffer)
  damage(files)
  const fetched: string[] = []
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.pathname.replace(/^\/release\//, '')
    fetched.push(path)
    const body = files.get(path)
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body)
  })
  return { files, fetched }
}

async function opened(mostBytes?: number, start: Promise<unknown> = Promise.resolve()) {
  const files = releaseFiles(HOME, undefined)
  const release = await openRelease(files)
  if (!release.ok) throw new Error(release.error.code)
  const documents = new ReleaseDocuments({ ...release.value, files, ...(mostBytes !== undefined && { mostBytes }) }, start)
  return { engine: release.value.engine, documents }
}

function later() {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve }
}

const request = (words: string) => ({ words, language: 'fr' })
const never = () => false
const BLOCKS = [0, 1, 2].map(blockPath)
const INDEX = ['manifest.json', 'index/fr.seg', 'vocabulary/synonyms.json']

/** A visit of somebody who types these words and sees what is found. */
async function visit(words: string, mostBytes?: number): Promise<readonly string[]> {
  const { fetched } = await hostOf()
  const { engine, documents } = await opened(mostBytes)
  const keys = engine.search(request(words)).hits.map(({ card }) => card.number)
  await findPassages({ engine, documents }, { request: request(words), keys, isOvertaken: never })
  return fetched
}

describe('the documents of a release in a window', () => {
  test('what is read is the same, in the same order, whatever is typed', async () => {
    const words = ['couveuse', 'rien', 'fiche', 'fiche 3', 'zzzzqy', '', '1000129', 'x'.repeat(500)]
    const reads: (readonly string[])[] = []
    for (const typed of words) reads.push(await visit(typed))
    expect(new Set(reads.map(paths => paths.join()))).toEqual(new Set([[...INDEX, ...BLOCKS].join()]))
  })

  test('no search starts the reading, nor hastens it: its passages wait', async () => {
    const { fetched } = await hostOf()
    const start = later()
    const release = await opened(undefined, start.promise)
    const found = findPassages(release, { request: request('couveuse'), keys: ['1000129'], isOvertaken: never })
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(fetched).toEqual(INDEX)
    start.resolve()
    expect(await found).toMatchObject({ ok: true, value: [{ key: '1000129' }] })
    expect(fetched).toEqual([...INDEX, ...BLOCKS])
  })

  test('warming the search reads nothing', async () => {
    const { fetched } = await hostOf()
    const { engine } = await opened(undefined, later().promise)
    engine.warm('fr')
    await new Promise(resolve => setTimeout(resolve, 20))
    expect(fetched).toEqual(INDEX)
  })

  test('beyond the limit nothing is read for a search, and there are no passages', async () => {
    for (const typed of ['couveuse', 'rien', 'zzzzqy']) expect(await visit(typed, 100)).toEqual(INDEX)
    await hostOf()
    const release = await opened(100)
    expect(await findPassages(release, { request: request('couveuse'), keys: ['1000128'], isOvertaken: never })).toEqual({
      ok: true,
      value: [],
    })
  })

  test('all are kept up to the very limit, as many bytes as the blocks have, and none a byte below it', async () => {
    const { files } = await hostOf()
    const total = BLOCKS.reduce((sum, path) => sum + bytesOf(files, path), 0)
    const { documents } = await opened(total)
    expect(documents.keptBytes).toBe(0)
    expect(await documents.whenKept).toEqual({ ok: true, value: undefined })
    expect(documents.keptBytes).toBe(total)
    expect(documents.keeps).toBe(true)
    const beyond = (await opened(total - 1)).documents
    await beyond.whenKept
    expect(beyond.keptBytes).toBe(0)
    expect(beyond.keeps).toBe(false)
  })

  test('a passage has its marks and its page, of the hits asked for that hold the words', async () => {
    await hostOf()
    const release = await opened()
    const found = await findPassages(release, {
      request: request('couveuses'),
      keys: ['1000129', '1000000', '9999999', 'test:128'],
      isOvertaken: never,
    })
    const passage = { text: 'La couveuse aide à créer.', marks: ['couveuse'], page: 2 }
    expect(found).toEqual({
      ok: true,
      value: [
        { key: '1000129', passage },
        { key: 'test:128', passage },
      ],
    })
  })

  test('passages that a newer search overtook are not gone on with', async () => {
    await hostOf()
    const release = await opened()
    let asked = 0
    const overtaken = { request: request('couveuse'), keys: ['1000128', '1000129'], isOvertaken: () => asked++ > 0 }
    expect(await findPassages(release, overtaken)).toEqual({ ok: true, value: undefined })
    expect(asked).toBe(2)
  })

  test('an opened document is read from its block alone, and from memory once all are kept', async () => {
    const { fetched } = await hostOf()
    const start = later()
    const { documents } = await opened(undefined, start.promise)
    expect(await documents.read('1000129')).toMatchObject({ ok: true, value: { number: '1000129' } })
    expect(fetched).toEqual([...INDEX, blockPath(2)])
    start.resolve()
    await documents.whenKept
    const before = fetched.length
    expect(await documents.read('test:3')).toMatchObject({ ok: true, value: { number: '1000003' } })
    expect(await documents.read('nobody:3')).toEqual({ ok: true, value: undefined })
    expect(fetched).toHaveLength(before)
  })

  test('an opened document has its passage beyond the limit too, from the block that it is read from anyway', async () => {
    const { fetched } = await hostOf()
    const release = await opened(100)
    expect(await findPassage(release, request('couveuse'), '1000129')).toMatchObject({ ok: true, value: { page: 2 } })
    expect(await findPassage(release, request('couveuse'), '1000000')).toEqual({ ok: true, value: undefined })
    expect(await findPassage(release, request('couveuse'), '9999999')).toEqual({ ok: true, value: undefined })
    expect(fetched).toEqual([...INDEX, blockPath(2), blockPath(0)])
  })

  test.each<readonly [string, (files: Map<string, ArrayBuffer>) => void, string]>([
    ['missing', files => files.delete(blockPath(1)), 'not-found'],
    ['damaged', files => files.set(blockPath(2), new ArrayBuffer(40)), 'broken-release'],
  ])('a block that is %s is an error with its code, never a wrong passage; searching goes on', async (_, damage, code) => {
    await hostOf(damage)
    const release = await opened()
    const asked = { request: request('couveuse'), keys: ['1000129'], isOvertaken: never }
    expect(await findPassages(release, asked)).toEqual({ ok: false, error: { code } })
    expect(release.engine.search(request('couveuse')).total).toBe(2)
    expect(release.documents.keptBytes === 0).toBe(code === 'not-found')
  })
})
