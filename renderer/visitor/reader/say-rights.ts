import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Words } from '../../words/create-words.ts'
import { pdfOf } from '../document/say-forms.ts'

type Here = Readonly<{
  /** How many pages the document has, where that is known. */
  pages: number | undefined
  /** This kiosk has a printer. */
  prints: boolean
}>

/** What a document's rights keep this kiosk from doing, one sentence each: showing it, showing all of it, printing it. */
export function sayRights(document: ReleaseDocument, { pages, prints }: Here, words: Words): readonly string[] {
  const { rights } = document
  // Said whatever was to be read here, a PDF or a text: a release does not even carry the text.
  if (rights?.display === false) return [words.say('reader.rights.display')]
  if (rights === undefined || pdfOf(document) === undefined) return []
  const { maxPages } = rights
  const isCut = maxPages !== undefined && pages !== undefined && pages > maxPages
  return [
    ...(isCut ? [words.say('reader.rights.pages', { shown: maxPages, pages })] : []),
    ...(rights.print === false && prints ? [words.say('reader.rights.print')] : []),
  ]
}
