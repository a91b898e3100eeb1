import type { Entry } from 'yauzl'
import { getFileNameLowLevel } from 'yauzl'
import { decodeSingleByte, SingleByteTally } from '../single-byte.ts'

const SAYS_UTF8 = 0x800
/** The Unicode name that Info-ZIP writes beside another. */
const UNICODE_NAME = 0x7075
const LINE_END = Uint8Array.of(0x0a)

/**
 * The names of an archive's parts, in their order. Many programs write names in the letters of their system and do not say which, or UTF-8 without saying so: what does not
 * say is read as UTF-8 where all of it is, else in the one of the old encodings that makes words of all these names together.
 */
export function entryNames(entries: readonly Entry[]): readonly string[] {
  const unsaid = entries.filter(entry => saidName(entry) === undefined)
  const decode = isUtf8(unsaid) ? (bytes: Uint8Array) => new TextDecoder().decode(bytes) : oldDecoder(unsaid)
  return entries.map(entry => saidName(entry) ?? decode(entry.fileNameRaw))
}

/** The name of a part that says how it is written, and is written so. */
function saidName({ generalPurposeBitFlag: flags, fileNameRaw, extraFields }: Entry): string | undefined {
  const isSaid = (flags & SAYS_UTF8) !== 0 || extraFields.some(({ id }) => id === UNICODE_NAME) || fileNameRaw.every(byte => byte < 0x80)
  const name = isSaid ? getFileNameLowLevel(flags, fileNameRaw, extraFields, true) : undefined
  return name?.includes('\ufffd') === true ? undefined : name
}

function isUtf8(entries: readonly Entry[]): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (const { fileNameRaw } of entries) decoder.decode(fileNameRaw)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function oldDecoder(entries: readonly Entry[]): (bytes: Uint8Array) => string {
  const tally = new SingleByteTally()
  for (const { fileNameRaw } of entries) {
    tally.add(fileNameRaw)
    tally.add(LINE_END)
  }
  const encoding = tally.best()
  return bytes => decodeSingleByte(bytes, encoding)
}
