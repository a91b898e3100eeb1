import type { z } from 'zod'
import type { Notice } from './desk.ts'
import { noticeSchema } from './desk.ts'

/** An entry of a list of notices that is none, by its place in the list (from 0), with what the schema says of it. */
type BrokenEntry = Readonly<{ index: number; id?: string; issues: readonly z.core.$ZodIssue[]; raw: unknown }>

/** What of a list of notices can be shown, and what cannot: one bad entry silences no other. */
export type NoticeEntries = Readonly<{ notices: readonly Notice[]; broken: readonly BrokenEntry[] }>

/** So many notices of a list are read: who comes in reads two or three, and a window draws them all. */
export const MOST_NOTICES = 50

const TOO_MANY = `There are more than ${MOST_NOTICES} notices, and this one comes after them: take those away that are over`

/** Reads a list entry by entry, in its order; what comes after the first fifty is broken as too much. */
export function noticeEntries(list: readonly unknown[]): NoticeEntries {
  const notices: Notice[] = []
  const broken: BrokenEntry[] = []
  for (const [index, raw] of list.entries()) {
    const parsed = noticeSchema.safeParse(raw)
    if (parsed.success && notices.length >= MOST_NOTICES) {
      const issues: z.core.$ZodIssue[] = [{ code: 'custom', path: [], message: TOO_MANY, input: raw }]
      broken.push({ index, id: parsed.data.id, issues, raw })
    } else if (parsed.success) notices.push(parsed.data)
    else broken.push({ index, ...idOf(raw), issues: parsed.error.issues, raw })
  }
  return { notices, broken }
}

function idOf(raw: unknown): Readonly<{ id?: string }> {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  return typeof id === 'string' ? { id } : {}
}
