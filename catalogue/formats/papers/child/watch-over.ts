import { Worker } from 'node:worker_threads'

const EVERY_MS = 50

/**
 * Runs beside the reading, which may never give the processor back: ends the whole process when it holds too much memory or works too long on one paper, also
 * when whoever started it is gone.
 */
const WATCH = `
const { workerData } = require('node:worker_threads')
const begun = new Float64Array(workerData.begun)
setInterval(() => {
  const isLong = begun[0] > 0 && Date.now() - begun[0] > workerData.milliseconds
  if (isLong || process.memoryUsage.rss() > workerData.bytes) process.kill(process.pid, 'SIGKILL')
}, workerData.every)
`

/** Begins to watch this process; the answer is told of each paper's beginning and end. */
export function watchOver(limits: Readonly<{ bytes: number; milliseconds: number }>): Readonly<{ begin(): void; end(): void }> {
  const begun = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)
  const since = new Float64Array(begun)
  new Worker(WATCH, { eval: true, workerData: { ...limits, begun, every: EVERY_MS } }).unref()
  return {
    begin: () => {
      since[0] = Date.now()
    },
    end: () => {
      since[0] = 0
    },
  }
}
