const LOCAL_HEADER = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** Names of an archive's parts as far as its beginning shows them; none when it is no archive. Good enough to tell what kind of archive it is, and for nothing else. */
export function namesInHead(head: Uint8Array): readonly string[] {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  if (!bytes.subarray(0, 4).equals(LOCAL_HEADER)) return []
  const names: string[] = []
  for (let at = 0; at !== -1 && at + 30 < bytes.length; at = bytes.indexOf(LOCAL_HEADER, at + 4)) {
    names.push(bytes.toString('utf8', at + 30, at + 30 + bytes.readUInt16LE(at + 26)))
  }
  return names
}
