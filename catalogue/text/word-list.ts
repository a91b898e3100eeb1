import { hashText } from '../index/hash.ts'

/** "ESWL", and the version of what follows. */
const HEADER = [0x45, 0x53, 0x57, 0x4c, 1] as const
/** After the header: how many bits each word sets, then two bytes that are kept free. */
const START = 8
const BITS_A_WORD = 14
const MARKS = 10

/** A list of words of which each takes fourteen bits (a Bloom filter): every word of it is known, and one other word in eight hundred is taken for one of it. */
export type WordList = Readonly<{ has(word: string): boolean }>

/** Steps through a list's bits for one word: two hashes give all its places. */
function isEachPlace(word: string, places: number, marks: number, holds: (place: number) => boolean): boolean {
  const first = hashText(word)
  const step = ((Math.imul(first ^ (first >>> 15), 0x2c1b3c6d) ^ (first >>> 13)) | 1) >>> 0
  for (let i = 0; i < marks; i++) if (!holds((first + i * step) % places)) return false
  return true
}

/** Packs words into the bytes of a list; the same words in any order give the same bytes. */
export function packWordList(words: ReadonlySet<string>): Uint8Array {
  const bits = new Uint8Array(Math.max(1, Math.ceil((words.size * BITS_A_WORD) / 8)))
  const mark = (place: number): boolean => {
    bits[place >> 3] = (bits[place >> 3] as number) | (1 << (place & 7))
    return true
  }
  for (const word of words) isEachPlace(word, bits.length * 8, MARKS, mark)
  const bytes = new Uint8Array(START + bits.length)
  bytes.set([...HEADER, MARKS])
  bytes.set(bits, START)
  return bytes
}

/** A packed list opened where its bytes lie; undefined for bytes that are none. */
export function openWordList(bytes: Uint8Array): WordList | undefined {
  const marks = bytes[HEADER.length] ?? 0
  if (HEADER.some((byte, at) => bytes[at] !== byte) || marks === 0 || bytes.length <= START) return undefined
  const bits = bytes.subarray(START)
  const holds = (place: number): boolean => ((bits[place >> 3] as number) & (1 << (place & 7))) !== 0
  return { has: word => isEachPlace(word, bits.length * 8, marks, holds) }
}
