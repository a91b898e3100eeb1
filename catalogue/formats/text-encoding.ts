import type { SourceFile } from './format.ts'
import type { MixedLines } from './mixed-lines.ts'
import { isOfMixedLines, MixedLineDecoder, MixedLineTally, nameLines } from './mixed-lines.ts'
import type { SingleByte } from './single-byte.ts'
import { decodeSingleByte, SINGLE_BYTE, SingleByteTally } from './single-byte.ts'

/**
 * How the bytes of a text file are to be read. `mixed`: UTF-8 but for some lines, which are read as
 * Windows-1252, and for some broken bytes, which decode to U+FFFD.
 */
export type TextEncoding = 'utf-8' | 'mixed' | 'utf-16le' | 'utf-16be' | SingleByte

/** What was seen while walking over bytes as UTF-8. */
type Utf8Tally = Readonly<{ sequences: number; broken: number }>

/** Counts well-formed multi-byte sequences and bytes that fit none, over chunks that may cut a sequence. RFC 3629, by lead and continuation bytes. */
function createUtf8Counter(): { add(chunk: Uint8Array): void; end(): Utf8Tally } {
  let sequences = 0
  let broken = 0
  let awaited = 0
  const lead = (byte: number) => {
    if (byte < 0x80) return
    if (byte >= 0xc2 && byte <= 0xdf) awaited = 1
    else if (byte >= 0xe0 && byte <= 0xef) awaited = 2
    else if (byte >= 0xf0 && byte <= 0xf4) awaited = 3
    else broken++
  }
  return {
    add(chunk) {
      for (const byte of chunk) {
        if (awaited === 0) {
          if (byte >= 0x80) lead(byte)
        } else if (byte >= 0x80 && byte <= 0xbf) {
          awaited--
          if (awaited === 0) sequences++
        } else {
          broken++
          awaited = 0
          lead(byte)
        }
      }
    },
    end: () => ({ sequences, broken: broken + (awaited > 0 ? 1 : 0) }),
  }
}

/** The platform's own test, which is fast: almost every file ends here. */
async function isStrictUtf8(file: SourceFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of file.stream()) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/**
 * Reads the whole file to find its encoding: UTF-16, with its mark or by its zeros, else strict UTF-8, else UTF-8 with a few broken bytes when sequences
 * outnumber them ten to one, or with lines in Windows-1252 (`byLine`: where lines say something), else the one of those with a byte a letter that makes words of
 * them. The file's name proves nothing.
 */
export async function detectEncoding(file: SourceFile, { byLine = true }: Readonly<{ byLine?: boolean }> = {}): Promise<TextEncoding> {
  const wide = utf16Of(file.head)
  if (wide !== undefined) return wide
  if (await isStrictUtf8(file)) return 'utf-8'
  const counter = createUtf8Counter()
  const tally = new SingleByteTally()
  const lines = new MixedLineTally()
  for await (const chunk of file.stream()) {
    counter.add(chunk)
    tally.add(chunk)
    lines.add(chunk)
  }
  const { sequences, broken } = counter.end()
  return sequences >= broken * 10 || (byLine && isOfMixedLines(lines.end())) ? 'mixed' : tally.best()
}

/** Of a text in UTF-16 that is mostly Latin nearly every second byte is zero, and no other. */
const ZEROS_OF_WIDE = 0.7
const ZEROS_ELSEWHERE = 0.05
const LEAST_BYTES = 16

/** Which UTF-16 the beginning of a file is in, by its mark or by where its zeros stand; undefined where it is not. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(head.length / 2)
  if (head.length < LEAST_BYTES) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros.map(count => count / pairs)
  if (odd > ZEROS_OF_WIDE && even < ZEROS_ELSEWHERE) return 'utf-16le'
  return even > ZEROS_OF_WIDE && odd < ZEROS_ELSEWHERE ? 'utf-16be' : undefined
}

/** The beginning of a file as text, well enough to look at. */
export function decodeHead(head: Uint8Array): string {
  const wide = utf16Of(head)
  if (wide !== undefined) return new TextDecoder(wide).decode(head)
  const text = new TextDecoder('utf-8').decode(head)
  if (!text.slice(0, -4).includes('\ufffd')) return text
  const lines = new MixedLineTally()
  lines.add(head)
  if (isOfMixedLines(lines.end())) return linesAsText(head)
  const tally = new SingleByteTally()
  tally.add(head)
  return controlsAsLetters(decodeSingleByte(head, tally.best()))
}

function linesAsText(bytes: Uint8Array): string {
  const decoder = new MixedLineDecoder()
  return controlsAsLetters(decoder.decode(bytes) + decoder.end()).replace(/^\ufeff/, '')
}

/** Whether an encoding has a byte a letter. */
export const isSingleByte = (encoding: TextEncoding): encoding is SingleByte => SINGLE_BYTE.some(one => one === encoding)

// Windows-1252's own characters for the bytes 80 to 9F; the five it leaves empty stand as they are.
const C1_AS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Reads control characters 80 to 9F as the Windows-1252 letters they were: exports put such bytes into Unicode one by one (U+009C for "œ"),
 * and Node 20 decodes "windows-1252" as ISO-8859-1.
 */
export const controlsAsLetters = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, letter => C1_AS_1252.charAt(letter.charCodeAt(0) - 0x80))

/** The file's text in pieces, without its byte order mark. */
export async function* decodeText(file: SourceFile, encoding: TextEncoding): AsyncGenerator<string> {
  if (isSingleByte(encoding)) {
    for await (const chunk of file.stream()) yield decodeSingleByte(chunk, encoding)
    return
  }
  if (encoding === 'mixed') {
    yield* decodeLines(file)
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of file.stream()) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* decodeLines(file: SourceFile): AsyncGenerator<string> {
  const decoder = new MixedLineDecoder()
  let isFirst = true
  for await (const chunk of file.stream()) {
    const text = decoder.decode(chunk)
    if (text === '') continue
    yield isFirst ? text.replace(/^\ufeff/, '') : text
    isFirst = false
  }
  yield decoder.end()
}

const CALLED: Readonly<Record<SingleByte, string>> = {
  'windows-1252': 'Windows-1252 (which covers ISO-8859-1)',
  'iso-8859-15': 'ISO-8859-15',
  macintosh: 'MacRoman, as Apple’s programs wrote it',
  cp850: 'CP850, as programs for DOS wrote it',
}

/** What a report says of a file that is not UTF-8; undefined when there is nothing to say. Reads the file again to name lines that are not as the others. */
export async function encodingRemark(file: SourceFile, encoding: TextEncoding): Promise<string | undefined> {
  switch (encoding) {
    case 'utf-8':
      return undefined
    case 'mixed':
      return mixedRemark(await linesOf(file))
    case 'windows-1252':
    case 'iso-8859-15':
    case 'macintosh':
    case 'cp850':
      return `The file is not UTF-8; by its letters it was read as ${CALLED[encoding]}. Nothing to do if its accents look right; else export it again as UTF-8.`
    default:
      return 'The file is UTF-16 and was read as such. Nothing to do.'
  }
}

async function linesOf(file: SourceFile): Promise<MixedLines> {
  const lines = new MixedLineTally()
  for await (const chunk of file.stream()) lines.add(chunk)
  return lines.end()
}

/** Of a file in UTF-8 whose other bytes are in no encoding. */
export const BROKEN_BYTES = 'The file is UTF-8 with some broken bytes: the records that hold them are refused. Export it again as UTF-8.'

function mixedRemark({ other, broken }: MixedLines): string {
  if (other.count === 0) return BROKEN_BYTES
  const read = `The file is UTF-8, but not in all lines: ${other.count} read as Windows-1252 (${nameLines(other)}). Look at their accents, or export it again as UTF-8.`
  return broken.count === 0 ? read : `${read} Bytes in ${nameLines(broken)} are neither: the records that hold them are refused.`
}

/** True when decoding left characters that no correct text holds: replacement characters, or controls from bytes that Windows-1252 leaves empty. */
export const hasBrokenCharacters = (text: string): boolean => /[\u0080-\u009f\ufffd]/.test(text)
