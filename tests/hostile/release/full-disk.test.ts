import { readdir, writeFile as writeTestFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { importVerb } from '../../../catalogue/cli/import.ts'
import { publishVerb } from '../../../catalogue/cli/publish.ts'
import { runCli } from '../../../catalogue/cli/run-cli.ts'
import { writeCentre } from '../../helpers/sample-centre.ts'
import { withFolder } from '../../helpers/sample-release.ts'

// A disk that is full from one write on: files are made and stay empty, as the system leaves them; what is linked, renamed and removed goes on.
const disk = vi.hoisted(() => ({
  writes: 0,
  fullFrom: Number.POSITIVE_INFINITY,
  isFull() {
    disk.writes += 1
    return disk.writes >= disk.fullFrom
  },
  full: () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write', errno: -28 }),
}))

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  const watched = (handle: object): object =>
    new Proxy(handle, {
      get(target, name) {
        const value = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        if (name !== 'write' && name !== 'writeFile') return value.bind(target)
        return async (...args: unknown[]) => {
          if (disk.isFull()) throw disk.full()
          return value.apply(target, args)
        }
      },
    })
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => watched(await real.open(...args)),
    copyFile: async (...args: Parameters<typeof real.copyFile>) => {
      if (!disk.isFull()) return real.copyFile(...args)
      await real.writeFile(args[1], '')
      throw disk.full()
    },
    writeFile: async (...args: Parameters<typeof real.writeFile>) => {
      if (!disk.isFull()) return real.writeFile(...args)
      await real.writeFile(args[0], '')
      throw disk.full()
    },
  }
})

const AT = '2026-03-02T08:00:00Z'

/** Every file below a folder that a lock or a broken-off write would have left. */
async function leftIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter(name => /(^|\/)\.?lock($|\.)|\.tmp-/.test(name))
}

it(
  'P652: a disk that is full at any write of an import or a publication leaves no lock and no half file, and the next one goes on',
  {
    timeout: 300_000,
  },
  () =>
    withFolder(async home => {
      await writeCentre(join(home, 'centre'))
      const list = join(home, 'liste.csv')
      let said: string[] = []
      const escale = (...args: readonly string[]) => {
        said = []
        const say = (line: string) => void said.push(line)
        const speaker = { out: say, note: say, progress: () => undefined }
        return runCli({ args: [...args, '--into', home], verbs: [importVerb, publishVerb], environment: {}, speaker })
      }
      const give = async (round: number) => {
        disk.fullFrom = Number.POSITIVE_INFINITY
        await writeTestFile(list, `N°;Titre\n1;Un ${round}\n2;Deux\n`)
      }
      const importing = () => escale('import', list, '--source', 'liste')
      const publishing = () => escale('publish', '--at', AT)
      await give(0)
      expect([await importing(), await publishing()]).toEqual([0, 0])
      for (const [name, run] of Object.entries({ importing, publishing })) {
        let refused = 0
        // A publication writes much: after its beginning not every write is tried.
        for (let fullFrom = 1; ; fullFrom = name === 'importing' ? fullFrom + 1 : Math.ceil(fullFrom * 1.4)) {
          await give(refused + 1)
          if (name === 'publishing') await importing()
          Object.assign(disk, { writes: 0, fullFrom })
          const code = await run()
          const isOver = disk.writes < fullFrom
          disk.fullFrom = Number.POSITIVE_INFINITY
          expect([name, fullFrom, await leftIn(home)]).toEqual([name, fullFrom, []])
          if (isOver) break
          if (code !== 0) {
            refused += 1
            expect(said.join('\n')).toContain('The disk is full')
          }
        }
        expect(refused, name).toBeGreaterThan(1)
        // Nobody has to delete anything: the next one goes on.
        expect(await run(), name).toBe(0)
      }
    }),
)
