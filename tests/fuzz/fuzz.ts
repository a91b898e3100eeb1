import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Fuzzed } from './fuzz-reader.ts'
import { fuzzReader, readerIds } from './fuzz-reader.ts'

/** Run by build/fuzz.mjs, which says what it does. Each reader has a process of its own, which is ended where it hangs. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string' },
    reader: { type: 'string', multiple: true },
    child: { type: 'string' },
  },
})
const runs = Number(values.runs ?? 5000)
const seed = Number(values.seed ?? 1)

/** No input may take longer. */
const HUNG_AFTER_MS = 20_000
const MOST_MB = 512
const SAID_EVERY_MS = 500

if (values.child !== undefined) await child(values.child)
else process.exitCode = (await parent()) ? 0 : 1

async function child(reader: string): Promise<void> {
  let saidMs = 0
  const tell = (done: number): void => {
    if (performance.now() - saidMs < SAID_EVERY_MS) return
    saidMs = performance.now()
    process.send?.({ done })
  }
  const fuzzed = await fuzzReader({ reader, runs, seed, tell })
  await new Promise(sent => process.send?.({ fuzzed }, sent))
  process.disconnect()
}

type Said = Readonly<{ done?: number; fuzzed?: Fuzzed }>

/** Whether no reader crashed, hung or grew too large. */
async function parent(): Promise<boolean> {
  console.log(
    `| reader | inputs | claimed | records | problems | crashes | hangs | longest, ms | most, MB |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|`,
  )
  let isSound = true
  for (const reader of values.reader ?? readerIds) {
    const { fuzzed, stoppedAt } = await watch(reader)
    const crashes = fuzzed?.crashes ?? []
    const figures = fuzzed === undefined ? '' : `${fuzzed.claimed} | ${fuzzed.records} | ${fuzzed.problems}`
    const hangs = fuzzed === undefined ? 1 : 0
    console.log(
      `| ${reader} | ${fuzzed?.inputs ?? stoppedAt} | ${figures} | ${crashes.length} | ${hangs} | ${fuzzed?.longestMs.toFixed(0) ?? ''} | ${fuzzed?.mostMb.toFixed(0) ?? ''} |`,
    )
    for (const crash of crashes.slice(0, 5)) console.log(`  ${reader}: ${crash}`)
    if (fuzzed === undefined) console.log(`  ${reader}: ended or hung soon after number ${stoppedAt}, seed ${seed}`)
    isSound &&= crashes.length + hangs === 0 && (fuzzed?.mostMb ?? 0) <= MOST_MB
  }
  return isSound
}

/** Lets a process fuzz a reader, and ends it where it says nothing for too long. */
function watch(reader: string): Promise<Readonly<{ fuzzed?: Fuzzed; stoppedAt: number }>> {
  return new Promise(ended => {
    let stoppedAt = 0
    let fuzzed: Fuzzed | undefined
    const own = fork(fileURLToPath(import.meta.url), [...process.argv.slice(2), '--child', reader], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    const hung = (): void => void own.kill('SIGKILL')
    let timer = setTimeout(hung, HUNG_AFTER_MS * 2)
    own.on('message', (said: Said) => {
      clearTimeout(timer)
      timer = setTimeout(hung, HUNG_AFTER_MS)
      stoppedAt = said.done ?? stoppedAt
      fuzzed = said.fuzzed ?? fuzzed
    })
    own.on('exit', () => {
      clearTimeout(timer)
      ended(fuzzed === undefined ? { stoppedAt } : { fuzzed, stoppedAt })
    })
  })
}
