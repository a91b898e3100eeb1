import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MANIFEST_FILE, manifestText, nameOfFiles, SEAL_FILE, sealOf, sha256 } from '../../catalogue/release/manifest.ts'
import type { ReleaseWatch } from '../../catalogue/release/watch-release.ts'
import type { Entry } from '../../electron/journal.ts'
import { watchKioskRelease } from '../../electron/release/watch-release.ts'

let releases: string
let written: Entry[]
let changes: number
let watch: ReleaseWatch | undefined

beforeEach(() => {
  releases = mkdtempSync(join(tmpdir(), 'escale-releases-'))
  written = []
  changes = 0
})
afterEach(() => {
  watch?.close()
  rmSync(releases, { recursive: true })
})

/** Puts a release of one file into the folder and points at it. */
function publish(sequence: number): string {
  const text = JSON.stringify({ sequence })
  const files = [{ path: 'centre.json', bytes: Buffer.byteLength(text), sha256: sha256(text) }]
  const name = nameOfFiles(files)
  const folder = join(releases, name)
  const manifest = manifestText({
    format: 1,
    name,
    sequence,
    created: '2026-11-20T08:00:00Z',
    centre: 'val-clair',
    languages: ['fr'],
    counts: { documents: 0, byKind: {}, attachments: 0 },
    blockSize: 64,
    expandedUntil: '2027-12-01',
    files,
  })
  mkdirSync(folder)
  writeFileSync(join(folder, 'centre.json'), text)
  writeFileSync(join(folder, MANIFEST_FILE), manifest)
  writeFileSync(join(folder, SEAL_FILE), sealOf(manifest))
  writeFileSync(join(releases, 'current'), `${name}\n`)
  return name
}

async function start(): Promise<ReleaseWatch> {
  watch = await watchKioskRelease({
    dir: releases,
    journal: { write: entry => written.push(entry) },
    clock: { wall: () => new Date('2026-11-24T09:00:00Z'), monotonicMs: () => 0 },
    changed: () => {
      changes += 1
    },
    everyMs: 1_000_000,
  })
  return watch
}

describe('watchKioskRelease', () => {
  it('opens what the pointer names, without calling that a change', async () => {
    const name = publish(1)
    expect((await start()).current()?.manifest.name).toBe(name)
    expect(changes).toBe(0)
  })

  it('takes a new release when the pointer moves, and the former one when it moves back', async () => {
    const first = publish(1)
    const kiosk = await start()
    const second = publish(2)
    await kiosk.look()
    expect([kiosk.current()?.manifest.name, changes]).toEqual([second, 1])
    writeFileSync(join(releases, 'current'), `${first}\n`)
    await kiosk.look()
    expect([kiosk.current()?.manifest.name, changes]).toEqual([first, 2])
  })

  it('keeps the release in use when the new one is damaged, and says so in the journal', async () => {
    const first = publish(1)
    const kiosk = await start()
    const second = publish(2)
    writeFileSync(join(releases, second, 'centre.json'), 'damaged')
    await kiosk.look()
    expect([kiosk.current()?.manifest.name, changes]).toEqual([first, 0])
    expect(written.map(({ code }) => code)).toContain('release-refused')
  })

  it('keeps the release in use, and takes no third one, when the new one is damaged', async () => {
    publish(1)
    publish(2)
    const third = publish(3)
    const kiosk = await start()
    const fourth = publish(4)
    writeFileSync(join(releases, fourth, 'centre.json'), 'damaged')
    await kiosk.look()
    expect([kiosk.current()?.manifest.name, changes]).toEqual([third, 0])
  })

  it.each(['', 'garbage', '0'.repeat(64)])('keeps the release in use when the pointer says %j', async pointer => {
    const name = publish(1)
    const kiosk = await start()
    writeFileSync(join(releases, 'current'), pointer)
    await kiosk.look()
    expect([kiosk.current()?.manifest.name, changes]).toEqual([name, 0])
  })

  it('has none while there is none, and calls the first one a change', async () => {
    const kiosk = await start()
    expect(kiosk.current()).toBeUndefined()
    const name = publish(1)
    await kiosk.look()
    expect([kiosk.current()?.manifest.name, changes]).toEqual([name, 1])
  })
})
