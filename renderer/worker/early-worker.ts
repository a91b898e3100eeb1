import workerUrl from './search-worker.ts?worker&url'
import { trustedWorker } from './trusted-worker.ts'

/** The number of the question that is asked before the screens' code is there. */
export const EARLY_NUMBER = 0

/** A search worker on its way, and what it said before anybody listened. */
export type EarlyWorker = Readonly<{
  worker: Worker
  /** The release's address, ending in `/`. */
  release: string
  isLoading: boolean
  heard(): unknown
  hasFailed(): boolean
}>

/**
 * Starts a search worker while the screens' own code is still being read. With `load` it begins to read the release at once; without, it knows nothing until it is told,
 * because a browser's origin first has to say where it keeps the index.
 */
export function startWorker({ load }: Readonly<{ load: boolean }>): EarlyWorker {
  const worker = trustedWorker(workerUrl)
  const release = new URL('release/', document.baseURI).href
  let answer: unknown
  let failed = false
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    answer = data
  }
  worker.onerror = () => {
    failed = true
  }
  if (load) worker.postMessage({ ask: 'load', number: EARLY_NUMBER, release })
  return { worker, release, isLoading: load, heard: () => answer, hasFailed: () => failed }
}
