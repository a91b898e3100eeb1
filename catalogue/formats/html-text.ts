import { compile } from 'html-to-text'
import { cleanParagraphs } from './clean-text.ts'

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

// Pictures, what stands there for others (frames, browsers without scripts), forms, and ways to other pages; scripts and styles are left out anyway.
const NO_TEXT = ['img', 'svg', 'iframe', 'object', 'noscript', 'template', 'textarea', 'select', 'button', 'nav', '[role="navigation"]']

// Where a link leads and what a picture shows is no text of the document; headings keep the letters they were written with.
const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...NO_TEXT.map(selector => ({ selector, format: 'skip' })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...HEADINGS.map(selector => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  ],
})

const MARKUP = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|&(#\d+|#x[0-9a-f]+|[a-z]+\d*);/i

/** The text of a piece of HTML: no element, no script, no style, entities read; paragraphs and items on lines of their own. Undefined when none is left. */
export const textOfHtml = (html: string): string | undefined =>
  cleanParagraphs(
    toText(html)
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^ +(?=- |\d+\. )/gm, ''),
  )

/** A cell that holds plain text in some rows and HTML in others: read as HTML only where it plainly is. */
export const textOfCell = (cell: string): string | undefined => (MARKUP.test(cell) ? textOfHtml(cell) : cleanParagraphs(cell))
