import type { z } from 'zod'
import type { Notice } from './desk.ts'
import { noticeSchema } from './desk.ts'

/** An entry of a list of notices that is none, by its place in the list (from 0), with what the schema says of it. */
type BrokenEntry = Readonly<{ index: number; id?: string; issues: readonly z.core.$ZodIssue[]; raw: unknown }>

/** What of a list of notices can be shown, and what cannot: one bad entry silences no other. */
export type NoticeEntries = Readonly<{ notices: readonly Notice[]; broken: readonly BrokenEntry[] }>

/** Reads a list entry by entry, in its order. */
export function noticeEntries(list: readonly unknown[]): NoticeEntries {
  const notices: Notice[] = []
  const broken: BrokenEntry[] = []
  for (const [index, raw] of list.entries()) {
    const parsed = noticeSchema.safeParse(raw)
    if (parsed.success) notices.push(parsed.data)
    else broken.push({ index, ...idOf(raw), issues: parsed.error.issues, raw })
  }
  return { notices, broken }
}

function idOf(raw: unknown): Readonly<{ id?: string }> {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  return typeof id === 'string' ? { id } : {}
}
