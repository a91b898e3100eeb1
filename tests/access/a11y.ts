import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { TEXT_SIZES, THEMES } from '../../renderer/visitor/state/visit-state.ts'
import { ALL_STATES, askWhetherThere, show } from '../e2e/harness/all-screens.ts'
import { startBrowserHost } from '../e2e/harness/browser-host.ts'
import { judgeScreen } from '../e2e/harness/judge-screen.ts'
import type { Geometry } from '../e2e/harness/screen-geometry.ts'
import { GEOMETRIES, LANDSCAPE, MORE_GEOMETRIES, PORTRAIT } from '../e2e/harness/screen-geometry.ts'
import { chromiumExecutable, demonstrationReleases, IS_ROOT } from '../e2e/harness/surroundings.ts'
import { chooseLook, LOOK_TAGS, putTheme } from '../e2e/harness/visit-look.ts'
import { settle, touch } from '../e2e/harness/walk.ts'
import { figures } from './figures.ts'
import { gridPage } from './grid-page.ts'
import type { Judged, Unit } from './grid-unit.ts'
import { readUnit } from './grid-unit.ts'

/** Run by build/a11y.mjs, which says what it does. */
const { values } = parseArgs({
  options: { into: { type: 'string' }, write: { type: 'string' }, stamp: { type: 'string' }, 'so-far': { type: 'boolean' } },
})
const into = values.into ?? ''
const stamp = values.stamp ?? ''

const units: readonly Unit[] = [
  // Other screens at the usual size of text first: room and targets are what changes there, colours are not.
  ...[...GEOMETRIES, ...MORE_GEOMETRIES]
    .filter(({ diagonalInches }) => diagonalInches !== LANDSCAPE.diagonalInches)
    .flatMap(geometry => LOOK_TAGS.map(language => ({ geometry, language, size: TEXT_SIZES[0], themes: THEMES.slice(0, 1) }))),
  ...TEXT_SIZES.flatMap(size =>
    [LANDSCAPE, PORTRAIT].flatMap(geometry => LOOK_TAGS.map(language => ({ geometry, language, size, themes: THEMES }))),
  ),
]

const nameOf = ({ geometry, language, size }: Unit): string => `${geometry.name}, ${language}, size ${size}`
const fileOf = (unit: Unit): string => join(into, `${nameOf(unit).replaceAll(/[^a-z0-9.]+/g, '-')}.json`)

async function walkUnit(page: Page, { geometry, language, size, themes }: Unit): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  const judge = async (state: string, screen: string): Promise<void> => {
    for (const theme of themes) {
      await putTheme(page, theme)
      await settle(page)
      judged.push({ state, screen, theme, ...(await judgeScreen(page, geometry, theme === themes[0] ? 'all' : 'of-colours')) })
    }
  }
  await chooseLook(page, { language, size, theme: 'light' })
  for (const state of ALL_STATES) {
    await show(page, state)
    await judge(state.name, state.screen)
  }
  await askWhetherThere(page)
  await judge('is somebody there', 'still-there')
  await touch(page, '.idle .huge')
  return judged
}

/** A part that a busy machine did not let be walked is begun again on a fresh page, so often. */
const TRIES = 3

/** Walks units, one after the other, until none is left: as many of these at once as the machine has processors. */
async function walkRest(rest: Unit[], browser: Browser, url: string): Promise<void> {
  let open: { geometry: Geometry; page: Page } | undefined
  let failures = 0
  for (let unit = rest.shift(); unit !== undefined; unit = rest.shift()) {
    const started = performance.now()
    if (open?.geometry !== unit.geometry) {
      await open?.page.context().close()
      open = { geometry: unit.geometry, page: await gridPage(browser, url, unit.geometry) }
    }
    try {
      const judged = await walkUnit(open.page, unit)
      writeFileSync(fileOf(unit), JSON.stringify({ stamp, judged }))
    } catch (error) {
      failures += 1
      if (failures === TRIES) throw error
      console.log(`${nameOf(unit)} is begun again: ${error instanceof Error ? error.message : error}`)
      rest.unshift(unit)
      await open.page.context().close()
      open = undefined
      continue
    }
    failures = 0
    console.log(`${units.indexOf(unit) + 1} of ${units.length}: ${nameOf(unit)} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
  }
}

async function walk(): Promise<void> {
  const served = await startBrowserHost(demonstrationReleases())
  const browser = await chromium.launch({ executablePath: chromiumExecutable(), chromiumSandbox: !IS_ROOT })
  try {
    const rest = units.filter(unit => readUnit(fileOf(unit), stamp) === undefined)
    await Promise.all(Array.from({ length: availableParallelism() }, () => walkRest(rest, browser, served.url)))
  } finally {
    await browser.close()
    served.close()
  }
}

mkdirSync(into, { recursive: true })
if (values['so-far'] !== true) await walk()
const walked = units.filter(unit => readUnit(fileOf(unit), stamp) !== undefined)
const all = units.flatMap(unit => (readUnit(fileOf(unit), stamp) ?? []).map(judged => ({ unit, judged })))
const { table: tables, complaints } = figures(all)
const part = `${walked.length} of ${units.length} parts of the grid were walked${walked.length === units.length ? '' : ': the others were not looked at'}.`
const found = complaints.length === 0 ? '' : `\n\nFound:\n\n${complaints.map(complaint => `- ${complaint}`).join('\n')}`
const table = `${part}\n\n${tables}${found}`
for (const complaint of complaints) console.log(complaint)
console.log(table)
if (values.write !== undefined && existsSync(values.write)) {
  const [before = '', , after = ''] = readFileSync(values.write, 'utf8').split(/(?<=<!-- figures -->\n)[\s\S]*(?=<!-- end of figures -->)/)
  writeFileSync(values.write, `${before}${table}\n${after}`)
}
process.exitCode = complaints.length === 0 ? 0 : 1
