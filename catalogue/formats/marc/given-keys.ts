import { createHash } from 'node:crypto'

const FIRST_SIZE = 1024
/** Bits of a key's hash: all that a number holds exactly, so that among five million keys two meet once in a thousand imports. */
const HASH_BYTES = 6

/**
 * Keys given within one import and what each record was, in about 32 bytes a key (open addressing in typed arrays: exports hold millions of records).
 * Two keys of one hash would be taken for one: the later record then goes by its second key, which is its own as well.
 */
export class GivenKeys {
  #hashes = new Float64Array(FIRST_SIZE)
  #records = new Uint32Array(FIRST_SIZE)
  #digests = new Uint32Array(FIRST_SIZE)
  #count = 0

  /** Undefined when the key is new, and it is remembered; else the record that has it, and whether that one's content was the same. */
  seen(key: string, record: number, content: string): Readonly<{ record: number; same: boolean }> | undefined {
    const digest = createHash('sha256').update(content).digest().readUInt32LE()
    // 0 marks an empty slot.
    const hash = createHash('sha256').update(key).digest().readUIntLE(0, HASH_BYTES) + 1
    const slot = this.#slotOf(hash)
    if (this.#hashes[slot] === hash) return { record: this.#records[slot] ?? 0, same: this.#digests[slot] === digest }
    this.#put(slot, hash, record, digest)
    this.#count++
    if (this.#count * 2 > this.#hashes.length) this.#grow()
    return undefined
  }

  /** The slot that holds a hash, or the empty one where it belongs. */
  #slotOf(hash: number): number {
    const size = this.#hashes.length
    let slot = hash % size
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) % size
    return slot
  }

  #put(slot: number, hash: number, record: number, digest: number): void {
    this.#hashes[slot] = hash
    this.#records[slot] = record
    this.#digests[slot] = digest
  }

  #grow(): void {
    const [hashes, records, digests] = [this.#hashes, this.#records, this.#digests]
    const size = hashes.length * 2
    this.#hashes = new Float64Array(size)
    this.#records = new Uint32Array(size)
    this.#digests = new Uint32Array(size)
    for (const [index, hash] of hashes.entries())
      if (hash !== 0) this.#put(this.#slotOf(hash), hash, records[index] ?? 0, digests[index] ?? 0)
  }
}
