import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import { FIELD_END, SUBFIELD } from './split-records.ts'

/** A field as bytes, its terminator left out. */
type RawField = Readonly<{ tag: string; bytes: Uint8Array }>

/** A record cut into fields. `repaired`: the directory was wrong and the fields were found by their terminators. */
export type RawFields = Readonly<{ leader: string; fields: readonly RawField[]; repaired: boolean }>

const LEADER_LENGTH = 24
const ENTRY_LENGTH = 12

/**
 * Cuts one ISO 2709 record into fields by its directory (ISO 2709:2008, 4.4). When lengths or starts lie but the directory names
 * as many tags as there are fields, the fields are told apart by their terminators. Fails with the reason when neither works.
 */
export function cutFields(bytes: Uint8Array): Result<RawFields, string> {
  if (bytes.length < LEADER_LENGTH + ENTRY_LENGTH) return fail('it is too short to be one')
  const directoryEnd = bytes.indexOf(FIELD_END, LEADER_LENGTH)
  if (directoryEnd === -1) return fail('it holds no field')
  const leader = latin1(bytes.subarray(0, LEADER_LENGTH))
  const entries = readDirectory(latin1(bytes.subarray(LEADER_LENGTH, directoryEnd)))
  if (entries === undefined) return fail('its directory cannot be read')
  const byDirectory = cutByDirectory(bytes, directoryEnd, entries)
  if (byDirectory !== undefined) return ok({ leader, fields: byDirectory, repaired: false })
  const byTerminators = cutByTerminators(bytes, directoryEnd, entries)
  if (byTerminators !== undefined) return ok({ leader, fields: byTerminators, repaired: true })
  return fail('its directory does not fit its fields')
}

/** The tags that a record's directory names, whether or not it fits the fields; none where it cannot be read. The record may be cut behind it. */
export function tagsIn(bytes: Uint8Array): readonly string[] {
  const end = bytes.indexOf(FIELD_END, LEADER_LENGTH)
  return end === -1 ? [] : (readDirectory(latin1(bytes.subarray(LEADER_LENGTH, end)))?.map(({ tag }) => tag) ?? [])
}

type Entry = Readonly<{ tag: string; length: number; start: number }>

/** Entries in directory order; a few stray characters at its end (lengths that are no multiple of 12) are left out. Undefined when a tag is none. */
function readDirectory(text: string): Entry[] | undefined {
  const entries: Entry[] = []
  for (let at = 0; at + ENTRY_LENGTH <= text.length; at += ENTRY_LENGTH) {
    const tag = text.slice(at, at + 3)
    if (!/^[0-9A-Za-z]{3}$/.test(tag)) return undefined
    entries.push({ tag, length: Number(text.slice(at + 3, at + 7)), start: Number(text.slice(at + 7, at + ENTRY_LENGTH)) })
  }
  return entries.length === 0 ? undefined : entries
}

function cutByDirectory(bytes: Uint8Array, directoryEnd: number, entries: readonly Entry[]): RawField[] | undefined {
  // The base address in the leader says the same; when they disagree, the terminator that stands there is right.
  const base = directoryEnd + 1
  const fields: RawField[] = []
  for (const { tag, length, start } of entries) {
    const end = base + start + length - 1
    const fits = Number.isInteger(length) && Number.isInteger(start) && length > 0 && (bytes[end] === FIELD_END || end === bytes.length)
    if (!fits || (start > 0 && bytes[base + start - 1] !== FIELD_END)) return undefined
    const field = bytes.subarray(base + start, end)
    if (field.includes(FIELD_END)) return undefined
    fields.push({ tag, bytes: field })
  }
  return fields
}

function cutByTerminators(bytes: Uint8Array, directoryEnd: number, entries: readonly Entry[]): RawField[] | undefined {
  const pieces: Uint8Array[] = []
  let from = directoryEnd + 1
  while (from < bytes.length) {
    const found = bytes.indexOf(FIELD_END, from)
    const end = found === -1 ? bytes.length : found
    pieces.push(bytes.subarray(from, end))
    from = end + 1
  }
  if (pieces.length !== entries.length) return undefined
  // Directories in another order than their fields still number the starts; starts that lie say nothing about the order.
  const starts = new Set(entries.map(entry => entry.start))
  const tellOrder = starts.size === entries.length && [...starts].every(start => start < bytes.length - directoryEnd)
  const ordered = tellOrder ? [...entries].sort((a, b) => a.start - b.start) : entries
  const fields = pieces.map((piece, index) => ({ tag: ordered[index]?.tag ?? '', bytes: piece }))
  // Control fields have no subfields and all others have: a field under the wrong kind of tag means that the tags do not belong to these fields.
  const fits = fields.every(field => field.tag.startsWith('00') !== field.bytes.includes(SUBFIELD))
  return fits ? fields : undefined
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
