import type { ReleaseDocument } from '../model/document.ts'

/**
 * What of a document a release may carry for screens: no text that its rights keep from them, and no page past those that may be shown. Its words are in the
 * index all the same, so that it is found, and its paper copy with it.
 */
export function shownDocument(document: ReleaseDocument): ReleaseDocument {
  const { rights, body, ...others } = document
  if (rights === undefined || body === undefined) return document
  if (rights.display === false) return { ...others, rights }
  const end = rights.maxPages === undefined ? undefined : body.pages?.[rights.maxPages]
  if (end === undefined) return document
  return { ...others, rights, body: { text: body.text.slice(0, end), pages: body.pages?.slice(0, rights.maxPages) } }
}
