import { expect, test } from '@playwright/test'
import { inOneLine } from './harness/figures.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { processMemory, treeMemory } from './harness/measure-memory.ts'
import { typeOnKeyboard } from './harness/real-keyboard.ts'
import { demonstrationReleases } from './harness/surroundings.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

// `node build/soak.mjs --visits 200` prints the memory of the whole program over many visits, and fails when it grows by more than the garbage collector breathes.
const VISITS = Number(process.env.ESCALE_SOAK_VISITS ?? 200)
const EVERY = 20
/** Over 200 visits 0.2 MiB each; measured there were 10 in all. */
const MOST_MIB = 40

test.setTimeout(VISITS * 15_000 + 120_000)

test('memory over many visits', async () => {
  const kiosk = await launchKiosk({ release: demonstrationReleases() })
  const root = kiosk.app.process().pid ?? 0
  let page = await kiosk.shown()
  await kiosk.standby()
  const measured: number[] = []
  console.log(`\nvisits   main MiB   all MiB (PSS)`)
  for (let visit = 0; visit <= VISITS; visit += 1) {
    if (visit % EVERY === 0) {
      await page.waitForTimeout(2_000)
      measured.push(treeMemory(root))
      console.log(
        `${String(visit).padStart(6)} ${(processMemory(root) / 1024).toFixed(1).padStart(10)} ${measured.at(-1)?.toFixed(1).padStart(9)}`,
      )
    }
    await beginVisit(page)
    await searchField(page).focus()
    typeOnKeyboard('infirmiere')
    await finishVisit(page)
    page = await kiosk.shownAfter(page)
    await kiosk.standby()
  }
  const journal = kiosk.journal()
  const failed = journal.filter(({ code }) => code === 'window-failed' || code === 'out-of-service')
  console.log(
    inOneLine(
      'end of a visit to the next window shown',
      journal.flatMap(({ code, sinceEndMs }) => (code === 'window-shown' && sinceEndMs !== undefined ? [sinceEndMs] : [])),
      'ms',
    ),
  )
  console.log(`windows that failed: ${failed.length}; complaints of pages: ${kiosk.complaints.take().length}`)
  await kiosk.quit()
  const [, warm = 0] = measured
  expect((measured.at(-1) ?? 0) - warm, 'MiB more than after the first twenty visits').toBeLessThan(MOST_MIB)
  expect(failed).toEqual([])
})
