import { spawn } from 'node:child_process'
import { ROOT } from './lib-run.mjs'

/**
 * Runs one of the measures of tests/e2e in Electron (or, where asked, in Chromium), on the display and as the person that the end-to-end tests have.
 * @param {string} name
 * @param {Record<string, string>} environment
 * @param {'electron' | 'chromium'} [project]
 * @returns {Promise<number>} the exit code
 */
export function runMeasure(name, environment, project = 'electron') {
  return new Promise(done => {
    const child = spawn(process.execPath, ['build/test-e2e.mjs', `--project=${project}`, name], {
      cwd: ROOT,
      env: { ...process.env, ...environment, ESCALE_E2E_MEASURE: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('close', code => done(code ?? 1))
  })
}
