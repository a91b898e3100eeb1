import { afterEach, describe, expect, test, vi } from 'vitest'
import { packWordList } from '../../../catalogue/text/word-list.ts'
import { openRelease } from '../../../renderer/worker/open-release.ts'
import type { ReleaseCache } from '../../../renderer/worker/release-cache.ts'
import { releaseFiles } from '../../../renderer/worker/release-files.ts'
import { labelsOf, segmentsOf } from '../../helpers/small-catalogue.ts'
import { JOB_SHEETS, OCCUPATIONS } from '../../helpers/small-vocabulary.ts'

afterEach(() => vi.unstubAllGlobals())

const bytes = (text: string) => new TextEncoder().encode(text).buffer

/** A host with these files; says which were fetched. */
function hostOf(files: Readonly<Record<string, ArrayBuffer>>): string[] {
  const fetched: string[] = []
  vi.stubGlobal('fetch', async (url: URL) => {
    const path = url.pathname.replace(/^\/release\//, '')
    fetched.push(path)
    const body = files[path]
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body)
  })
  return fetched
}

function memoryCache(kept: Map<string, ArrayBuffer> = new Map()): ReleaseCache {
  return {
    get: async path => kept.get(path),
    put: async (path, file) => void kept.set(path, file),
    remove: async path => void kept.delete(path),
  }
}

async function release(): Promise<Record<string, ArrayBuffer>> {
  const [segment] = await segmentsOf([{ title: 'Infirmière' }])
  const file = (path: string) => ({ path, bytes: 1, sha256: '0'.repeat(64) })
  const manifest = {
    format: 1,
    name: 'a'.repeat(64),
    sequence: 1,
    created: '2026-03-02T08:00:00.000Z',
    centre: 'essai',
    languages: ['fr'],
    counts: { documents: 1, byKind: { 'job-sheet': 1 }, attachments: 0 },
    blockSize: 64,
    expandedUntil: '2027-04-06',
    files: [file('index/fr.seg'), file('vocabulary/synonyms.json'), file('documents/00000.blk')],
  }
  return { 'manifest.json': bytes(JSON.stringify(manifest)), 'index/fr.seg': segment!, 'vocabulary/synonyms.json': bytes('[]') }
}

/** A release whose vocabularies have labels in Spanish and Arabic. */
async function withLabels(): Promise<Record<string, ArrayBuffer>> {
  const files = await release()
  const segments = await segmentsOf(JOB_SHEETS)
  const labels = labelsOf([OCCUPATIONS], segments)
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
  const paths = ['index/fr.seg', 'vocabulary/ar.seg', 'vocabulary/es.seg', 'vocabulary/occupations.json', 'vocabulary/synonyms.json']
  return {
    'manifest.json': bytes(JSON.stringify({ ...manifest, files: paths.map(path => ({ path, bytes: 1, sha256: '0'.repeat(64) })) })),
    'index/fr.seg': segments[0]!,
    'vocabulary/ar.seg': labels.get('ar')!.buffer,
    'vocabulary/es.seg': labels.get('es')!.buffer,
    'vocabulary/synonyms.json': bytes('[]'),
  }
}

const HOME = 'http://127.0.0.1:4710/release/'

describe('loading a release', () => {
  test('reads the whole index and nothing that depends on a query', async () => {
    const fetched = hostOf(await release())
    const opened = await openRelease(releaseFiles(HOME, undefined))
    expect(fetched.toSorted()).toEqual(['index/fr.seg', 'manifest.json', 'vocabulary/synonyms.json'])
    if (!opened.ok) throw new Error(opened.error.code)
    opened.value.engine.search({ words: 'infirmière', language: 'fr' })
    expect(fetched).toHaveLength(3)
  })

  test('reads all labels of its vocabularies, whole, before any word is typed', async () => {
    const fetched = hostOf(await withLabels())
    const opened = await openRelease(releaseFiles(HOME, undefined))
    expect(fetched.toSorted()).toEqual([
      'index/fr.seg',
      'manifest.json',
      'vocabulary/ar.seg',
      'vocabulary/es.seg',
      'vocabulary/synonyms.json',
    ])
    if (!opened.ok) throw new Error(opened.error.code)
    expect(opened.value.engine.search({ words: 'panadero', language: 'fr' }).hits[0]?.title).toBe('Boulanger / Boulangère')
    expect(fetched).toHaveLength(5)
  })

  test.each([
    ['damaged', 'broken-release'],
    ['missing', 'not-found'],
  ])('is refused when labels are %s', async (state, code) => {
    const { 'vocabulary/es.seg': labels, ...files } = await withLabels()
    const damaged = new Uint8Array(labels!.slice(0))
    damaged[damaged.length >> 1]! ^= 1
    hostOf(state === 'damaged' ? { ...files, 'vocabulary/es.seg': damaged.buffer } : files)
    expect(await openRelease(releaseFiles(HOME, undefined))).toEqual({ ok: false, error: { code } })
  })

  test('P375: takes the everyday words of its languages, and corrects none of them', async () => {
    const files = await release()
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']))
    const words = { path: 'vocabulary/fr.words', bytes: 1, sha256: '0'.repeat(64) }
    const withWords = { ...files, 'manifest.json': bytes(JSON.stringify({ ...manifest, files: [...manifest.files, words] })) }
    const list = packWordList(new Set(['infirmiers']))
    const asked = { words: 'infirmiers', language: 'fr' }
    hostOf({ ...withWords, 'vocabulary/fr.words': list.slice().buffer })
    const opened = await openRelease(releaseFiles(HOME, undefined))
    expect(opened.ok && opened.value.engine.search(asked).corrected).toEqual([])
    hostOf({ ...withWords, 'vocabulary/fr.words': bytes('no list') })
    expect(await openRelease(releaseFiles(HOME, undefined))).toEqual({ ok: false, error: { code: 'broken-release' } })
  })

  test('is filled from the cache where there is one, and fills it', async () => {
    const files = await release()
    const kept = new Map<string, ArrayBuffer>()
    hostOf(files)
    await openRelease(releaseFiles(HOME, memoryCache(kept)))
    expect([...kept.keys()].toSorted()).toEqual(['index/fr.seg', 'vocabulary/synonyms.json'])
    const fetched = hostOf(files)
    expect(await openRelease(releaseFiles(HOME, memoryCache(kept)))).toMatchObject({ ok: true })
    expect(fetched).toEqual(['manifest.json'])
  })

  test('a kept copy that went bad is fetched anew', async () => {
    const files = await release()
    const bad = files['index/fr.seg']!.slice(0)
    new DataView(bad).setUint8(700, 255)
    new DataView(bad).setUint8(701, 254)
    hostOf(files)
    expect(await openRelease(releaseFiles(HOME, memoryCache(new Map([['index/fr.seg', bad]]))))).toMatchObject({ ok: true })
  })

  test('a cache that cannot keep anything stops nothing', async () => {
    hostOf(await release())
    const full: ReleaseCache = { ...memoryCache(), put: () => Promise.reject(new Error('quota')) }
    expect(await openRelease(releaseFiles(HOME, full))).toMatchObject({ ok: true })
  })

  test.each([
    ['no manifest', 'manifest.json', undefined, 'not-found'],
    ['a manifest that is none', 'manifest.json', bytes('{}'), 'broken-release'],
    ['a manifest that is no JSON', 'manifest.json', bytes('{'), 'broken-release'],
    ['a segment that is none', 'index/fr.seg', bytes('x'.repeat(2000)), 'broken-release'],
    ['no synonyms', 'vocabulary/synonyms.json', undefined, 'not-found'],
  ])('%s is an error with its code', async (_, path, file, code) => {
    const files: Record<string, ArrayBuffer | undefined> = { ...(await release()), [path]: file }
    hostOf(files as Record<string, ArrayBuffer>)
    expect(await openRelease(releaseFiles(HOME, undefined))).toEqual({ ok: false, error: { code } })
  })

  test('a host that does not answer is unreachable', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')))
    expect(await openRelease(releaseFiles(HOME, undefined))).toEqual({ ok: false, error: { code: 'unreachable' } })
  })
})
