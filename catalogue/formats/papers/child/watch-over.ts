import { Worker } from 'node:worker_threads'

const EVERY_MS = 50
const MICROSECONDS = 1_000

/**
 * Runs beside the reading, which may never give the processor back. Too much time is told in the place of an answer; too much memory is told by the end alone, for
 * earlier papers may have left it behind. What counts is the processor's time: a busy machine makes no file longer.
 */
const WATCH = `
const { writeSync } = require('node:fs')
const { workerData } = require('node:worker_threads')
const begun = new Float64Array(workerData.begun)
const used = () => { const { user, system } = process.cpuUsage(); return user + system }
setInterval(() => {
  const isLong = begun[0] > 0 && used() - begun[0] > workerData.microseconds
  if (isLong) writeSync(1, workerData.late)
  if (isLong || process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL')
}, workerData.every)
`

/** How much memory the process may hold, how long it may work on one paper, and what is said when it takes longer: one line. */
type Watched = Readonly<{ bytes: number; milliseconds: number; late: string }>

/** Begins to watch this process, also when whoever started it is gone; it is told of each paper's beginning and end. */
export function watchOver({ bytes, milliseconds, late }: Watched): Readonly<{ begin(): void; end(): void }> {
  const begun = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)
  const since = new Float64Array(begun)
  const workerData = { bytes, microseconds: milliseconds * MICROSECONDS, late, begun, every: EVERY_MS }
  new Worker(WATCH, { eval: true, workerData }).unref()
  return {
    begin() {
      const { user, system } = process.cpuUsage()
      since[0] = user + system
    },
    end() {
      since[0] = 0
    },
  }
}
