const PRIME = 0x9e3779b1

/**
 * A sum of 128 bits over whole 32-bit words, in four lanes. Each step is a bijection of the lane for a given word and of the word for a given lane,
 * so damage that stays within one word, such as one flipped bit, always changes the sum. No protection against intent: the manifest's SHA-256 is.
 */
export function checksum(words: Uint32Array): readonly [number, number, number, number] {
  let a = 1
  let b = 2
  let c = 3
  let d = 4
  const whole = words.length - (words.length % 4)
  for (let i = 0; i < whole; i += 4) {
    a = step(a, words[i] as number)
    b = step(b, words[i + 1] as number)
    c = step(c, words[i + 2] as number)
    d = step(d, words[i + 3] as number)
  }
  for (let i = whole; i < words.length; i++) a = step(a, words[i] as number)
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0]
}

function step(lane: number, word: number): number {
  const mixed = Math.imul(lane ^ word, PRIME)
  return (mixed << 13) | (mixed >>> 19)
}
