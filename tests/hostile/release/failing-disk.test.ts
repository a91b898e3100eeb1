import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { openRelease } from '../../../catalogue/release/open-release.ts'
import { publish } from '../../../catalogue/release/publish.ts'
import { readPointer } from '../../../catalogue/release/releases-folder.ts'
import { inTurn, sampleCentre, sampleDocument } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

// Every call to the disk counts, those on open files too; the one whose turn it is fails as the system would make it fail.
const disk = vi.hoisted(() => ({
  calls: 0,
  failAt: 0,
  code: 'EIO',
  count(syscall: string) {
    disk.calls += 1
    if (disk.calls === disk.failAt)
      throw Object.assign(new Error(`${disk.code}: refused, ${syscall}`), { code: disk.code, syscall, errno: -1 })
  },
}))

vi.mock('node:fs', async original => {
  const real = await original<typeof import('node:fs')>()
  const counted = (name: 'lstatSync' | 'openSync' | 'readSync') => {
    const call = real[name] as (...args: unknown[]) => unknown
    return (...args: unknown[]) => {
      disk.count(name)
      return call(...args)
    }
  }
  return { ...real, lstatSync: counted('lstatSync'), openSync: counted('openSync'), readSync: counted('readSync') }
})

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  const counted =
    (name: string, call: (...args: never[]) => unknown) =>
    async (...args: never[]) => {
      disk.count(name)
      const result = await call(...args)
      return name === 'open' ? watched(result as object) : result
    }
  const watched = (handle: object): object =>
    new Proxy(handle, {
      get(target, name) {
        const value = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        return name === 'close' ? value.bind(target) : counted(String(name), value.bind(target))
      },
    })
  const entries = Object.entries(real).map(([name, value]) => [
    name,
    typeof value === 'function' ? counted(name, value as () => unknown) : value,
  ])
  return Object.fromEntries(entries)
})

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EMFILE'] as const
const AT = new Date('2026-03-02T08:00:00Z')

it('changes nothing and says why, whichever call to the disk fails, until none does', { timeout: 180_000 }, () =>
  withFolder(async folder => {
    const centre = await sampleCentre(join(folder, 'centre'))
    const home = join(folder, 'home')
    const to = join(home, 'releases')
    await mkdir(home)
    const put = (round: number) =>
      publish({
        home,
        to,
        at: AT,
        documents: inTurn([sampleDocument('a', { summary: `Tour ${round}` })]),
        attachmentFile: path => path,
        centre,
      })
    await put(0)
    let shown = await readPointer(to)
    let refused = 0
    for (let failAt = 1; ; failAt += 1) {
      Object.assign(disk, { calls: 0, failAt, code: CODES[failAt % CODES.length] })
      const published = await put(failAt)
      const reached = disk.calls >= failAt
      disk.failAt = 0
      const [pointer, opened] = [await readPointer(to), await openRelease(to)]
      expect([failAt, opened.ok && opened.value.warnings]).toEqual([failAt, []])
      if (published.ok) {
        // Only what comes after the switch may fail without undoing it; then it is said.
        expect([failAt, pointer]).toEqual([failAt, published.value.release])
        shown = pointer
        if (!reached) break
      } else {
        refused += 1
        expect(published.error[0]).toMatchObject({ code: disk.code === 'ENOSPC' ? 'disk-full' : 'io', severity: 'refused' })
        expect([failAt, pointer]).toEqual([failAt, shown])
      }
    }
    expect(refused).toBeGreaterThan(60)
    const left = await readdir(to)
    expect(left.filter(name => name.includes('.tmp-'))).toEqual([])
    expect(left.filter(name => /^[0-9a-f]{64}$/.test(name)).length).toBeLessThanOrEqual(3)
  }),
)
