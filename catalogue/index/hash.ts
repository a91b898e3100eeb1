const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over the UTF-16 units of a text or of a part of it, 32 bits. A look-up by hash is always verified against what was hashed. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = OFFSET
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash >>> 0
}

/** 16 bits of how a word sounds. A look-up by it is always compared with the sound itself. */
export const soundHash = (sound: string): number => {
  const hash = hashText(sound)
  return (hash ^ (hash >>> 16)) & 0xffff
}

/** FNV-1a over numbers, 32 bits. */
export function hashNumbers(numbers: Iterable<number>): number {
  let hash = OFFSET
  for (const number of numbers) hash = Math.imul(hash ^ number, PRIME)
  return hash >>> 0
}

/** The first index of a sorted array whose value is not smaller. */
export function lowerBound(sorted: Uint32Array | Uint16Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
