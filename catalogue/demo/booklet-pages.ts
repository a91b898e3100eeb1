import type { DemoDocument } from './demo-document.ts'

/** What stands between two paragraphs of a body. */
const BETWEEN = '\n\n'

/**
 * The document with the pages of its text, where it has a PDF: `build/demo-pdfs.mjs` draws a cover, then one paragraph a page.
 * `tests/unit/demo/booklet-pages.test.ts` reads them in the PDF files that are made.
 */
export function withBookletPages(demo: DemoDocument): DemoDocument {
  if (demo.pdf === undefined || demo.body === undefined) return demo
  // The cover holds nothing of the body: the first two pages begin where the text does.
  const pages = [0, 0]
  const { text } = demo.body
  for (let at = text.indexOf(BETWEEN); at >= 0; at = text.indexOf(BETWEEN, at + BETWEEN.length)) pages.push(at + BETWEEN.length)
  return { ...demo, body: { text, pages } }
}
