import { controlsAsLetters, decodeText, detectEncoding } from '../../text-encoding.ts'
import type { PaperAnswer, PaperQuestion } from '../paper-text.ts'
import { bytesFile } from './bytes-file.ts'
import { cleanPaper } from './clean-paper.ts'
import { cutText } from './cut-text.ts'

const LONGEST_HEADING = 150

/** A text file: its encoding found by its bytes, its first line a title where it is short enough for one. */
export async function readText(bytes: Uint8Array, question: PaperQuestion): Promise<PaperAnswer> {
  const { text, remarks } = cutText(cleanPaper(await decodeBytes(bytes)), question)
  const [first = ''] = text.split('\n')
  const heading = first.replace(/^#+\s*/, '').trim()
  return { text, remarks, ...(heading !== '' && heading.length <= LONGEST_HEADING && { heading }) }
}

/** All bytes as text; `declared`: the encoding that the text names, for bytes that are not UTF-8. */
export async function decodeBytes(bytes: Uint8Array, declared?: string): Promise<string> {
  const file = bytesFile(bytes)
  const found = await detectEncoding(file)
  const asDeclared = found === 'windows-1252' && declared !== undefined ? decodedBy(declared, bytes) : undefined
  if (asDeclared !== undefined) return controlsAsLetters(asDeclared)
  let text = ''
  for await (const piece of decodeText(file, found)) text += piece
  return found === 'windows-1252' ? controlsAsLetters(text) : text
}

/** The bytes by an encoding's name; undefined for a name that is none. */
function decodedBy(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
