import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { openPdf } from './open-pdf.ts'

export type LoadedPdf = Readonly<{ state: 'loading' }> | Readonly<{ state: 'failed' }> | Readonly<{ state: 'ready'; pdf: PDFDocumentProxy }>

const LOADING: LoadedPdf = { state: 'loading' }

/** A PDF of the release, open as long as it is shown. */
export function usePdf(url: string | undefined): LoadedPdf {
  const [loaded, setLoaded] = useState<Readonly<{ url: string; is: LoadedPdf }>>()
  useEffect(() => {
    if (url === undefined) return
    const stop = new AbortController()
    let close: (() => void) | undefined
    openPdf(url, stop.signal).then(
      open => {
        close = open.close
        if (stop.signal.aborted) close()
        else setLoaded({ url, is: { state: 'ready', pdf: open.pdf } })
      },
      (reason: unknown) => {
        if (stop.signal.aborted) return
        console.error('the document cannot be shown:', reason)
        setLoaded({ url, is: { state: 'failed' } })
      },
    )
    return () => {
      stop.abort()
      close?.()
    }
  }, [url])
  if (url === undefined) return { state: 'failed' }
  return loaded?.url === url ? loaded.is : LOADING
}

export type PageOfPdf = Readonly<{ page: PDFPageProxy; text: string }>

/** One page with its text, for those who hear it; `undefined` while it comes. */
export function usePdfPage(pdf: PDFDocumentProxy | undefined, number: number): PageOfPdf | undefined {
  const [loaded, setLoaded] = useState<Readonly<{ pdf: PDFDocumentProxy; number: number; is: PageOfPdf }>>()
  useEffect(() => {
    if (pdf === undefined) return
    let stays = true
    readPage(pdf, number).then(
      is => {
        if (stays) setLoaded({ pdf, number, is })
      },
      (reason: unknown) => {
        if (stays) console.error(`page ${number} cannot be shown:`, reason)
      },
    )
    return () => {
      stays = false
    }
  }, [pdf, number])
  return loaded?.pdf === pdf && loaded?.number === number ? loaded.is : undefined
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageOfPdf> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent()
  const text = content.items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return { page, text }
}
