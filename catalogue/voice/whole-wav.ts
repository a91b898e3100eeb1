const RIFF_HEADER_BYTES = 12
const CHUNK_HEADER_BYTES = 8

/**
 * A WAV file whose lengths are true, or `undefined` when these bytes are none. A program that writes to a pipe does not know how long its sound will be, and
 * announces hours of it (RIFF: "WAVE" after the header, then chunks of a name, a little-endian length and their bytes, padded to even).
 */
export function wholeWav(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < RIFF_HEADER_BYTES || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WAVE') return undefined
  let at = RIFF_HEADER_BYTES
  while (at + CHUNK_HEADER_BYTES < bytes.byteLength) {
    const length = view.getUint32(at + 4, true)
    if (nameAt(view, at) === 'data') return withLengths(bytes, at, Math.min(length, bytes.byteLength - at - CHUNK_HEADER_BYTES))
    at += CHUNK_HEADER_BYTES + length + (length % 2)
  }
  return undefined
}

function withLengths(bytes: Uint8Array, dataAt: number, length: number): Uint8Array {
  const whole = new Uint8Array(bytes.subarray(0, dataAt + CHUNK_HEADER_BYTES + length))
  const view = new DataView(whole.buffer)
  view.setUint32(4, whole.byteLength - CHUNK_HEADER_BYTES, true)
  view.setUint32(dataAt + 4, length, true)
  return whole
}

const nameAt = (view: DataView, at: number): string => String.fromCharCode(...[0, 1, 2, 3].map(place => view.getUint8(at + place)))
