import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { impatientRelease } from './harness/impatient-release.ts'
import type { LaunchedKiosk } from './harness/launch-kiosk.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { demonstrationReleases, freshFolder } from './harness/surroundings.ts'
import { beginVisit, finishVisit } from './harness/visitor.ts'

let kiosk: LaunchedKiosk
let releases: string
let former: string
let newer: string

test.beforeAll(async () => {
  releases = freshFolder('releases')
  former = readFileSync(join(demonstrationReleases(), 'current'), 'utf8').trim()
  cpSync(join(demonstrationReleases(), former), join(releases, former), { recursive: true })
  const other = impatientRelease(demonstrationReleases())
  newer = JSON.parse(readFileSync(join(other, 'manifest.json'), 'utf8')).name
  cpSync(other, join(releases, newer), { recursive: true })
  pointAt(former)
  kiosk = await launchKiosk({ release: releases })
})
test.afterAll(async () => kiosk?.quit())

const pointAt = (name: string): void => writeFileSync(join(releases, 'current'), `${name}\n`)

/** The release that a window was made of, as it was told at its start. */
const releaseOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { escale } = globalThis as unknown as { escale: { start(): Promise<{ value: { release: string } }> } }
    return (await escale.start()).value.release
  })

/** Waits until the kiosk has looked at the pointer and made another window stand by. */
async function noticed(standbysBefore: number): Promise<void> {
  await expect
    .poll(() => kiosk.journal().filter(({ code }) => code === 'standby-ready').length, { timeout: 30_000 })
    .toBeGreaterThan(standbysBefore)
}

const standbys = (): number => kiosk.journal().filter(({ code }) => code === 'standby-ready').length

test('a visitor keeps the release they began with; the next one gets the new one; going back works the same way', async () => {
  const page = await kiosk.shown()
  await kiosk.standby()
  await beginVisit(page)
  const before = standbys()
  pointAt(newer)
  await noticed(before)
  expect(await releaseOf(page)).toBe(former)
  expect(await page.evaluate(async () => (await fetch('release/manifest.json')).json())).toMatchObject({ name: former })
  await finishVisit(page)
  const next = await kiosk.shownAfter(page)
  expect(await releaseOf(next)).toBe(newer)

  await kiosk.standby()
  const again = standbys()
  pointAt(former)
  await noticed(again)
  await beginVisit(next)
  await finishVisit(next)
  expect(await releaseOf(await kiosk.shownAfter(next))).toBe(former)
})

test('a damaged release is not taken: the last good one stays', async () => {
  await kiosk.standby()
  const damaged = join(releases, 'f'.repeat(64))
  cpSync(join(releases, newer), damaged, { recursive: true })
  writeFileSync(join(damaged, 'centre.json'), '{}')
  const page = await kiosk.shown()
  pointAt('f'.repeat(64))
  await expect.poll(() => kiosk.journal().some(({ code }) => code === 'release-refused'), { timeout: 15_000 }).toBe(true)
  await beginVisit(page)
  await finishVisit(page)
  expect(await releaseOf(await kiosk.shownAfter(page))).toBe(former)
  pointAt(former)
  rmSync(damaged, { recursive: true })
})

test('without any release the kiosk says that it is out of service, and starts again when one comes', async () => {
  const empty = freshFolder('empty')
  mkdirSync(join(empty, 'releases'))
  const lost = await launchKiosk({ release: join(empty, 'releases') })
  await expect.poll(() => lost.journal().map(({ code, why }) => why ?? code)).toContain('no-release')
  const cover = lost.app.windows().find(page => page.url() === 'escale://cover/')
  await expect
    .poll(() => cover?.evaluate(() => document.body.textContent).catch(() => 'another page comes'))
    .toMatch(/panne[\s\S]*out of service[\s\S]*no-release/)
  const ended = new Promise<number | null>(resolve => lost.app.process().once('exit', resolve))
  cpSync(join(releases, former), join(empty, 'releases', former), { recursive: true })
  writeFileSync(join(empty, 'releases', 'current'), former)
  expect(await ended).toBe(75)
  expect(readdirSync(lost.profile)).toContain('journal.jsonl')
})
