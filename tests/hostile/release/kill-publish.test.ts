import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { readPointer } from '../../../catalogue/release/releases-folder.ts'
import { withFolder } from '../../helpers/sample-release.ts'
import { publishRound, stateOf } from './publish-loop.ts'

const run = promisify(execFile)

it('leaves the old release or the new one, whole, when killed twenty times at random moments', { timeout: 180_000 }, async () => {
  const { stdout } = await run(process.execPath, ['build/kill-publish.mjs', '--times', '20', '--seed', '20260302'])
  const figures = JSON.parse(stdout)
  expect(figures).toMatchObject({ times: 20, bad: [], lost: 0, strays: 0 })
  expect(figures.releases).toBeLessThanOrEqual(3)
  // Otherwise nothing was killed in the middle of anything.
  expect(figures.published).toBeGreaterThanOrEqual(15)
})

it('would be seen to fail: a damaged file, a torn pointer, a stray folder', () =>
  withFolder(async home => {
    await publishRound(home, 1)
    await publishRound(home, 2)
    const releases = join(home, 'releases')
    expect(await stateOf(home)).toEqual({ sequence: 2, faults: [], releases: 2, strays: [] })
    await mkdir(join(releases, '.tmp-1-dead'))
    expect(await stateOf(home)).toMatchObject({ strays: ['.tmp-1-dead'] })
    const shown = await readPointer(releases)
    await writeFile(join(releases, `${shown}`, 'index/fr.seg'), 'torn')
    expect(await stateOf(home)).toMatchObject({ sequence: 1, faults: [expect.stringMatching(/sealed/)] })
    await writeFile(join(releases, 'current'), 'ff')
    expect(await stateOf(home)).toMatchObject({ sequence: 0, faults: [expect.stringMatching(/pointer/)] })
  }))
