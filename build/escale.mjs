// `npm run escale -- <verb>`: makes the command's bundle when it is stale, then runs it in this process.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cliBundle, isCliFresh } from './bundle-cli.mjs'

if (!isCliFresh()) {
  // In a process of its own: the bundler's memory does not count as the command's, and all it says goes to standard error.
  const made = spawnSync(process.execPath, [join(import.meta.dirname, 'bundle-cli.mjs')], { stdio: ['ignore', 2, 2] })
  if (made.status !== 0) {
    process.stderr.write('escale: the command could not be built; see above.\n')
    process.exit(1)
  }
}
// The demonstration's PDF files are drawn, not kept in the repository.
if (process.argv[2] === 'demo' && !process.argv.includes('--pdfs')) {
  const { makePdfs } = await import('./demonstration.mjs')
  await makePdfs()
}
await import(pathToFileURL(cliBundle).href)
