import type { EarlyWorker } from './worker/early-worker.ts'
import { startWorker } from './worker/early-worker.ts'

/** What a window begins before its screens' code is there. */
export type EarlyStart = Readonly<{ worker: EarlyWorker; centre: Promise<Response> }>

/** Begins to read the release: the search worker, and the centre's own file. In a browser the worker waits to be told where the index is kept. */
export function startEarly(): EarlyStart {
  const isKiosk = 'escale' in window
  const centre = fetch('release/centre.json')
  // Heard by whoever reads the centre; a release that cannot be reached is said there.
  centre.catch(() => undefined)
  return { worker: startWorker({ load: isKiosk }), centre }
}
