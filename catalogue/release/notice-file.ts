import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../draft/durable-file.ts'
import type { Notice } from '../model/desk.ts'
import { noticeSchema } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'

/** Where an installation keeps what reception says today; outside the release, so that it is on every kiosk at once. */
const noticeFile = (home: string): string => join(home, 'notices.json')

/** The notices of an installation, over ones included; none where nothing was ever said. */
export async function readNotices(home: string): Promise<Result<readonly Notice[], Problem>> {
  const file = noticeFile(home)
  try {
    return ok(z.array(noticeSchema).parse(JSON.parse(await readFile(file, 'utf8'))))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ok([])
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error
    const message = `${file} cannot be read as notices: mend it, or delete it to begin anew.`
    return fail({ code: 'unreadable-file', severity: 'refused', file: 'notices.json', message })
  }
}

/** Keeps these notices, whole or not at all. */
export const writeNotices = (home: string, notices: readonly Notice[]): Promise<void> =>
  writeDurably(noticeFile(home), `${JSON.stringify(notices, null, 2)}\n`)

/** The notices that are not over at `now`. */
export const lastingNotices = (notices: readonly Notice[], now: Date): readonly Notice[] =>
  notices.filter(({ until }) => Date.parse(until) > now.getTime())

/** The first free id of the form `notice-3`. Ids of notices that are over may come again. */
export function freeNoticeId(notices: readonly Notice[]): string {
  const taken = new Set(notices.map(({ id }) => id))
  let number = 1
  while (taken.has(`notice-${number}`)) number += 1
  return `notice-${number}`
}
