import type { Claim, SourceFile } from '../format.ts'
import { tagsIn } from './cut-fields.ts'
import type { MarcDialect } from './marc-dialect.ts'
import { RECORD_END } from './split-records.ts'

// Length, five characters of status and kind, two counts, base address; a stray control character among them is no reason to refuse the file.
const LEADER = /^[\s\0]*\d{5}[^\t\n\r]{5}[ \d]{2}[ \d]{5}/
const RECORDS_LOOKED_AT = 5

/** Where no record tells: what the end of the leader says, "450 " in UNIMARC and "4500" in MARC 21, is more often right than wrong. */
const UNSURE = { likely: 0.6, unlikely: 0.55 } as const

/**
 * Claims ISO 2709 files of a dialect by their first records: a leader, then a field with the dialect's title tag; one with the other dialect's is not claimed.
 * A file whose records have neither is claimed weakly, so that its records are refused one by one, by number.
 */
export function claimIso2709(files: readonly SourceFile[], dialect: MarcDialect): readonly Claim[] {
  return files.flatMap(file => {
    const sureness = surenessOf(file.head, dialect)
    return sureness === 0 ? [] : [{ files: [file], sureness }]
  })
}

function surenessOf(head: Uint8Array, { title, other }: MarcDialect): number {
  const start = Buffer.from(head.subarray(0, 200)).toString('latin1')
  if (!LEADER.test(start)) return 0
  const first = start.search(/\d/)
  let from = first
  for (let seen = 0; seen < RECORDS_LOOKED_AT; seen++) {
    const found = head.indexOf(RECORD_END, from)
    const tags = tagsIn(head.subarray(from, found === -1 ? head.length : found))
    if (tags.includes(title.tag)) return 0.95
    if (tags.includes(other.titleTag)) return 0
    if (found === -1) break
    from = found + 1
  }
  return start.slice(first + 20, first + 24) === other.leaderEnd ? UNSURE.unlikely : UNSURE.likely
}
