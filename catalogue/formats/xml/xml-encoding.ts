import type { SourceFile } from '../format.ts'
import type { TextEncoding } from '../text-encoding.ts'
import { BROKEN_BYTES, decodeHead, detectEncoding, encodingRemark, isSingleByte } from '../text-encoding.ts'

/** How the bytes of an XML file are to be read: as they turned out to be, or as the file declares where the bytes alone cannot tell. */
export type XmlEncoding = Readonly<{ kind: 'found'; found: TextEncoding }> | Readonly<{ kind: 'declared'; label: string }>

/** Declarations that the test of the bytes answers better. */
const TESTED = /^(utf-?8|utf-?16.*|us-ascii|ascii|iso-?8859-?1|latin-?1|windows-?1252|cp-?1252)$/i

/**
 * Reads the whole file to find its encoding: by its bytes (a declaration lies too often), but bytes that are not UTF-8, in a file that declares
 * another code page (ISO-8859-15, Windows-1251), are read as that one.
 */
export async function xmlEncoding(file: SourceFile): Promise<XmlEncoding> {
  const found = await detectEncoding(file, { byLine: false })
  const declared = /^\ufeff?\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(decodeHead(file.head.subarray(0, 400)))?.[1]
  if (!isSingleByte(found) || declared === undefined) return { kind: 'found', found }
  // Bytes of one letter each tell less than a file that names the code page it was written in.
  if (TESTED.test(declared)) return { kind: 'found', found: /8859|latin|1252/i.test(declared) ? 'windows-1252' : found }
  return isKnown(declared) ? { kind: 'declared', label: declared } : { kind: 'found', found }
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** What a report says of how an XML file was read; undefined when there is nothing to say. */
export async function xmlRemark(file: SourceFile, encoding: XmlEncoding): Promise<string | undefined> {
  if (encoding.kind === 'declared') return `The file was read as ${encoding.label}, as it declares.`
  return encoding.found === 'mixed' ? BROKEN_BYTES : encodingRemark(file, encoding.found)
}
