import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from './lib-run.mjs'

/**
 * Bundles a program of the tests and runs it in the project's folder.
 * @param {string} entry its path in the project
 * @param {readonly string[]} args
 * @param {string} node the Node to run it with
 * @param {readonly string[]} flags the Node's own
 * @returns {Promise<number>} its exit code
 */
export async function runBundled(entry, args, node = process.execPath, flags = []) {
  // Inside the project, so that the bundle finds the packages it leaves outside.
  const folder = mkdtempSync(join(ROOT, 'node_modules', '.bundled-'))
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        ssr: join(ROOT, entry),
        outDir: folder,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: 'bundled.mjs', codeSplitting: false } },
      },
    })
    return spawnSync(node, ['--no-warnings', ...flags, join(folder, 'bundled.mjs'), ...args], { stdio: 'inherit', cwd: ROOT }).status ?? 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
