import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { serveVerb } from '../../../catalogue/cli/serve.ts'
import type { OpenRelease } from '../../../catalogue/release/open-release.ts'
import type { ServeOptions } from '../../../catalogue/serve/serve.ts'
import { SAMPLE_FILES, sealSample } from '../../helpers/sample-release.ts'

/** What the verb gives the server: its screens are built for the kiosk alone, and are not asked for here. */
let given: ServeOptions | undefined
vi.mock(import('../../../catalogue/serve/serve.ts'), () => ({
  serve: async (options: ServeOptions) => {
    given = options
    return { url: 'http://127.0.0.1:0/', close: async () => undefined }
  },
}))

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'escale-serve-verb-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** Puts a release with that text beside the others and points at it. */
async function put(text: string): Promise<string> {
  const { dir, manifest } = await sealSample(home, { ...SAMPLE_FILES, 'centre.json': JSON.stringify(text) })
  await cp(dir, join(home, 'releases', manifest.name), { recursive: true })
  await rm(dir, { recursive: true })
  await writeFile(join(home, 'releases', 'current.new'), `${manifest.name}\n`)
  await rename(join(home, 'releases', 'current.new'), join(home, 'releases', 'current'))
  return manifest.name
}

const nameOf = (release: OpenRelease | undefined) => release?.manifest.name

test('P554: gives pages that are loaded the release that was published last, and says so, without being started again', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const first = await put('first')
    const noted: string[] = []
    const speaker = { out: () => undefined, note: (line: string) => noted.push(line), progress: () => undefined }
    const running = serveVerb.run({ home, json: false, values: { port: '0' }, positionals: [], speaker })
    await vi.waitFor(() => expect(nameOf(given?.release())).toBe(first))
    const second = await put('second')
    await vi.advanceTimersByTimeAsync(5_000)
    await vi.waitFor(() => expect(nameOf(given?.release())).toBe(second))
    expect(noted.join()).toMatch(/is shown to the next visitor/)
    process.emit('SIGTERM')
    expect(await running).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})
