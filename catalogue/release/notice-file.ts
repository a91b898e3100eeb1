import { join } from 'node:path'
import { writeDurably } from '../draft/durable-file.ts'
import type { Notice } from '../model/desk.ts'
import type { NoticeEntries } from '../model/notice-entries.ts'
import { noticeEntries, writtenForm } from '../model/notice-entries.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { adviseOnIssue, fieldPath } from './field-path.ts'
import { installationFolders } from './installation-folders.ts'
import { parseJson, whereNoJson } from './parse-json.ts'
import { readText } from './read-centre-file.ts'
import { withoutNames } from './without-names.ts'

const NAME = 'notices.json'

/** Where an installation keeps what reception says today; outside the release, so that it is on every kiosk at once. */
export const noticeFile = (home: string): string => join(home, NAME)

const NOTHING: NoticeEntries = { notices: [], broken: [] }

/**
 * The notices of an installation, over ones included, and the entries that are none; nothing where nothing was ever said. A problem where the
 * file cannot be read as a list at all: a folder of its name, no JSON, one entry without its brackets.
 */
export async function readNotices(home: string): Promise<Result<NoticeEntries, Problem>> {
  const text = await readText(home, NAME)
  if (!text.ok) return text.error.code === 'missing-file' ? ok(NOTHING) : refuse(text.error.code, text.error.message)
  const list = parseJson(text.value)
  if (Array.isArray(list)) return ok(await withoutNames(home, noticeEntries(list)))
  return refuse(
    'unreadable-file',
    `${list === undefined ? `This is not JSON, ${whereNoJson(text.value)}` : 'A list in [ ] belongs here'}: mend it, or delete it to begin anew.`,
  )
}

/** What the installation that a release folder belongs to says: the first of its folders whose file says anything, right or wrong. */
export async function readInstalledNotices(releaseDir: string): Promise<Result<NoticeEntries, Problem>> {
  for (const folder of installationFolders(releaseDir)) {
    const read = await readNotices(folder)
    if (!read.ok || read.value.notices.length + read.value.broken.length > 0) return read
  }
  return ok(NOTHING)
}

const refuse = (code: Problem['code'], message: string) =>
  fail({ code, severity: 'refused', file: NAME, message: `${message} Until then it says nothing to visitors.` } as const)

/** What is wrong with the entries that are no notices: each with its record from 1, its id, the field and what to do. */
export const brokenNotices = ({ broken }: NoticeEntries): readonly Problem[] =>
  broken.flatMap(({ index, id, issues }) =>
    issues.map(issue => ({
      code: 'bad-value' as const,
      severity: 'refused' as const,
      file: NAME,
      record: index + 1,
      ...(id === undefined ? {} : { id }),
      field: issue.path.length === 0 ? '(whole record)' : fieldPath(issue.path),
      message: `${adviseOnIssue(issue)} Until then this notice is not shown.`,
    })),
  )

/** Keeps these notices, whole or not at all, each as it was written; entries that are none stay in their places, to be mended. */
export function writeNotices(home: string, { notices, broken }: NoticeEntries): Promise<void> {
  const list = notices.map(writtenForm)
  for (const { index, raw } of broken.toSorted((one, other) => one.index - other.index)) list.splice(Math.min(index, list.length), 0, raw)
  return writeDurably(noticeFile(home), `${JSON.stringify(list, null, 2)}\n`)
}

/** The notices that are not over at `now`. */
export const lastingNotices = (notices: readonly Notice[], now: Date): readonly Notice[] =>
  notices.filter(({ until }) => Date.parse(until) > now.getTime())

/** The first free id of the form `notice-3`. Ids of notices that are over may come again. */
export function freeNoticeId({ notices, broken }: NoticeEntries): string {
  const taken = new Set([...notices, ...broken].map(({ id }) => id))
  let number = 1
  while (taken.has(`notice-${number}`)) number += 1
  return `notice-${number}`
}
