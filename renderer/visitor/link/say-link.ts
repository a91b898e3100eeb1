import { hasUserInfo, otherSiteIn } from '../../../catalogue/model/link-label.ts'
import { QR_BYTES } from '../../ui/qr-code.tsx'
import type { Words } from '../../words/create-words.ts'
import { bytesOf } from '../list/take/pack-texts.ts'

type Link = Readonly<{ url: string; label?: string | undefined }>

/** An address as one would write it down: without the scheme and a slash at its end. Never a link: nothing leads out of the kiosk. */
export const plainAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** What its document calls an address, unless that names another site than the address leads to. */
export const honestLabel = ({ url, label }: Link): string | undefined =>
  label === undefined || otherSiteIn(label, url) !== undefined ? undefined : label

/** Where an address leads, in words: as its document calls it, else by the name of the site. */
export function sayLeadsTo(link: Link, words: Words): string {
  return honestLabel(link) ?? words.say('link.site', { site: new URL(link.url).hostname.replace(/^www\./, '') })
}

/** Whether an address becomes a code. A longer one than a code can hold is only written out, and so is one that hides where it leads behind a name. */
export const isCodeable = (url: string): boolean => bytesOf(url) <= QR_BYTES && !hasUserInfo(url)
