/** The separators of ISO 2709. */
export const RECORD_END = 0x1d
export const FIELD_END = 0x1e
export const SUBFIELD = 0x1f

/** The bytes of one record without its terminator; `cut` when the file or the record ends before it, `tooBig` when it outgrew the limit (its bytes are not kept). */
export type RawRecord = Readonly<{ bytes: Uint8Array; state: 'whole' | 'cut' | 'tooBig' }>

/**
 * Splits a stream of ISO 2709 records on the record terminator 1D: the length in the leader lies too often to be trusted.
 * White space and NUL between records are left out. A record that lost its own terminator swallows the next one: they are told apart by the second leader.
 */
export async function* splitRecords(chunks: AsyncIterable<Uint8Array>, recordBytes: number): AsyncGenerator<RawRecord> {
  let parts: Uint8Array[] = []
  let held = 0
  let tooBig = false
  const push = (piece: Uint8Array) => {
    held += piece.length
    if (held > recordBytes) {
      tooBig = true
      parts = []
    } else if (piece.length > 0) parts.push(piece)
  }
  const take = (cut: boolean): RawRecord[] => {
    const bytes = trimStart(Buffer.concat(parts))
    const wasTooBig = tooBig
    parts = []
    held = 0
    tooBig = false
    if (wasTooBig) return [{ bytes: new Uint8Array(), state: 'tooBig' }]
    if (bytes.length === 0) return []
    return cut ? [{ bytes, state: 'cut' }] : unswallow(bytes)
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(RECORD_END); end !== -1; end = chunk.indexOf(RECORD_END, from)) {
      push(chunk.subarray(from, end))
      yield* take(false)
      from = end + 1
    }
    push(chunk.subarray(from))
  }
  yield* take(true)
}

function trimStart(bytes: Uint8Array): Uint8Array {
  let from = 0
  // NUL, tab, line ends, the DOS end of file, space.
  while (from < bytes.length && [0x00, 0x09, 0x0a, 0x0d, 0x1a, 0x20].includes(bytes[from] ?? -1)) from++
  return bytes.subarray(from)
}

const LEADER = /\d{5}[ -~]{5}22\d{5}[ -~]{3}4500?/

/** When a record is longer than it says and another leader stands inside it whose length fits what follows, the first one was cut. */
function unswallow(bytes: Uint8Array): RawRecord[] {
  const text = Buffer.from(bytes).toString('latin1')
  const declared = Number.parseInt(text.slice(0, 5), 10)
  if (declared === bytes.length + 1) return [{ bytes, state: 'whole' }]
  const found = LEADER.exec(text.slice(24))
  const at = found === null ? -1 : found.index + 24
  if (at === -1 || Number.parseInt(text.slice(at, at + 5), 10) !== bytes.length - at + 1) return [{ bytes, state: 'whole' }]
  return [
    { bytes: bytes.subarray(0, at), state: 'cut' },
    { bytes: bytes.subarray(at), state: 'whole' },
  ]
}
