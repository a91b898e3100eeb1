/** Reaches to the end of the buffer: what lies behind a piece may be read with it. */
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset)

/** Bytes of one section, lying in memory or read piece by piece. After `open`, the piece asked for begins at `at` of `bytes`: valid until the next `open`. */
export class SectionBytes {
  bytes: Uint8Array
  view: DataView
  at = 0
  private readonly read: ((from: number, to: number) => Uint8Array) | undefined

  /** `whole` where the section lies in memory, else what reads a piece of it. */
  constructor(source: Uint8Array | ((from: number, to: number) => Uint8Array)) {
    this.bytes = typeof source === 'function' ? new Uint8Array(0) : source
    this.view = viewOf(this.bytes)
    this.read = typeof source === 'function' ? source : undefined
  }

  /** Whether all of it is in memory, so that a piece costs nothing. */
  get isWhole(): boolean {
    return this.read === undefined
  }

  open(from: number, to: number): void {
    if (this.read === undefined) {
      this.at = from
      return
    }
    this.bytes = this.read(from, to)
    this.view = viewOf(this.bytes)
    this.at = 0
  }

  /** The next varint from `at` on. */
  varint(): number {
    const { bytes } = this
    let byte = bytes[this.at++] as number
    if (byte < 128) return byte
    let value = byte & 127
    for (let shift = 7; ; shift += 7) {
      byte = bytes[this.at++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
}
