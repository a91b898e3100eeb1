import { test } from '@playwright/test'
import { inOneLine } from './harness/figures.ts'
import { launchKiosk } from './harness/launch-kiosk.ts'
import { processMemory, treeMemory } from './harness/measure-memory.ts'
import { typeOnKeyboard } from './harness/real-keyboard.ts'
import { demonstrationReleases } from './harness/surroundings.ts'
import { beginVisit, finishVisit, searchField } from './harness/visitor.ts'

// Not a test but a table: `node build/soak.mjs --visits 200` prints the memory of the whole program over many visits.
const VISITS = Number(process.env.ESCALE_SOAK_VISITS ?? 200)
const EVERY = 20

test.setTimeout(VISITS * 15_000 + 120_000)

test('memory over many visits', async () => {
  const kiosk = await launchKiosk({ release: demonstrationReleases() })
  const root = kiosk.app.process().pid ?? 0
  let page = await kiosk.shown()
  await kiosk.standby()
  console.log(`\nvisits   main MiB   all MiB (PSS)`)
  for (let visit = 0; visit <= VISITS; visit += 1) {
    if (visit % EVERY === 0) {
      await page.waitForTimeout(2_000)
      console.log(
        `${String(visit).padStart(6)} ${(processMemory(root) / 1024).toFixed(1).padStart(10)} ${treeMemory(root).toFixed(1).padStart(9)}`,
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
})
