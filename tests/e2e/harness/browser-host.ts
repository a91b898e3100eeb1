import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { PROGRAM } from './surroundings.ts'

/** The browser host, as `npm run escale -- serve` starts it. */
export type BrowserHost = Readonly<{ url: string; close(): void }>

/** Serves a release at a free port, with more options of `serve`; throws with what the command said when it ends without serving. */
export function startBrowserHost(release: string, ...more: readonly string[]): Promise<BrowserHost> {
  const child = spawn(
    process.execPath,
    [join(PROGRAM, 'build', 'escale.mjs'), 'serve', '--json', '--port', '0', '--release', release, ...more],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
  })
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', line =>
      resolve({ url: (JSON.parse(line) as { url: string }).url, close: () => void child.kill() }),
    )
    child.once('close', code => reject(new Error(`serve ended with ${code}: ${said}`)))
  })
}
