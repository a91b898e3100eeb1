import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { KEPT_RELEASES } from '../../catalogue/release/kept-releases.ts'
import { listReleases } from '../../catalogue/release/list-releases.ts'
import { openRelease } from '../../catalogue/release/open-release.ts'
import { publish } from '../../catalogue/release/publish.ts'
import { readPointer } from '../../catalogue/release/releases-folder.ts'
import { rollback } from '../../catalogue/release/rollback.ts'
import { inTurn, sampleCentre, sampleDocument } from '../helpers/sample-centre.ts'
import { withFolder } from '../helpers/sample-release.ts'

// Reading 400 days of hours is most of a small publication's time and no part of this.
vi.mock('../../catalogue/hours/expand-hours.ts', () => ({ EXPANDED_DAYS: 400, expandHours: () => ({ readable: true, intervals: [] }) }))

const AT = new Date('2026-03-02T08:00:00Z')

type Step = Readonly<{ do: 'publish'; content: number } | { do: 'rollback' } | { do: 'kill' } | { do: 'lose-history' }>

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const), content: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.constant({ do: 'rollback' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'kill' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'lose-history' as const }) },
)

/** What the releases folder should be: which contents one can go back through, and which stand with which sequence. */
class Model {
  way: number[] = []
  standing = new Map<number, number>()
  last = 0

  publish(content: number): boolean {
    if (this.way.at(-1) === content) return false
    this.last += 1
    this.standing.set(content, this.last)
    this.way.push(content)
    const byAge = [...this.standing].sort(([, left], [, right]) => right - left).map(([one]) => one)
    const kept = new Set([...this.way.slice(-2), ...byAge.slice(0, KEPT_RELEASES)])
    for (const one of byAge) if (!kept.has(one)) this.standing.delete(one)
    return true
  }

  rollback(): boolean {
    const shown = this.way.at(-1)
    const target = this.way.slice(0, -1).findLast(one => one !== shown && this.standing.has(one))
    if (target === undefined) return false
    this.way.length = this.way.lastIndexOf(target, this.way.length - 2) + 1
    return true
  }
}

it('goes forward and back as a list of contents would, whatever was done before', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), steps => withFolder(folder => play(folder, steps))),
    { numRuns: 12 },
  ),
)

async function play(folder: string, steps: readonly Step[]): Promise<void> {
  const home = join(folder, 'home')
  const releases = join(home, 'releases')
  const centre = await sampleCentre(join(folder, 'centre'))
  const model = new Model()
  const names = new Map<number, string>()
  for (const one of steps) {
    if (one.do === 'publish') {
      const documents = inTurn([sampleDocument('a', { summary: `Contenu ${one.content}` })])
      const published = await publish({ acceptRemovals: true, home, to: releases, at: AT, documents, attachmentFile: path => path, centre })
      if (!published.ok) throw new Error(JSON.stringify(published.error))
      expect(published.value.already).toBe(!model.publish(one.content))
      names.set(one.content, published.value.release)
    } else if (one.do === 'rollback') {
      expect((await rollback(releases, AT)).ok).toBe(model.rollback())
    } else if (one.do === 'kill') {
      // What a killed publication leaves: half a release and half a pointer under other names.
      await mkdir(join(releases, '.tmp-1-dead/release'), { recursive: true })
      await writeFile(join(releases, 'current.tmp-1-dead'), 'ffff')
    } else {
      // Without its history the folder knows the release shown, and nothing before it.
      await rm(join(releases, 'history.jsonl'), { force: true })
      model.way = model.way.slice(-1)
    }
    await expectSame(releases, model, names)
  }
}

async function expectSame(releases: string, model: Model, names: ReadonlyMap<number, string>): Promise<void> {
  const shown = model.way.at(-1)
  expect(await readPointer(releases)).toBe(shown === undefined ? undefined : names.get(shown))
  if (shown === undefined) return
  const opened = await openRelease(releases)
  expect(opened.ok && [opened.value.manifest.sequence, opened.value.warnings]).toEqual([model.standing.get(shown), []])
  const listed = (await listReleases(releases)).map(one => [one.release, one.manifest?.sequence])
  expect(new Map(listed as [string, number][])).toEqual(
    new Map([...model.standing].map(([content, sequence]) => [names.get(content), sequence])),
  )
}
