import { QR_BYTES } from '../../ui/qr-code.tsx'
import type { Words } from '../../words/create-words.ts'
import { bytesOf } from '../list/take/pack-texts.ts'

type Link = Readonly<{ url: string; label?: string | undefined }>

/** An address as one would write it down: without the scheme and a slash at its end. Never a link: nothing leads out of the kiosk. */
export const plainAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')

/** Where an address leads, in words: as its document calls it, else by the name of the site. */
export function sayLeadsTo({ url, label }: Link, words: Words): string {
  return label ?? words.say('link.site', { site: new URL(url).hostname.replace(/^www\./, '') })
}

/** Whether a code can hold the address. A longer one is only written out. */
export const isCodeable = (url: string): boolean => bytesOf(url) <= QR_BYTES
