import { ByteWriter } from './byte-writer.ts'
import type { Sections } from './layout.ts'

/** A word with the space before it, or what stands between words. */
const PIECE = / ?[\p{L}\p{N}]+| ?[^\p{L}\p{N}]+/gu

/** Stands before a piece that is written out: a varint of its length in bytes and its UTF-8 follow. */
const LITERAL = 0

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const piecesOf = (text: string): readonly string[] => text.match(PIECE) ?? []

/** The pieces that occur more than once, the most frequent first: piece `i` has the code `i + 1`. */
export type PieceColumns = Pick<Sections, 'pieceOffsets' | 'pieceBytes'>

/** Numbers of documents, dates and the like: each stands in one text only, and would fill the memory of a large catalogue. */
const LONG_NUMBER = /\p{N}{5}/u

/** Counts the pieces of all texts that will be packed; their order leaves no mark. */
export class PieceCounter {
  private readonly counts = new Map<string, number>()

  count(text: string): void {
    for (const piece of piecesOf(text)) if (!LONG_NUMBER.test(piece)) this.counts.set(piece, (this.counts.get(piece) ?? 0) + 1)
  }

  packer(): TextPacker {
    const frequent = [...this.counts].filter(([, count]) => count > 1).sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    return new TextPacker(frequent.map(([piece]) => piece))
  }
}

/** Texts as codes of their pieces: a third of their UTF-8, and any one of them is read without the others. */
export class TextPacker {
  private readonly codes: ReadonlyMap<string, number>

  /** `pieces` are those that have a code, the most frequent first. */
  constructor(pieces: readonly string[]) {
    this.codes = new Map(pieces.map((piece, place) => [piece, place + 1]))
  }

  columns(): PieceColumns {
    const bytes = new ByteWriter()
    const offsets = new Uint32Array(this.codes.size + 1)
    let place = 0
    for (const piece of this.codes.keys()) {
      bytes.text(piece)
      offsets[++place] = bytes.length
    }
    return { pieceOffsets: offsets, pieceBytes: bytes.done() }
  }

  pack(text: string, into: ByteWriter): void {
    for (const piece of piecesOf(text)) {
      const code = this.codes.get(piece)
      if (code !== undefined) {
        into.varint(code)
        continue
      }
      const bytes = encoder.encode(piece)
      into.varint(LITERAL)
      into.varint(bytes.length)
      into.append(bytes)
    }
  }
}

/** Reads packed texts where they lie. */
export class TextUnpacker {
  private readonly columns: PieceColumns
  private readonly known = new Map<number, string>()
  private at = 0

  constructor(columns: PieceColumns) {
    this.columns = columns
  }

  /** The text that these bytes hold. */
  unpack(bytes: Uint8Array): string {
    let text = ''
    this.at = 0
    while (this.at < bytes.length) {
      const code = this.varint(bytes)
      if (code === LITERAL) {
        const length = this.varint(bytes)
        text += decoder.decode(bytes.subarray(this.at, this.at + length))
        this.at += length
      } else {
        text += this.piece(code)
      }
    }
    return text
  }

  private piece(code: number): string {
    const known = this.known.get(code)
    if (known !== undefined) return known
    const { pieceOffsets, pieceBytes } = this.columns
    const piece = decoder.decode(pieceBytes.subarray(pieceOffsets[code - 1], pieceOffsets[code]))
    this.known.set(code, piece)
    return piece
  }

  private varint(bytes: Uint8Array): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}
