import type { FormatRecord } from '../formats/format.ts'
import { hasUserInfo, otherSiteIn } from '../model/link-label.ts'
import { mapTexts, withoutUnseen } from '../model/unseen.ts'

/** What was taken out of a document before it went in. */
export const TIDIED = ['unseen', 'user-info', 'other-site'] as const
export type Tidied = (typeof TIDIED)[number]

type Draft = FormatRecord['document']

/**
 * A document without what would deceive its readers: characters that are not seen, addresses with a name or a password before their site, labels that name another site
 * than the address leads to. The address itself then stands in the label's place.
 */
export function tidyDocument(document: Draft): Readonly<{ document: Draft; tidied: readonly Tidied[] }> {
  const { body, ...others } = document
  const texts: Draft = mapTexts(others, text => withoutUnseen(text))
  // In a text with pages each keeps its place: pages begin at offsets.
  const read: Draft = { ...texts, ...(body !== undefined && { body: { ...body, text: withoutUnseen(body.text, ' ') } }) }
  const isSeen = texts === others && read.body?.text === body?.text
  const open = read.links?.filter(({ url }) => !hasUserInfo(url))
  const links = open?.map(link => (isDeceiving(link) ? { url: link.url } : link))
  const tidied: readonly Tidied[] = [
    ...(isSeen ? [] : (['unseen'] as const)),
    ...(open?.length === read.links?.length ? [] : (['user-info'] as const)),
    ...(links?.some((link, index) => link !== open?.[index]) ? (['other-site'] as const) : []),
  ]
  return { document: tidied.length === 0 ? document : { ...read, ...(links !== undefined && { links }) }, tidied }
}

const isDeceiving = ({ url, label }: NonNullable<Draft['links']>[number]): boolean =>
  label !== undefined && URL.canParse(url) && otherSiteIn(label, url) !== undefined
