import type { Claim, SourceFile } from '../format.ts'
import type { MarcDialect } from '../marc/marc-dialect.ts'
import { decodeHead } from '../text-encoding.ts'

/** A field with a tag of three digits, in any of the forms read. */
const FIELD = /<(?:[\w.-]+:)?(?:datafield|controlfield|df|cf|f)\s[^<>]*?\b(?:tag|t|c)\s*=\s*["'](\d{3})["']/g
const LEADER_END = /(?<=^.{20}).{4}/

/** Claims XML files of a dialect: by the title tag among the fields of their beginning, else by the leader's end, else by PMB's `notice`, which is UNIMARC. */
export function claimMarcXml(files: readonly SourceFile[], dialect: MarcDialect): readonly Claim[] {
  return files.filter(file => isOf(decodeHead(file.head), dialect)).map(file => ({ files: [file], sureness: 0.95 }))
}

function isOf(text: string, { title, other, name }: MarcDialect): boolean {
  if (!/^\ufeff?\s*</.test(text)) return false
  const tags = new Set([...text.matchAll(FIELD)].map(([, tag]) => tag))
  if (tags.size === 0) return false
  if (tags.has(title.tag) || tags.has(other.titleTag)) return tags.has(title.tag)
  const leader = /<(?:[\w.-]+:)?(?:leader|lab)>\s?([^<]{20,30})</.exec(text)?.[1]
  if (leader !== undefined) return LEADER_END.exec(leader)?.[0] !== other.leaderEnd
  return name === 'UNIMARC' || !/<notice[\s>]/.test(text)
}
