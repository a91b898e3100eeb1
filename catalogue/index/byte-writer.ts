const encoder = new TextEncoder()

/** Bytes that grow as they are written. */
export class ByteWriter {
  private bytes = new Uint8Array(1024)
  length = 0

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1)
    this.bytes[this.length++] = value
  }

  /** Sets bits of a byte written before. */
  orByte(at: number, bits: number): void {
    this.bytes[at] = (this.bytes[at] as number) | bits
  }

  /** An unsigned number below 2^32 in four bytes, the lowest first. */
  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255)
  }

  /** An unsigned number below 2^32 in groups of seven bits, the lowest first (LEB128). */
  varint(value: number): void {
    let rest = value
    while (rest > 127) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  append(bytes: Uint8Array): void {
    this.grow(this.length + bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  text(text: string): void {
    this.append(encoder.encode(text))
  }

  /** Begins anew, in the same memory. */
  clear(): void {
    this.length = 0
  }

  /** What was written; a view, not a copy: valid until the next writing. */
  done(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  private grow(needed: number): void {
    if (needed <= this.bytes.length) return
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    larger.set(this.bytes.subarray(0, this.length))
    this.bytes = larger
  }
}
