import { titleForms, titleKey } from '../text/title-forms.ts'
import { ByteWriter } from './byte-writer.ts'
import { hashText } from './hash.ts'
import type { SegmentSpool } from './segment-spool.ts'
import { compareAsBytes } from './string-table.ts'

/** Of a title's folded form so many characters are kept: by then a completion has been found or is not wanted. */
const KEY_CHARACTERS = 24

/** A form by which a title is completed: its beginning, the document and which of its titles it is, how likely it is meant, and the hash of the title's text. */
export type TitleKey = Readonly<{ key: string; document: number; title: number; weight: number; text: number }>

/** A key, or what is typed, as far as keys go. Half a character at the end or a lone half anywhere is left out. */
export const cutKey = (key: string): string => key.slice(0, KEY_CHARACTERS).replace(/\p{Cs}/gu, '')

/** A title beyond this place among its document's completes nothing: its place takes 16 bits. */
const MOST_TITLES = 65_535

const READ_BYTES = 64 * 1024

/** Fewer words first, then words that stand in more titles: what is likelier to be meant. `rarest`: in how many titles the rarest word stands. */
function keyWeight(key: string, rarest: number): number {
  let words = 1
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++
  return Math.max(0, 5 - words) * 10_000 + Math.min(9_999, Math.round(1000 * Math.log2(1 + rarest)))
}

const byKey = (one: TitleKey, other: TitleKey): number =>
  compareAsBytes(one.key, other.key) || one.document - other.document || one.title - other.title

/** The forms of all titles in the order of their bytes, sorted run by run in a spool. */
export class TitleKeys {
  private waiting: TitleKey[] = []
  private readonly runs: Readonly<{ start: number; end: number }>[] = []
  private readonly spool: SegmentSpool
  private readonly most: number

  /** `most`: how many forms are held in memory before they are put aside. */
  constructor(spool: SegmentSpool, most: number) {
    this.spool = spool
    this.most = most
  }

  add(title: Readonly<{ text: string; document: number; title: number; rarest: number }>): void {
    if (title.title > MOST_TITLES) return
    const text = hashText(title.text)
    for (const form of titleForms(title.text)) {
      const whole = titleKey(form)
      if (whole === '') continue
      const key = cutKey(whole)
      this.waiting.push({ key, document: title.document, title: title.title, weight: keyWeight(whole, title.rarest), text })
    }
    if (this.waiting.length >= this.most) this.flush()
  }

  /** All of them in order; the same wording twice completes nothing twice. */
  *sorted(): Generator<TitleKey> {
    const runs: Generator<TitleKey>[] = [...this.runs.map(({ start, end }) => this.read(start, end)), this.sortedWaiting()]
    const heads = runs.map(run => ({ run, next: run.next() }))
    let key: string | undefined
    const texts = new Set<number>()
    for (;;) {
      let best: (typeof heads)[number] | undefined
      for (const head of heads) {
        if (head.next.done !== true && (best?.next.done !== false || byKey(head.next.value, best.next.value) < 0)) best = head
      }
      if (best === undefined || best.next.done === true) return
      const found = best.next.value
      best.next = best.run.next()
      if (found.key !== key) texts.clear()
      key = found.key
      if (texts.has(found.text)) continue
      texts.add(found.text)
      yield found
    }
  }

  private *sortedWaiting(): Generator<TitleKey> {
    yield* this.waiting.sort(byKey)
  }

  private flush(): void {
    const writer = new ByteWriter()
    const start = this.spool.length
    for (const { key, document, title, weight, text } of this.waiting.sort(byKey)) {
      const bytes = encoder.encode(key)
      writer.varint(bytes.length)
      writer.append(bytes)
      for (const number of [document, title, weight, text]) writer.uint32(number)
    }
    this.spool.append(writer.done())
    this.runs.push({ start, end: this.spool.length })
    this.waiting = []
  }

  private *read(start: number, end: number): Generator<TitleKey> {
    let bytes: Uint8Array = new Uint8Array(0)
    let from = start
    let at = 0
    // An entry has one byte of length, at most 96 of key and 16 of numbers.
    while (from + at < end) {
      if (at + 128 > bytes.length && from + bytes.length < end) {
        from += at
        at = 0
        bytes = this.spool.read(from, Math.min(READ_BYTES, end - from)).slice()
      }
      const view = new DataView(bytes.buffer, bytes.byteOffset)
      const length = bytes[at] as number
      const key = decoder.decode(bytes.subarray(at + 1, at + 1 + length))
      const number = (place: number): number => view.getUint32(at + 1 + length + place * 4, true)
      yield { key, document: number(0), title: number(1), weight: number(2), text: number(3) }
      at += 17 + length
    }
  }
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()
