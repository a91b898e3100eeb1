/** A set of documents, a bit each. */
export class DocumentSet {
  words: Uint32Array

  constructor(documents: number) {
    this.words = new Uint32Array((documents + 31) >>> 5)
  }

  add(document: number): void {
    const word = document >>> 5
    this.words[word] = (this.words[word] as number) | (1 << (document & 31))
  }

  has(document: number): boolean {
    return ((this.words[document >>> 5] as number) & (1 << (document & 31))) !== 0
  }

  addAll(documents: Uint32Array): void {
    const { words } = this
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number
      words[document >>> 5] = (words[document >>> 5] as number) | (1 << (document & 31))
    }
  }

  /** Adds what the other holds. */
  join(other: DocumentSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] as number) | (other.words[i] as number)
  }

  /** Keeps only what the other holds too. */
  meet(other: DocumentSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] as number) & (other.words[i] as number)
  }

  /** Keeps only what the other does not hold. */
  drop(other: DocumentSet): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] = (this.words[i] as number) & ~(other.words[i] as number)
  }

  isEmpty(): boolean {
    return this.words.every(word => word === 0)
  }

  /** The documents, ascending. */
  toArray(): Uint32Array {
    const documents = new Uint32Array(this.size())
    this.list(documents)
    return documents
  }

  copy(): DocumentSet {
    const copy = new DocumentSet(0)
    copy.words = this.words.slice()
    return copy
  }

  clear(): void {
    this.words.fill(0)
  }

  /** How many documents are in it. */
  size(): number {
    let size = 0
    for (const word of this.words) {
      // Counts the bits of a word (Hacker's Delight, 5-1).
      const pairs = word - ((word >>> 1) & 0x55555555)
      const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
      size += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
    }
    return size
  }

  /** Puts the documents into `into`, ascending; gives how many they are. `into` must have room for all. */
  list(into: Uint32Array): number {
    let count = 0
    for (let word = 0; word < this.words.length; word++) {
      for (let bits = this.words[word] as number; bits !== 0; bits &= bits - 1)
        into[count++] = (word << 5) | (31 - Math.clz32(bits & -bits))
    }
    return count
  }
}
