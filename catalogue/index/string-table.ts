import { ByteWriter } from './byte-writer.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { SectionBytes } from './section-bytes.ts'

/** Strings per block: the first one whole, the others as what they share with the one before and what they add. */
const STRINGS_PER_BLOCK = 16

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The place of a UTF-16 unit among others as their UTF-8 sorts: surrogates, which stand for what lies beyond 16 bits, after all else. */
const unitOrder = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800)

/** Compares as the strings' UTF-8 bytes compare. Exact for strings without lone surrogates. */
export function compareAsBytes(one: string, other: string): number {
  const shared = Math.min(one.length, other.length)
  for (let i = 0; i < shared; i++) {
    const a = one.charCodeAt(i)
    const b = other.charCodeAt(i)
    if (a !== b) return unitOrder(a) - unitOrder(b)
  }
  return one.length - other.length
}

const SURROGATES = /[\ud800-\udfff]/

/** Sorts as UTF-8 bytes sort, which is the order of the table. */
export function sortAsBytes(strings: string[]): string[] {
  // JavaScript compares UTF-16 units: the same order unless surrogates are there.
  if (!strings.some(string => SURROGATES.test(string))) return strings.sort()
  // A lone half of a character is written as U+FFFD.
  return strings
    .map(string => ({ string, bytes: encoder.encode(string) }))
    .sort((one, other) => compareBytes(one.bytes, one.bytes.length, other.bytes))
    .map(({ string }) => string)
}

function compareBytes(one: Uint8Array, length: number, other: Uint8Array): number {
  const shared = Math.min(length, other.length)
  for (let i = 0; i < shared; i++) {
    const difference = (one[i] as number) - (other[i] as number)
    if (difference !== 0) return difference
  }
  return length - other.length
}

/** A written table: `heads[b]` is where block `b` begins in `bytes`. */
export type StringTableBytes = Readonly<{ heads: Uint32Array; bytes: Uint8Array }>

/** Writes a table string by string. They must come in byte order; equal neighbours are allowed. */
export class StringTableWriter {
  /** What was written and not yet taken away. */
  readonly bytes = new ByteWriter()
  readonly heads = new GrowingNumbers()
  length = 0
  private taken = 0
  private before: Uint8Array = new Uint8Array(0)

  add(string: string): void {
    const bytes = encoder.encode(string)
    const isHead = this.length++ % STRINGS_PER_BLOCK === 0
    if (isHead) this.heads.push(this.taken + this.bytes.length)
    let shared = 0
    if (!isHead) while (shared < this.before.length && shared < bytes.length && this.before[shared] === bytes[shared]) shared++
    this.bytes.varint(shared)
    this.bytes.varint(bytes.length - shared)
    this.bytes.append(bytes.subarray(shared))
    this.before = bytes
  }

  /** The bytes since they were taken last; a copy. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = this.bytes.done().slice()
    this.taken += bytes.length
    this.bytes.clear()
    return bytes
  }
}

/** Writes strings that are already in byte order; equal neighbours are allowed. */
export function writeStringTable(sorted: readonly string[]): StringTableBytes {
  const writer = new StringTableWriter()
  for (const string of sorted) writer.add(string)
  return { heads: writer.heads.view(), bytes: writer.take() }
}

/** A string while a table is walked: valid until the next one. `text` decodes it. */
export type WalkedString = Readonly<{ bytes: Uint8Array; length: number; shared: number; text(): string }>

/** Reads a table where it lies. Holds one string at a time in a buffer of its own: not to be shared between interleaved scans. */
export class StringTable {
  readonly length: number
  private readonly heads: Uint32Array
  private readonly section: SectionBytes
  private readonly size: number
  private current = new Uint8Array(256)
  private currentLength = 0

  /** `bytes` where the table lies in memory; else its section with the length of it. */
  constructor(
    table: Readonly<{ heads: Uint32Array; bytes: Uint8Array | Readonly<{ section: SectionBytes; size: number }> }>,
    length: number,
  ) {
    this.heads = table.heads
    this.section = table.bytes instanceof Uint8Array ? new SectionBytes(table.bytes) : table.bytes.section
    this.size = table.bytes instanceof Uint8Array ? table.bytes.length : table.bytes.size
    this.length = length
  }

  /** The string at a place in the order. Throws `RangeError` outside. */
  get(index: number): string {
    if (index < 0 || index >= this.length) throw new RangeError(`string table: no string ${index} among ${this.length}`)
    this.openBlock(Math.floor(index / STRINGS_PER_BLOCK))
    for (let i = index % STRINGS_PER_BLOCK; i >= 0; i--) this.next()
    return this.text()
  }

  /** The place of the first string that is not before `bytes`: `length` when all are before it. */
  lowerBound(bytes: Uint8Array): number {
    let low = 0
    let high = this.heads.length
    while (low < high) {
      const middle = (low + high) >>> 1
      this.openBlock(middle)
      this.next()
      if (compareBytes(this.current, this.currentLength, bytes) < 0) low = middle + 1
      else high = middle
    }
    if (low === 0) return 0
    // The bound lies in the block before the first head that is not smaller, or is that head.
    const first = (low - 1) * STRINGS_PER_BLOCK
    const end = Math.min(this.length, first + STRINGS_PER_BLOCK)
    this.openBlock(low - 1)
    for (let i = first; i < end; i++) {
      this.next()
      if (compareBytes(this.current, this.currentLength, bytes) >= 0) return i
    }
    return end
  }

  /** From the first to after the last place that holds exactly this string. */
  equalRange(string: string): readonly [number, number] {
    const bytes = encoder.encode(string)
    const start = this.lowerBound(bytes)
    const after = new Uint8Array(bytes.length + 1)
    after.set(bytes)
    return [start, this.lowerBound(after)]
  }

  /** From the first to after the last place whose string begins so. */
  prefixRange(prefix: string): readonly [number, number] {
    const bytes = encoder.encode(prefix)
    const after = new Uint8Array(bytes.length + 1)
    after.set(bytes)
    // No UTF-8 holds this byte: it sorts after every continuation.
    after[bytes.length] = 0xff
    return [this.lowerBound(bytes), this.lowerBound(after)]
  }

  /** The place of this string, -1 when it is not there. */
  find(string: string): number {
    const [start, end] = this.equalRange(string)
    return end > start ? start : -1
  }

  /** Shows the strings from one place to before another, in order, as bytes and what each shares with the one before. No other reading of the table meanwhile. */
  walk(from: number, to: number, visit: (place: number, string: WalkedString) => void): void {
    if (from >= to) return
    const walked = { bytes: this.current, length: 0, shared: 0, text: () => this.text() }
    const first = Math.floor(from / STRINGS_PER_BLOCK) * STRINGS_PER_BLOCK
    for (let place = first; place < to; place++) {
      if (place % STRINGS_PER_BLOCK === 0 && (place === first || !this.section.isWhole))
        this.openBlock(place / STRINGS_PER_BLOCK, place === first)
      walked.shared = this.next()
      if (place < from) continue
      walked.bytes = this.current
      walked.length = this.currentLength
      visit(place, walked)
    }
  }

  private text(): string {
    let text = ''
    for (let i = 0; i < this.currentLength; i++) {
      const byte = this.current[i] as number
      // The decoder costs more than a short word: plain letters go without it.
      if (byte > 127) return decoder.decode(this.current.subarray(0, this.currentLength))
      text += String.fromCharCode(byte)
    }
    return text
  }

  private openBlock(block: number, isFresh = true): void {
    this.section.open(this.heads[block] as number, this.heads[block + 1] ?? this.size)
    if (isFresh) this.currentLength = 0
  }

  /** Reads on by one string; gives how many bytes it shares with the one before, as far as the table says. */
  private next(): number {
    const { section } = this
    const shared = section.varint()
    const added = section.varint()
    const length = shared + added
    if (length > this.current.length) {
      const larger = new Uint8Array(length * 2)
      larger.set(this.current)
      this.current = larger
    }
    const { bytes, at } = section
    for (let i = 0; i < added; i++) this.current[shared + i] = bytes[at + i] as number
    section.at = at + added
    this.currentLength = length
    return shared
  }
}
