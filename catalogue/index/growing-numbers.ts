/** Unsigned 32-bit numbers that grow in number. */
export class GrowingNumbers {
  private numbers = new Uint32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(this.numbers.length * 2)
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[this.length++] = value
  }

  /** Begins anew, in the same memory. */
  clear(): void {
    this.length = 0
  }

  /** The numbers so far; valid until the next `push`. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.length)
  }
}
