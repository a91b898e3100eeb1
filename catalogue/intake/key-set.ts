const FIRST_ROOM = 1024

/** A set of texts that are only asked for: eight bytes each. Two texts in nine thousand million million are taken for one. */
export class KeySet {
  #hashes = new Float64Array(FIRST_ROOM)
  #length = 0

  get size(): number {
    return this.#length
  }

  add(text: string): void {
    if (this.#length === this.#hashes.length) {
      const room = new Float64Array(this.#length * 2)
      room.set(this.#hashes)
      this.#hashes = room
    }
    this.#hashes[this.#length++] = hashOf(text)
  }

  /** To be called once, after the last `add` and before the first `has`. */
  seal(): void {
    this.#hashes = this.#hashes.slice(0, this.#length).sort()
  }

  has(text: string): boolean {
    const wanted = hashOf(text)
    let [low, high] = [0, this.#length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#hashes[middle] ?? Number.POSITIVE_INFINITY) < wanted) low = middle + 1
      else high = middle
    }
    return this.#hashes[low] === wanted
  }
}

const PRIMES = [0x9e3779b1, 0x5f356495] as const

/** A number of 53 bits from a text, by two lanes that multiply and turn. */
function hashOf(text: string): number {
  let [one, other] = [0x1234567, 0x89abcde]
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, PRIMES[0])
    other = Math.imul(other ^ unit, PRIMES[1])
    one ^= one >>> 15
    other ^= other >>> 13
  }
  return (other & 0x1fffff) * 0x100000000 + (one >>> 0)
}
