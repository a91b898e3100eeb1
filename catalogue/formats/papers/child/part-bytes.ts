/** The beginning of a part of an archive; nothing of one that is not there. */
export async function partBytes(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of stream) {
    pieces.push(piece)
    bytes += piece.length
    if (bytes > most) break
  }
  return Buffer.concat(pieces)
}
