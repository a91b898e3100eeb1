import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestText, nameOfFiles, sealOf } from '../../../catalogue/release/manifest.ts'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { writePointer } from '../../../catalogue/release/releases-folder.ts'
import { SAMPLE_FILES, sealSample, withFolder } from '../../helpers/sample-release.ts'

const codes = async (dir: string) => {
  const opened = await openRelease(dir)
  return opened.ok ? [] : opened.error.map(problem => problem.code)
}

describe('opening a release', () => {
  it('gives the files that its manifest lists and nothing else', () =>
    withFolder(async parent => {
      const { dir } = await sealSample(parent)
      await writeFile(join(dir, 'extra.txt'), 'not listed')
      await writeFile(join(parent, 'outside.txt'), 'outside')
      const opened = await openRelease(dir)
      if (!opened.ok) throw new Error(JSON.stringify(opened.error))
      for (const [path, text] of Object.entries(SAMPLE_FILES)) {
        const read = await opened.value.read(path)
        expect(read.ok && Buffer.from(read.value).toString()).toBe(text)
      }
      expect((await opened.value.read('manifest.json')).ok).toBe(true)
      for (const path of [
        'extra.txt',
        '../outside.txt',
        'index/../centre.json',
        './centre.json',
        'CENTRE.JSON',
        '',
        'documents',
        'manifest.sha256',
      ]) {
        expect(await opened.value.read(path)).toEqual({ ok: false, error: { code: 'not-found' } })
      }
    }))

  it('finds a file that was changed, cut, lengthened, removed, or replaced by a link', async () => {
    const damages: readonly (readonly [string, (file: string) => Promise<void>])[] = [
      ['hash-mismatch', file => writeFile(file, '{"centre":"simple"}')],
      ['hash-mismatch', file => writeFile(file, '{"centre":"sampl')],
      ['hash-mismatch', async file => writeFile(file, `${await readFile(file, 'utf8')} `)],
      ['missing-file', file => rm(file)],
      [
        'hash-mismatch',
        async file => {
          await rename(file, `${file}.there`)
          await symlink(`${file}.there`, file)
        },
      ],
    ]
    for (const [code, damage] of damages) {
      await withFolder(async parent => {
        const { dir } = await sealSample(parent)
        await damage(join(dir, 'centre.json'))
        expect(await codes(dir)).toEqual([code])
      })
    }
  })

  it('says broken when a file is damaged after the opening', () =>
    withFolder(async parent => {
      const { dir } = await sealSample(parent)
      const opened = await openRelease(dir)
      await writeFile(join(dir, 'centre.json'), '{"centre":"simple"}')
      await rm(join(dir, 'index/fr.seg'))
      if (!opened.ok) throw new Error('not open')
      expect(await opened.value.read('centre.json')).toEqual({ ok: false, error: { code: 'broken-release' } })
      expect(await opened.value.read('index/fr.seg')).toEqual({ ok: false, error: { code: 'broken-release' } })
    }))

  it('keeps the files it is asked to keep as it found them right, and no others', () =>
    withFolder(async parent => {
      const { dir } = await sealSample(parent)
      const opened = await openRelease(dir, { keeps: /^index\// })
      if (!opened.ok) throw new Error('not open')
      await writeFile(join(dir, 'index/fr.seg'), 'changed afterwards')
      await rm(join(dir, 'centre.json'))
      const read = await opened.value.read('index/fr.seg')
      expect(read.ok && Buffer.from(read.value).toString()).toBe(SAMPLE_FILES['index/fr.seg'])
      expect(await opened.value.read('centre.json')).toEqual({ ok: false, error: { code: 'broken-release' } })
    }))

  it.each([undefined, /^index\//])('finds a flipped bit in a file of many megabytes, kept (%s) or not', keeps =>
    withFolder(async parent => {
      const bytes = Buffer.alloc(9 * 1024 * 1024, 'index')
      const { dir } = await sealSample(parent, { ...SAMPLE_FILES, 'index/fr.seg': bytes })
      expect((await openRelease(dir, keeps && { keeps })).ok).toBe(true)
      bytes[bytes.length - 1]! ^= 1
      await writeFile(join(dir, 'index/fr.seg'), bytes)
      expect(await openRelease(dir, keeps && { keeps })).toMatchObject({ ok: false, error: [{ code: 'hash-mismatch' }] })
    }),
  )

  it('names everything that is damaged, in the order of the manifest', () =>
    withFolder(async parent => {
      const { dir, manifest } = await sealSample(parent)
      for (const { path } of manifest.files) await writeFile(join(dir, path), 'damaged')
      const opened = await openRelease(dir)
      expect(opened.ok || opened.error.map(({ file }) => file)).toEqual(manifest.files.map(({ path }) => join(dir, path)))
    }))

  it('refuses a format version it does not know, whatever else the manifest says', () =>
    withFolder(async parent => {
      const { dir } = await sealSample(parent)
      await reseal(dir, '{"format":2,"novelty":true}')
      expect(await codes(dir)).toEqual(['unknown-version'])
    }))

  it('refuses a sealed manifest that climbs out, lists a path twice, lists itself, or bears another name', () =>
    withFolder(async parent => {
      const { dir, manifest } = await sealSample(parent)
      const first = manifest.files[0]!
      const lists = [
        [{ ...first, path: '../outside.txt' }],
        [{ ...first, path: '/etc/passwd' }],
        [{ ...first, path: 'index/..%2f' }],
        [first, first],
        [first, { ...first, path: first.path.replace('.pdf', '.PDF') }],
        [{ ...first, path: 'manifest.json' }],
      ]
      for (const files of lists) {
        await reseal(dir, manifestText({ ...manifest, files, name: nameOfFiles(files) }))
        expect((await codes(dir))[0]).toBe('bad-manifest')
      }
      await reseal(dir, manifestText({ ...manifest, name: 'f'.repeat(64) }))
      expect(await codes(dir)).toEqual(['hash-mismatch'])
    }))

  it('refuses a folder without a release, in words', () =>
    withFolder(async parent => {
      const opened = await openRelease(parent)
      expect(opened).toMatchObject({ ok: false, error: [{ code: 'missing-file', severity: 'refused' }] })
      expect(await codes(join(parent, 'nowhere'))).toEqual(['missing-file'])
    }))

  it('finds all of a thousand single flipped bits', { timeout: 60_000 }, () =>
    withFolder(async parent => {
      const { dir } = await sealSample(parent)
      const paths = [...Object.keys(SAMPLE_FILES), 'manifest.json', 'manifest.sha256']
      const files = await Promise.all(paths.map(async path => ({ file: join(dir, path), bytes: await readFile(join(dir, path)) })))
      const bits = files.reduce((sum, { bytes }) => sum + bytes.byteLength * 8, 0)
      let found = 0
      for (let flip = 0; flip < 1000; flip += 1) {
        // Spread over all bits of all files, the same ones on every run.
        let bit = Math.floor((flip * bits) / 1000)
        const { file, bytes } = files.find(one => {
          if (bit < one.bytes.byteLength * 8) return true
          bit -= one.bytes.byteLength * 8
          return false
        })!
        const flipped = Buffer.from(bytes)
        flipped[bit >> 3]! ^= 1 << (bit & 7)
        await writeFile(file, flipped)
        if (!(await openRelease(dir)).ok) found += 1
        await writeFile(file, bytes)
      }
      expect(found).toBe(1000)
      expect((await openRelease(dir)).ok).toBe(true)
    }),
  )
})

describe('opening a releases folder', () => {
  /** Two good releases, the second one shown. */
  const twoReleases = async (parent: string) => {
    const releases = join(parent, 'home/releases')
    await mkdir(releases, { recursive: true })
    const names: string[] = []
    for (const text of ['old', 'new']) {
      const { dir, manifest } = await sealSample(parent, { ...SAMPLE_FILES, 'centre.json': text })
      await rename(dir, join(releases, manifest.name))
      names.push(manifest.name)
    }
    await writePointer(releases, names[1]!)
    return { releases, older: names[0]!, newer: names[1]! }
  }
  const openedName = async (dir: string) => {
    const opened = await openRelease(dir)
    return opened.ok ? opened.value.manifest.name : opened.error
  }

  it('opens the one that the pointer names, from the releases folder or the installation', () =>
    withFolder(async parent => {
      const { releases, newer } = await twoReleases(parent)
      expect(await openedName(releases)).toBe(newer)
      expect(await openedName(join(parent, 'home'))).toBe(newer)
    }))

  it.each(['', 'f'.repeat(63), '../home', 'f'.repeat(64), '\0\0\0'])(
    'falls back to a good one when the pointer is %j, and says so',
    pointer =>
      withFolder(async parent => {
        const { releases } = await twoReleases(parent)
        await writeFile(join(releases, 'current'), pointer)
        const opened = await openRelease(releases)
        expect(opened.ok && opened.value.warnings.length).toBeGreaterThan(0)
      }),
  )

  it('falls back to the older release when the current one is damaged', () =>
    withFolder(async parent => {
      const { releases, older, newer } = await twoReleases(parent)
      await writeFile(join(releases, newer, 'index/fr.seg'), 'damaged')
      const opened = await openRelease(releases)
      expect(opened.ok && [opened.value.manifest.name, opened.value.warnings[0]?.code]).toEqual([older, 'hash-mismatch'])
    }))

  it('takes no release that stands under the name of another', () =>
    withFolder(async parent => {
      const { releases, older, newer } = await twoReleases(parent)
      await rm(join(releases, newer), { recursive: true })
      await cp(join(releases, older), join(releases, newer), { recursive: true })
      const opened = await openRelease(releases)
      expect(opened.ok && [opened.value.manifest.name, opened.value.dir]).toEqual([older, join(releases, older)])
    }))

  it('says everything that is wrong when no release is whole', () =>
    withFolder(async parent => {
      const { releases, older, newer } = await twoReleases(parent)
      for (const name of [older, newer]) await rm(join(releases, name, 'centre.json'))
      const opened = await openRelease(releases)
      expect(opened.ok).toBe(false)
      expect(opened.ok || opened.error.length).toBe(2)
    }))
})

const reseal = async (dir: string, text: string) => {
  await writeFile(join(dir, 'manifest.json'), text)
  await writeFile(join(dir, 'manifest.sha256'), sealOf(text))
}
