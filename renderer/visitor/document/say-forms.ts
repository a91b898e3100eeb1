import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Words } from '../../words/create-words.ts'
import { isOnPaper } from './choose-holding.ts'

/** The PDF of a document, whether or not it may be shown. */
export const pdfOf = (document: ReleaseDocument) => document.attachments.find(({ mediaType }) => mediaType === 'application/pdf')

/** The PDF that may be shown here, if there is one. */
export const readableAttachment = (document: ReleaseDocument) => (document.rights?.display === false ? undefined : pdfOf(document))

/** How many pages are opened here, where that is known: what is said before must be what is there, and rights may let only the first be shown. */
export function readablePages(document: ReleaseDocument): number | undefined {
  const pages = readableAttachment(document)?.pages
  return pages === undefined ? undefined : Math.min(pages, document.rights?.maxPages ?? pages)
}

/** Its text, where it has one that may be shown here: no further than the last page that its rights let be shown. */
export function readableText({ rights, body }: ReleaseDocument): string | undefined {
  if (rights?.display === false) return undefined
  return body?.text.slice(0, rights?.maxPages === undefined ? undefined : body.pages?.[rights.maxPages])
}

/** In which forms a document can be had, and how long it takes: "à lire ici et sur papier", "12 min". Only what is known. */
export function sayForms(document: ReleaseDocument, words: Words): readonly string[] {
  const there = document.holdings.filter(({ state }) => state !== 'missing')
  const onPaper = there.some(holding => isOnPaper(document, holding))
  const onScreen = readableAttachment(document) !== undefined || readableText(document) !== undefined
  const takes = document.holdings.some(({ access }) => access === 'take')
  const form = onPaper && onScreen ? 'both' : onPaper ? 'paper' : onScreen ? 'screen' : there.length > 0 ? 'place' : undefined
  return [
    ...(form === undefined ? [] : [words.say(`document.form.${form}`)]),
    ...(takes ? [words.say('card.take')] : []),
    ...(document.minutes === undefined ? [] : [words.say('card.minutes', { count: document.minutes })]),
  ]
}
