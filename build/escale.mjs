// `npm run escale -- <verb>`: makes the command's bundle when it is stale, for `serve` the screens too, then runs it in this process.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cliBundle, isCliFresh } from './bundle-cli.mjs'

// Old screens over a new release would show what the sources no longer say.
const builder = process.argv[2] === 'serve' ? 'build.mjs' : isCliFresh() ? undefined : 'bundle-cli.mjs'
if (builder !== undefined) {
  // In a process of its own: the bundler's memory does not count as the command's, and nothing it says goes where an answer is read.
  const made = spawnSync(process.execPath, [join(import.meta.dirname, builder)], { stdio: ['ignore', 'ignore', 2] })
  if (made.status !== 0) {
    process.stderr.write('escale: the program could not be built; see above.\n')
    process.exit(1)
  }
}
// The demonstration's PDF files are drawn, not kept in the repository.
if (process.argv[2] === 'demo' && !process.argv.includes('--pdfs')) {
  const { makePdfs } = await import('./demonstration.mjs')
  await makePdfs()
}
await import(pathToFileURL(cliBundle).href)
