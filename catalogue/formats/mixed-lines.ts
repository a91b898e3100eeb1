import { isAscii, isUtf8 } from 'node:buffer'
import { decodeSingleByte, SingleByteTally } from './single-byte.ts'

/** A line is no longer kept whole from here on: a file of one line is read in bounded memory. */
const MOST_BYTES = 1024 * 1024
const MOST_NAMED = 10

const LF = 0x0a
const CR = 0x0d

/** `sure`: UTF-8 that hardly is anything else. `other`: no UTF-8, and one byte a letter. `broken`: UTF-8 with bytes that are none, or cut in the middle of a letter. */
type Kind = 'plain' | 'sure' | 'perhaps' | 'other' | 'broken'

// Letters of the interface's languages and quotation marks: in one byte a letter these would be signs in the middle of words.
const SURE = /[\xc2\xc3\xc5\xd0\xd1\xd8\xd9][\x80-\xbf]|\xe2[\x80-\x84][\x80-\xbf]/
/** The first half of such a letter, where no capital would stand. */
const CUT = /[a-z][\xc2\xc3]|[\xc2\xc3](?![A-Za-z\x80-\xff])/

function kindOf(line: Uint8Array): Kind {
  if (isAscii(line)) return 'plain'
  const bytes = Buffer.from(line).toString('latin1')
  if (isUtf8(line)) return SURE.test(bytes) ? 'sure' : 'perhaps'
  return SURE.test(bytes) || CUT.test(bytes) ? 'broken' : 'other'
}

/** Cuts bytes into lines, each with its end; one that is too long in the middle, between two letters. */
class ByteLines {
  #pending: Uint8Array[] = []
  #bytes = 0

  end(): Uint8Array {
    return this.#take(new Uint8Array())
  }

  *add(chunk: Uint8Array): Generator<Uint8Array> {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0
      const isLong = this.#bytes + at - from >= MOST_BYTES && byte < 0x80
      if (byte !== LF && byte !== CR && !isLong) continue
      yield this.#take(chunk.subarray(from, at + 1))
      from = at + 1
    }
    if (from === chunk.length) return
    this.#pending.push(chunk.slice(from))
    this.#bytes += chunk.length - from
    // Nothing but signs of no alphabet: whatever it is, it is no text.
    if (this.#bytes > 2 * MOST_BYTES) yield this.#take(new Uint8Array())
  }

  #take(last: Uint8Array): Uint8Array {
    const line = this.#pending.length === 0 ? last : Buffer.concat([...this.#pending, last])
    this.#pending = []
    this.#bytes = 0
    return line
  }
}

/** Which lines are which: how many, and the numbers of the first. */
export type LinesSeen = Readonly<{ count: number; first: readonly number[] }>

/** What was seen of a file's lines. `others`: what those that are no UTF-8 are written in. */
export type MixedLines = Readonly<{ sure: number; other: LinesSeen; broken: LinesSeen; others: SingleByteTally }>

/** Counts the lines of a file by what they are written in. */
export class MixedLineTally {
  readonly #lines = new ByteLines()
  readonly #seen = { other: { count: 0, first: [] as number[] }, broken: { count: 0, first: [] as number[] } }
  readonly #others = new SingleByteTally()
  #sure = 0
  #line = 1
  #afterReturn = false

  add(chunk: Uint8Array): void {
    for (const line of this.#lines.add(chunk)) this.#see(line)
  }

  end(): MixedLines {
    this.#see(this.#lines.end())
    return { sure: this.#sure, ...this.#seen, others: this.#others }
  }

  #see(line: Uint8Array): void {
    const last = line.at(-1)
    // The second half of a line's end of two signs.
    const isRest = this.#afterReturn && line.length === 1 && last === LF
    this.#afterReturn = last === CR
    if (isRest) return
    const kind = kindOf(line)
    if (kind === 'sure') this.#sure++
    if (kind === 'other') this.#others.add(line)
    if (kind === 'other' || kind === 'broken') {
      const seen = this.#seen[kind]
      seen.count++
      if (seen.first.length < MOST_NAMED) seen.first.push(this.#line)
    }
    if (last === CR || last === LF) this.#line++
  }
}

/** Text of lines in UTF-8 and lines in Windows-1252, each as what it is; broken ones with U+FFFD. */
export class MixedLineDecoder {
  readonly #lines = new ByteLines()
  readonly #utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

  decode(chunk: Uint8Array): string {
    let text = ''
    for (const line of this.#lines.add(chunk)) text += this.#textOf(line)
    return text
  }

  end(): string {
    return this.#textOf(this.#lines.end())
  }

  #textOf(line: Uint8Array): string {
    return kindOf(line) === 'other' ? decodeSingleByte(line, 'windows-1252') : this.#utf8.decode(line)
  }
}

/** Whether a file that is not UTF-8 as a whole is of lines in UTF-8 and lines in Windows-1252: few lines may be broken, which a text garbled before has many of. */
export const isOfMixedLines = ({ sure, other, broken, others }: MixedLines): boolean =>
  sure > 0 && other.count > 0 && broken.count * 4 <= sure && others.best() === 'windows-1252'

/** `lines 3, 7 and 12`; of many the first ones. */
export function nameLines({ count, first }: LinesSeen): string {
  const named = first.join(', ')
  return count === 1 ? `line ${named}` : `lines ${named}${count > first.length ? ' and so on' : ''}`
}
