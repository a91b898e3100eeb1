import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import { openPdf } from './open-pdf.ts'
import type { PageContent } from './page-content.ts'
import { pageContent } from './page-content.ts'

/** `locked`: a password is wanted, which nobody here has. */
type WhyNot = 'broken' | 'locked'
export type LoadedPdf =
  | Readonly<{ state: 'loading' }>
  | Readonly<{ state: 'failed'; why: WhyNot }>
  | Readonly<{ state: 'ready'; pdf: PDFDocumentProxy }>

const LOADING: LoadedPdf = { state: 'loading' }

/** By its name: pdf.js's class comes with pdf.js alone, which is loaded when a document is opened. */
const whyNot = (reason: unknown): WhyNot => (reason instanceof Error && reason.name === 'PasswordException' ? 'locked' : 'broken')

/** A PDF of the release, open as long as it is shown; loading where there is none to open. */
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
        setLoaded({ url, is: { state: 'failed', why: whyNot(reason) } })
      },
    )
    return () => {
      stop.abort()
      close?.()
    }
  }, [url])
  return loaded?.url === url ? (loaded?.is ?? LOADING) : LOADING
}

export type PageOfPdf = Readonly<{ page: PDFPageProxy; text: PageContent }>

type LoadedPage = Readonly<{ pdf: PDFDocumentProxy; number: number; is: PageOfPdf | 'failed' }>

/** One page with its text; `undefined` while it comes, `failed` when this one cannot be read. */
export function usePdfPage(pdf: PDFDocumentProxy | undefined, number: number): PageOfPdf | 'failed' | undefined {
  const [loaded, setLoaded] = useState<LoadedPage>()
  useEffect(() => {
    if (pdf === undefined) return
    let stays = true
    const show = (is: LoadedPage['is']) => {
      if (stays) setLoaded({ pdf, number, is })
    }
    readPage(pdf, number).then(show, (reason: unknown) => {
      if (!stays) return
      console.error(`page ${number} cannot be shown:`, reason)
      show('failed')
    })
    return () => {
      stays = false
    }
  }, [pdf, number])
  return loaded?.pdf === pdf && loaded?.number === number ? loaded.is : undefined
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PageOfPdf> {
  const [page, text] = await Promise.all([pdf.getPage(number), pageContent(pdf, number)])
  return { page, text }
}
