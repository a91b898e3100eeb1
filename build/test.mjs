// `npm test`: everything that can run on this machine, then one line of totals. What could not run is named at the end, with the command that makes it run.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { bin, ROOT, run } from './lib-run.mjs'

const RESULTS = `${ROOT}test-results`
rmSync(`${RESULTS}/unit.json`, { force: true })
rmSync(`${RESULTS}/e2e.json`, { force: true })
mkdirSync(RESULTS, { recursive: true })

/** @type {{ passed: number, failed: number, skipped: number, notRun: string[] }} */
const total = { passed: 0, failed: 0, skipped: 0, notRun: [] }

const unit = await run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/unit.json`], {
  cwd: ROOT,
  echo: true,
})
if (existsSync(`${RESULTS}/unit.json`)) {
  const report = JSON.parse(readFileSync(`${RESULTS}/unit.json`, 'utf8'))
  total.passed += report.numPassedTests
  total.failed += report.numFailedTests
  total.skipped += report.numPendingTests
  // A file that cannot even be loaded holds no failed test; it is a failure all the same.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  total.failed += brokenFiles.length
}
if (unit.code !== 0 && total.failed === 0) total.failed += 1

const e2e = await run(process.execPath, ['build/test-e2e.mjs'], {
  cwd: ROOT,
  echo: true,
  env: { ...process.env, ESCALE_E2E_RESULT: `${RESULTS}/e2e.json` },
})
if (existsSync(`${RESULTS}/e2e.json`)) {
  const report = JSON.parse(readFileSync(`${RESULTS}/e2e.json`, 'utf8'))
  total.passed += report.passed
  total.failed += report.failed
  total.skipped += report.skipped ?? 0
  total.notRun.push(...report.notRun)
}
if (e2e.code !== 0 && total.failed === 0) total.failed += 1

console.log('')
for (const line of total.notRun) console.log(line)
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped === 0 ? '' : `, ${total.skipped} skipped`}`)
process.exitCode = total.failed === 0 ? 0 : 1
