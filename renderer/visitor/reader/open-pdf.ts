import type { PDFDocumentProxy } from 'pdfjs-dist'
// biome-ignore lint/style/noRestrictedImports: the rule means this project's build/; pdf.js keeps its worker in a folder of that name.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { trustedWorker } from '../../worker/trusted-worker.ts'
import { OwnCMaps, OwnFonts } from './pdf-resources.ts'

/** A document open for reading, with its own worker. `close` ends both, and everything they hold. */
export type OpenPdf = Readonly<{ pdf: PDFDocumentProxy; close: () => void }>

/** The largest picture that is decoded, in pixels: a scanned A3 at 400 dpi; beyond, the page shows without it. */
const MOST_IMAGE_PIXELS = 32_000_000

/**
 * Opens a PDF of the release. Its scripts, links, forms and attached files are never looked at; nothing is fetched but its own bytes and
 * the files beside pdf.js. Throws what pdf.js throws, or an `Error` when the file is not there.
 */
export async function openPdf(url: string, signal: AbortSignal): Promise<OpenPdf> {
  const [{ getDocument, GlobalWorkerOptions }, response] = await Promise.all([import('pdfjs-dist'), fetch(url, { signal })])
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const data = new Uint8Array(await response.arrayBuffer())
  signal.throwIfAborted()
  const port = trustedWorker(workerUrl)
  // Read by getDocument at once: each document has a worker of its own, which goes with it.
  GlobalWorkerOptions.workerPort = port
  const task = getDocument({
    data,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    maxImageSize: MOST_IMAGE_PIXELS,
    CMapReaderFactory: OwnCMaps,
    StandardFontDataFactory: OwnFonts,
    verbosity: 0,
  })
  const close = () => {
    task.destroy().finally(() => port.terminate())
  }
  try {
    const pdf = await task.promise
    signal.throwIfAborted()
    return { pdf, close }
  } catch (error) {
    close()
    throw error
  }
}
