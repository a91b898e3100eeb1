import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSearch } from '../../../catalogue/cli/open-search.ts'
import { blockPath, readBlockRecord } from '../../../catalogue/index/block.ts'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { vocabularySchema } from '../../../catalogue/model/centre.ts'
import type { CatalogueDocument } from '../../../catalogue/model/document.ts'
import { centreBundleSchema } from '../../../catalogue/model/release.ts'
import { lockFolder } from '../../../catalogue/release/folder-lock.ts'
import { listReleases } from '../../../catalogue/release/list-releases.ts'
import { sha256 } from '../../../catalogue/release/manifest.ts'
import { numberFromSerial } from '../../../catalogue/release/numbers.ts'
import type { OpenRelease } from '../../../catalogue/release/open-release.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import type { PublishOptions } from '../../../catalogue/release/publish.ts'
import { publish } from '../../../catalogue/release/publish.ts'
import { releaseDocuments } from '../../../catalogue/release/recover-registry.ts'
import { readHistory, readPointer } from '../../../catalogue/release/releases-folder.ts'
import { rollback } from '../../../catalogue/release/rollback.ts'
import { verifyContent } from '../../../catalogue/release/verify-release.ts'
import { inTurn, sampleCentre, sampleDocument } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

const AT = new Date('2026-03-02T08:00:00Z')

/** An installation in a folder of its own, with a way to publish into it. */
const withHome = (use: (home: Home) => Promise<void>) =>
  withFolder(async folder => {
    const centre = await sampleCentre(join(folder, 'centre'))
    const home = join(folder, 'home')
    const to = join(home, 'releases')
    const put = (documents: readonly CatalogueDocument[], more: Partial<PublishOptions> = {}) =>
      publish({
        home,
        to,
        at: AT,
        acceptRemovals: true,
        documents: inTurn(documents),
        attachmentFile: path => join(folder, path),
        centre,
        ...more,
      })
    await use({
      folder,
      home,
      to,
      put,
      async done(documents, more) {
        const published = await put(documents, more)
        if (!published.ok) throw new Error(JSON.stringify(published.error))
        return published.value
      },
      async open() {
        const opened = await openRelease(to)
        if (!opened.ok) throw new Error(JSON.stringify(opened.error))
        return opened.value
      },
    })
  })
type Home = Readonly<{
  folder: string
  home: string
  to: string
  put(documents: readonly CatalogueDocument[], more?: Partial<PublishOptions>): ReturnType<typeof publish>
  done(
    documents: readonly CatalogueDocument[],
    more?: Partial<PublishOptions>,
  ): Promise<{ release: string; sequence: number; already: boolean }>
  open(): Promise<OpenRelease>
}>

const some = (count: number, more: Parameters<typeof sampleDocument>[1] = {}) =>
  Array.from({ length: count }, (_, index) => sampleDocument(`k${String(index).padStart(4, '0')}`, more))

const documentsOf = async (release: OpenRelease) => {
  const documents = []
  for await (const document of releaseDocuments(release)) documents.push(document)
  return documents
}

describe('publishing', () => {
  it('gives a release that opens, verifies and holds every document with its number', () =>
    withHome(async ({ done, open }) => {
      const report = await done([...some(130), sampleDocument('en', { language: 'en', kind: 'book' })])
      expect(report).toMatchObject({ sequence: 1, already: false, documents: 131, warnings: [] })
      const release = await open()
      expect(release.manifest).toMatchObject({
        name: report.release,
        centre: 'essai',
        languages: ['en', 'fr'],
        counts: { documents: 131, byKind: { book: 1, guide: 130 }, attachments: 0 },
        created: '2026-03-02T08:00:00.000Z',
        expandedUntil: '2027-04-06',
      })
      const numbers = (await documentsOf(release)).sort((left, right) => (left.id < right.id ? -1 : 1)).map(document => document.number)
      expect(numbers).toEqual(numbers.map((_, index) => numberFromSerial(index + 1)))
      expect(await verifyContent(release)).toEqual({ problems: [], signature: 'unsigned' })
    }))

  it('puts documents by the hash of kind, key and title, 64 in a block', () =>
    withHome(async ({ done, open }) => {
      const documents = some(70)
      await done(documents)
      const release = await open()
      const order = (document: CatalogueDocument) =>
        createHash('sha256')
          .update(`guide\0${document.id.slice(6)}\0${document.title}`)
          .digest('hex')
      const expected = [...documents].sort((left, right) => (order(left) < order(right) ? -1 : 1)).map(document => document.id)
      expect((await documentsOf(release)).map(document => document.id)).toEqual(expected)
      const second = await release.read(blockPath(1))
      const block = new Uint8Array(second.ok ? second.value : []).buffer
      expect((await readBlockRecord(block, 5)).id).toBe(expected[69])
      expect(release.manifest.files.filter(file => file.path.startsWith('documents/'))).toHaveLength(2)
    }))

  it('indexes every document with its place, those too many for the memory too', () =>
    withHome(async ({ done, open }) => {
      // Words that do not compress: more than is kept unpacked.
      const noise = (seed: number) => createHash('sha512').update(`${seed}`).digest('hex')
      const text = (document: number) => Array.from({ length: 1000 }, (_, part) => noise(document * 1000 + part)).join(' ')
      await done(Array.from({ length: 70 }, (_, index) => sampleDocument(`k${index}`, { body: { text: text(index) } })))
      const release = await open()
      const entries = (await documentsOf(release)).map((document, index) => ({
        document,
        locator: { block: Math.floor(index / 64), record: index % 64 },
      }))
      const written = await release.read('index/fr.seg')
      expect(written.ok && sha256(written.value)).toBe(sha256(await buildSegment('fr', entries)))
    }))

  it('holds the labels of the vocabularies’ concepts that documents carry, one file per language, in any order of the vocabularies', () =>
    withHome(async ({ done, open, folder }) => {
      const centre = await sampleCentre(join(folder, 'centre'))
      const concept = (code: string, prefLabel: Record<string, string>) => ({ code, prefLabel, exactMatch: [{ scheme: 'ROME', code }] })
      const named = (file: string, concepts: readonly unknown[]) => ({
        file: `vocabulary/${file}.json`,
        vocabulary: vocabularySchema.parse({ scheme: 'ESSAI', concepts }),
      })
      const vocabularies = [
        named('un', [concept('D1102', { es: 'panadero/panadera', 'pt-BR': 'padeiro' })]),
        named('deux', [concept('J1506', { de: 'Krankenpfleger' })]),
      ]
      const documents = [sampleDocument('pain', { title: 'Boulanger', concepts: [{ scheme: 'ROME', code: 'D1102' }] })]
      const labels = ({ manifest }: OpenRelease) =>
        manifest.files.filter(({ path }) => path.startsWith('vocabulary/') && path.endsWith('.seg'))
      await done(documents, { centre: { ...centre, vocabularies } })
      const release = await open()
      expect(labels(release).map(({ path }) => path)).toEqual(['vocabulary/es.seg', 'vocabulary/pt.seg'])
      const opened = await openSearch(release.dir)
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      expect(opened.value.engine.search({ words: 'padeiro', language: 'pt' }).hits[0]?.reasons).toEqual([
        { kind: 'concept', scheme: 'ESSAI', code: 'D1102', label: 'padeiro' },
      ])
      expect(await verifyContent(release)).toMatchObject({ problems: [] })
      expect(await done(documents, { centre: { ...centre, vocabularies: vocabularies.toReversed() } })).toMatchObject({ already: true })
      await done(documents)
      expect(labels(await open())).toEqual([])
    }))

  it('orders by nothing that names a source or a publisher (R4)', () =>
    withHome(async ({ done, open }) => {
      const texts = ['un', 'deux', 'trois', 'quatre']
      const under = (names: readonly string[]) =>
        texts.map((summary, index) =>
          sampleDocument('same', {
            id: `${names[index]}:same`,
            source: names[index]!,
            publisher: names[index]!,
            summary,
            title: 'Le même',
          }),
        )
      await done(under(['aa', 'bb', 'cc', 'dd']))
      const order = (await documentsOf(await open())).map(document => document.summary)
      await done(under(['zz', 'yy', 'mm', 'bb']))
      expect((await documentsOf(await open())).map(document => document.summary)).toEqual(order)
    }))

  it('expands hours and events in the centre’s zone, desks inside the centre’s hours', () =>
    withHome(async ({ done, open }) => {
      await done(some(1))
      const read = await (await open()).read('centre.json')
      const bundle = centreBundleSchema.parse(JSON.parse(Buffer.from(read.ok ? read.value : []).toString()))
      const minute = (iso: string) => Date.parse(iso) / 60_000
      const hours = bundle.desks[0]!.expanded
      // The desk says from 8, the house opens at 9.
      expect(hours.readable && hours.intervals[0]).toEqual([minute('2026-03-02T08:00:00Z'), minute('2026-03-02T11:00:00Z')])
      expect(bundle.events[0]!.occurrences[0]).toEqual({
        from: minute('2026-03-02T13:00:00Z'),
        to: minute('2026-03-02T14:00:00Z'),
        cancelled: false,
      })
    }))

  it('changes nothing when the content is the same', () =>
    withHome(async ({ done, to }) => {
      const first = await done(some(3))
      const before = await readdir(to)
      const second = await done(some(3), { at: new Date('2026-03-02T12:00:00Z') })
      expect(second).toMatchObject({ release: first.release, sequence: 1, already: true })
      expect(await readdir(to)).toEqual(before)
      expect(await readHistory(to)).toHaveLength(1)
    }))

  it('gives the same name whatever the place and the time of day, and another for any other content', () =>
    withHome(async ({ done, folder }) => {
      const first = await done(some(3))
      const elsewhere = { home: join(folder, 'other'), to: join(folder, 'elsewhere') }
      expect((await done(some(3), { ...elsewhere, at: new Date('2026-03-02T16:00:00Z') })).release).toBe(first.release)
      expect((await done(some(4))).release).not.toBe(first.release)
    }))

  it('gives the same bytes on a machine in another time zone', () =>
    withHome(async ({ done, folder }) => {
      const { TZ } = process.env
      const names: string[] = []
      try {
        for (const zone of ['Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles']) {
          process.env.TZ = zone
          const elsewhere = { home: join(folder, zone), to: join(folder, zone, 'releases') }
          names.push((await done(some(2), elsewhere)).release)
        }
      } finally {
        if (TZ === undefined) delete process.env.TZ
        else process.env.TZ = TZ
      }
      expect(new Set(names).size).toBe(1)
    }))

  it('copies attachments under their hash, once each', () =>
    withHome(async ({ done, open, folder }) => {
      const bytes = Buffer.from('%PDF-1.4 un guide')
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      await writeFile(join(folder, 'guide.pdf'), bytes)
      const attachments = [{ path: 'guide.pdf', mediaType: 'application/pdf', bytes: bytes.byteLength, sha256, pages: 1 }]
      await done(some(2, { attachments }))
      const release = await open()
      expect(release.manifest.counts.attachments).toBe(1)
      expect((await documentsOf(release)).map(document => document.attachments[0]?.path)).toEqual([`${sha256}.pdf`, `${sha256}.pdf`])
      const read = await release.read(`attachments/${sha256}.pdf`)
      expect(read.ok && Buffer.from(read.value)).toEqual(bytes)
      expect((await verifyContent(release)).problems).toEqual([])
    }))

  it.each([
    ['gone', 'missing-file', undefined],
    ['changed', 'hash-mismatch', '%PDF-1.4 un autre'],
    ['longer', 'hash-mismatch', '%PDF-1.4 un guide et encore'],
  ])('refuses the whole when an attachment is %s, and keeps what is shown', (_what, code, content) =>
    withHome(async ({ done, put, to, folder }) => {
      const { release } = await done(some(1))
      if (content !== undefined) await writeFile(join(folder, 'guide.pdf'), content)
      const sha256 = createHash('sha256').update('%PDF-1.4 un guide').digest('hex')
      const attachments = [{ path: 'guide.pdf', mediaType: 'application/pdf', bytes: 17, sha256 }]
      const published = await put(some(2, { attachments }))
      expect(published).toMatchObject({ ok: false, error: [{ code, id: 'essai:k0000', field: 'attachments' }] })
      expect([await readPointer(to), (await readdir(to)).sort()]).toEqual([release, [release, 'current', 'history.jsonl'].sort()])
    }),
  )

  it('publishes an empty catalogue only where that is said, and it can be opened', () =>
    withHome(async ({ put, to, open }) => {
      expect(await put([])).toMatchObject({ ok: false, error: [{ code: 'empty', message: expect.stringContaining('--accept-empty') }] })
      expect(await readdir(to)).toEqual([])
      expect(await put([], { acceptEmpty: true })).toMatchObject({ ok: true, value: { documents: 0 } })
      expect((await open()).manifest.counts.documents).toBe(0)
    }))

  it('keeps numbers with their documents, gives none twice, and takes them from the release when the registry is lost', () =>
    withHome(async ({ done, open, home }) => {
      const numbers = async () => new Map((await documentsOf(await open())).map(document => [document.id as string, document.number]))
      await done(['a', 'b', 'c'].map(key => sampleDocument(key)))
      const first = await numbers()
      await done(['a', 'c'].map(key => sampleDocument(key)))
      await rm(join(home, 'registry.json'))
      await done(['a', 'b', 'c', 'd'].map(key => sampleDocument(key)))
      const last = await numbers()
      for (const [id, number] of first) expect(last.get(id)).toBe(number)
      expect(last.get('essai:d')).toBe(numberFromSerial(4))
    }))

  it('refuses a damaged registry instead of numbering anew', () =>
    withHome(async ({ done, put, home }) => {
      await done(some(1))
      await writeFile(join(home, 'registry.json'), '{"format":1')
      expect(await put(some(2))).toMatchObject({ ok: false, error: [{ code: 'unreadable-file' }] })
    }))

  it('is one at a time', () =>
    withHome(async ({ put, to, home }) => {
      await mkdir(to, { recursive: true })
      for (const folder of [to, home]) {
        const lock = await lockFolder(folder)
        expect(await put(some(1))).toMatchObject({ ok: false, error: [{ code: 'busy' }] })
        if (lock.ok) await lock.value()
      }
      const both = await Promise.all([put(some(1)), put(some(2))])
      expect(both.map(one => one.ok).sort()).toEqual([false, true])
      expect((await put(some(2))).ok).toBe(true)
    }))

  it('sweeps what a killed publication left', () =>
    withHome(async ({ done, to }) => {
      await mkdir(join(to, '.tmp-123-abcd/release'), { recursive: true })
      await writeFile(join(to, 'current.tmp-123-abcd'), 'half')
      const { release } = await done(some(1))
      expect((await readdir(to)).sort()).toEqual([release, 'current', 'history.jsonl'].sort())
    }))

  it('keeps the last three releases and no more', () =>
    withHome(async ({ done, to }) => {
      const names: string[] = []
      for (let count = 1; count <= 6; count += 1) names.push((await done(some(count))).release)
      const listed = await listReleases(to)
      expect(listed.map(one => [one.release, one.manifest?.sequence, one.current])).toEqual([
        [names[5], 6, true],
        [names[4], 5, false],
        [names[3], 4, false],
      ])
    }))

  it('mends the release shown when it is damaged and published again', () =>
    withHome(async ({ done, open, to }) => {
      const { release } = await done(some(2))
      await writeFile(join(to, release, 'centre.json'), 'damaged')
      expect(await done(some(2))).toMatchObject({ release, sequence: 2, already: false })
      expect((await open()).warnings).toEqual([])
    }))

  it('says which system call failed when the folder cannot be made, and changes nothing', () =>
    withHome(async ({ put, folder }) => {
      await writeFile(join(folder, 'file'), '')
      const published = await put(some(1), { to: join(folder, 'file/releases') })
      expect(published).toMatchObject({
        ok: false,
        error: [{ code: 'io', message: expect.stringContaining('A file stands where a folder is wanted') }],
      })
    }))
})

describe('rolling back', () => {
  it('shows the release before, again and again, until there is none', () =>
    withHome(async ({ done, to }) => {
      const [one, two, three] = [await done(some(1)), await done(some(2)), await done(some(3))]
      expect(await rollback(to, AT)).toMatchObject({ ok: true, value: { release: two.release, sequence: 2, from: three.release } })
      expect(await rollback(to, AT)).toMatchObject({ ok: true, value: { release: one.release } })
      expect(await rollback(to, AT)).toMatchObject({ ok: false, error: [{ code: 'missing-file' }] })
      expect(await readPointer(to)).toBe(one.release)
      expect((await readHistory(to)).map(entry => entry.action)).toEqual(['publish', 'publish', 'publish', 'rollback', 'rollback'])
    }))

  it('goes forward again by publishing, with a higher sequence for the same content', () =>
    withHome(async ({ done, to, open }) => {
      const one = await done(some(1))
      const two = await done(some(2))
      await rollback(to, AT)
      expect(await done(some(2))).toMatchObject({ release: two.release, sequence: 3, already: false })
      expect((await open()).manifest.sequence).toBe(3)
      expect(await rollback(to, AT)).toMatchObject({ ok: true, value: { release: one.release } })
    }))

  it('passes over a damaged release and says so', () =>
    withHome(async ({ done, to }) => {
      const one = await done(some(1))
      const two = await done(some(2))
      await done(some(3))
      await rm(join(to, two.release, 'centre.json'))
      expect(await rollback(to, AT)).toMatchObject({ ok: true, value: { release: one.release, skipped: [{ code: 'missing-file' }] } })
    }))

  it('says in words that nothing was ever published', () =>
    withHome(async ({ to }) => {
      expect(await rollback(to, AT)).toMatchObject({ ok: false, error: [{ code: 'missing-file' }] })
    }))

  it('is not lost when the pointer or the history is', () =>
    withHome(async ({ done, to }) => {
      const one = await done(some(1))
      await done(some(2))
      await writeFile(join(to, 'current'), '')
      expect(await rollback(to, AT)).toMatchObject({ ok: true, value: { release: one.release } })
      const history = await readFile(join(to, 'history.jsonl'), 'utf8')
      await writeFile(join(to, 'history.jsonl'), `${history}{"torn`)
      expect((await readHistory(to)).map(entry => entry.action)).toEqual(['publish', 'publish', 'rollback'])
    }))
})

describe('verifying', () => {
  it('looks inside: a number whose check digit is wrong, given twice, out of place', () =>
    withHome(async ({ done, open, folder, home }) => {
      await done(some(2))
      const registry = JSON.parse(await readFile(join(home, 'registry.json'), 'utf8'))
      registry.numbers['essai:k0001'] = registry.numbers['essai:k0000']
      await writeFile(join(home, 'registry.json'), JSON.stringify(registry))
      await done(some(2))
      const { problems } = await verifyContent(await open())
      expect(problems).toMatchObject([{ code: 'bad-record', field: 'number', message: expect.stringMatching(/twice/) }])
      expect(await stat(folder)).toBeDefined()
    }))

  it('says that a signature is there and was not checked', () =>
    withHome(async ({ done, open, folder }) => {
      await done(some(1))
      const { dir } = await open()
      await cp(dir, join(folder, 'copy'), { recursive: true })
      await writeFile(join(folder, 'copy/manifest.sig'), 'signed')
      const copy = await openRelease(join(folder, 'copy'))
      expect(copy.ok && (await verifyContent(copy.value))).toEqual({ problems: [], signature: 'not checked' })
    }))
})
