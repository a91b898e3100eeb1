import type { SourceFile } from './format.ts'

/** How the bytes of a text file are to be read. `mixed`: UTF-8 with some broken bytes, which decode to U+FFFD. */
export type TextEncoding = 'utf-8' | 'mixed' | 'windows-1252' | 'utf-16le' | 'utf-16be'

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
 * Reads the whole file to find its encoding: a UTF-16 mark, else strict UTF-8, else UTF-8 with a few broken bytes when sequences
 * outnumber them ten to one, else Windows-1252. The file's name proves nothing.
 */
export async function detectEncoding(file: SourceFile): Promise<TextEncoding> {
  if (file.head[0] === 0xff && file.head[1] === 0xfe) return 'utf-16le'
  if (file.head[0] === 0xfe && file.head[1] === 0xff) return 'utf-16be'
  if (await isStrictUtf8(file)) return 'utf-8'
  const counter = createUtf8Counter()
  for await (const chunk of file.stream()) counter.add(chunk)
  const { sequences, broken } = counter.end()
  return sequences >= broken * 10 ? 'mixed' : 'windows-1252'
}

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
  const decoder = new TextDecoder(encoding === 'mixed' ? 'utf-8' : encoding)
  for await (const chunk of file.stream()) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

/** What a report says of a file that is not UTF-8; undefined when there is nothing to say. */
export function encodingRemark(encoding: TextEncoding): string | undefined {
  switch (encoding) {
    case 'utf-8':
      return undefined
    case 'mixed':
      return 'The file is UTF-8 with some broken bytes: the records that hold them are refused. Export it again as UTF-8.'
    case 'windows-1252':
      return 'The file is not UTF-8; it was read as Windows-1252 (which covers ISO-8859-1). Nothing to do if its accents look right.'
    default:
      return 'The file is UTF-16 and was read as such. Nothing to do.'
  }
}

/** True when decoding left characters that no correct text holds: replacement characters, or controls from bytes that Windows-1252 leaves empty. */
export const hasBrokenCharacters = (text: string): boolean => /[\u0080-\u009f\ufffd]/.test(text)
