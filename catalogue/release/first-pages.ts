import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'

/** A booklet of 300 pages takes two seconds; a file that was made to take for ever takes this. */
const PATIENCE_MS = 60_000
const WORKER_MEGABYTES = 512

/**
 * Run in a thread of its own, which a hostile file may fill or stop without us. pdf.js writes the time into what it makes: here it is always the same, since
 * the same document must give the same bytes.
 */
const CUT = `
const { parentPort, workerData } = require('node:worker_threads')
const Now = Date
globalThis.Date = class extends Now { constructor(...at) { super(...(at.length === 0 ? [0] : at)) } static now() { return 0 } }
const settings = { isEvalSupported: false, useWasm: false, enableXfa: false, useSystemFonts: false, stopAtErrors: false, verbosity: 0 }
import(workerData.library)
  .then(({ getDocument }) => getDocument({ data: workerData.pdf, ...settings }).promise)
  .then(async pdf => {
    const includePages = Array.from({ length: Math.min(workerData.pages, pdf.numPages) }, (_, page) => page)
    return { of: pdf.numPages, pdf: await pdf.extractPages([{ document: null, includePages }]) }
  })
  .then(cut => parentPort.postMessage(cut), () => parentPort.postMessage(undefined))
`

/** The pages as a PDF, and of how many they are the first. */
const firstPagesSchema = z.object({ pdf: z.instanceof(Uint8Array), of: z.int().positive() })
type FirstPages = Readonly<{ pdf: Uint8Array; of: number }>

/**
 * A PDF of the first pages of another and of nothing else of it: neither the later pages nor what only they use. The same input gives the same bytes.
 * `undefined` when it cannot be cut: broken, locked by a password, or too long to be read in a minute.
 */
export function firstPages(pdf: Uint8Array, pages: number): Promise<FirstPages | undefined> {
  const library = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs')).href
  return new Promise(resolve => {
    const worker = new Worker(CUT, {
      eval: true,
      workerData: { library, pdf: new Uint8Array(pdf), pages },
      resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
      // What pdf.js complains of is nobody's business here: that it failed is known by its answer.
      stdout: true,
      stderr: true,
    })
    const end = (cut: FirstPages | undefined): void => {
      clearTimeout(timer)
      resolve(cut)
      void worker.terminate()
    }
    const timer = setTimeout(() => end(undefined), PATIENCE_MS)
    worker.once('message', (cut: unknown) => end(firstPagesSchema.safeParse(cut).data))
    worker.once('error', () => end(undefined))
    worker.once('exit', () => end(undefined))
  })
}
