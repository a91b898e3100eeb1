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

const asWritten = new WeakMap<Notice, unknown>()

/** A notice as it stood in the list, whatever order its parts were written in; itself where it came from no list. */
export const writtenForm = (notice: Notice): unknown => asWritten.get(notice) ?? notice

/** What a notice says, of what and until when. */
const saying = ({ id: _id, from: _from, until, ...rest }: Notice): string =>
  JSON.stringify([Date.parse(until), ...Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1))])

/** The notice of a list that says the same as another one until the same time, and no later: the other one adds nothing to it. */
export const sameNotice = (notices: readonly Notice[], notice: Notice): Notice | undefined =>
  notices.find(one => saying(one) === saying(notice) && Date.parse(one.from) <= Date.parse(notice.from))

const broken = (raw: unknown, message: string): readonly z.core.$ZodIssue[] => [{ code: 'custom', path: [], message, input: raw }]

/** Reads a list entry by entry, in its order; what says the same as one before it is taken once, and what comes after the first fifty is too much. */
export function noticeEntries(list: readonly unknown[]): NoticeEntries {
  const notices: Notice[] = []
  const left: BrokenEntry[] = []
  for (const [index, raw] of list.entries()) {
    const parsed = noticeSchema.safeParse(raw)
    const same = parsed.success ? sameNotice(notices, parsed.data) : undefined
    if (!parsed.success) left.push({ index, ...idOf(raw), issues: parsed.error.issues, raw })
    else if (same !== undefined)
      left.push({
        index,
        id: parsed.data.id,
        issues: broken(raw, `This says the same as "${same.id}", which is shown: take one away`),
        raw,
      })
    else if (notices.length >= MOST_NOTICES) left.push({ index, id: parsed.data.id, issues: broken(raw, TOO_MANY), raw })
    else {
      asWritten.set(parsed.data, raw)
      notices.push(parsed.data)
    }
  }
  return { notices, broken: left }
}

function idOf(raw: unknown): Readonly<{ id?: string }> {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  return typeof id === 'string' ? { id } : {}
}
