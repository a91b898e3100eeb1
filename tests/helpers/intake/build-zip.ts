import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive, and in what it lies. */
export type ZipPart = Readonly<{
  name: string
  /** The bytes of its name, where no encoding is said. */
  rawName?: Uint8Array
  content: string | Uint8Array
  /** Stored instead of compressed. */
  stored?: boolean
  /** Unix mode, for links and devices. */
  mode?: number
  encrypted?: boolean
  crc?: number
  /** What the list claims it unpacks to. */
  claimedBytes?: number
  method?: number
  /** Where the list says that it begins, in place of the truth. */
  claimedOffset?: number
}>

/** Writes a ZIP archive; `entryCount` is what its end claims. */
export function buildZip(parts: readonly ZipPart[], { entryCount = parts.length, comment = '' } = {}): Buffer {
  const locals: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const bytes = typeof part.content === 'string' ? Buffer.from(part.content) : part.content
    const packed = part.stored === true ? Buffer.from(bytes) : deflateRawSync(bytes)
    const name = Buffer.from(part.rawName ?? part.name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((part.rawName === undefined ? 0x800 : 0) | (part.encrypted === true ? 1 : 0), 2)
    common.writeUInt16LE(part.method ?? (part.stored === true ? 0 : 8), 4)
    common.writeUInt32LE(part.crc ?? crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(part.claimedBytes ?? bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(0x0314, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 38)
    entry.writeUInt32LE(part.claimedOffset ?? offset, 42)
    list.push(entry, name)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed])
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entryCount, 8)
  end.writeUInt16LE(entryCount, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  end.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...locals, directory, end, Buffer.from(comment)])
}
