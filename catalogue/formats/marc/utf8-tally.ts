/** Well-formed multi-byte sequences of UTF-8 among bytes, and bytes above 7F that belong to none (RFC 3629, by lead and continuation bytes). */
export function utf8Tally(bytes: Uint8Array): Readonly<{ sequences: number; broken: number }> {
  let sequences = 0
  let broken = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const more = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0
    const tail = bytes.subarray(at + 1, at + 1 + more)
    if (more > 0 && tail.length === more && tail.every(one => one >= 0x80 && one <= 0xbf)) {
      sequences++
      at += more
    } else broken++
  }
  return { sequences, broken }
}
