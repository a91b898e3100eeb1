import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'

/** What pdf.js gives for a page's text: pieces in the order of the page, with their places and fonts. */
type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>
/** One piece of a page's text; `hasEOL`: a line ends with it. */
export type TextPiece = Readonly<{ str: string; hasEOL: boolean; top: number; height: number }>
/** A page's text: as pdf.js places it, and as pieces to be read and searched; `pieces[i]` is the text layer's element `i`. */
export type PageContent = Readonly<{ content: TextContent; pieces: readonly TextPiece[] }>

const kept = new WeakMap<PDFDocumentProxy, Map<number, Promise<PageContent>>>()

/** The text of a page, read once as long as its document is open. Throws what pdf.js throws for a page that cannot be read. */
export function pageContent(pdf: PDFDocumentProxy, number: number): Promise<PageContent> {
  const pages = kept.get(pdf) ?? new Map<number, Promise<PageContent>>()
  kept.set(pdf, pages)
  const content = pages.get(number) ?? readContent(pdf, number)
  pages.set(number, content)
  return content
}

async function readContent(pdf: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await pdf.getPage(number)
  const content = await page.getTextContent()
  const pieces = content.items.flatMap(item =>
    'str' in item ? [{ str: item.str, hasEOL: item.hasEOL, top: -Number(item.transform[5]), height: item.height }] : [],
  )
  return { content, pieces }
}
