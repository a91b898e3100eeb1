import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeDurably } from '../draft/durable-file.ts'
import type { Problem } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import { questionsSchema } from '../model/question.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { QUESTIONS_FILE } from '../release/centre-folder.ts'
import type { Unlock } from '../release/folder-lock.ts'
import { lockFolder } from '../release/folder-lock.ts'
import { readIfThere } from '../release/read-centre-file.ts'

/** The questions as they stand in the file, and as they are to be; absent: they stay. */
type Change = (questions: readonly Question[]) => readonly Question[] | undefined

/**
 * Changes the centre's questions as they stand at this moment, one command after the other: what another wrote meanwhile is kept. Gives what stood before; fails with
 * what is wrong in the file, or with `busy` when another command does not come to an end.
 */
export async function changeQuestions(home: string, change: Change): Promise<Result<readonly Question[], readonly Problem[]>> {
  const centre = join(home, 'centre')
  const lock = await lockPatiently(home)
  if (!lock.ok) return lock
  try {
    const problems: Problem[] = []
    const before = (await readIfThere(centre, [QUESTIONS_FILE, questionsSchema], problems)) ?? []
    if (problems.length > 0) return fail(problems)
    const after = change(before)
    if (after !== undefined) await writeDurably(join(centre, QUESTIONS_FILE), `${JSON.stringify(after, undefined, 2)}\n`)
    return ok(before)
  } finally {
    await lock.value()
  }
}

const LOCK = '.questions-lock'
/** Writing takes milliseconds: whoever holds the lock for longer than this does not come to an end. */
const PATIENCE_MS = 30_000
const PAUSE_MS = 20

async function lockPatiently(home: string): Promise<Result<Unlock, readonly Problem[]>> {
  for (let waited = 0; ; waited += PAUSE_MS) {
    const lock = await lockFolder(home, LOCK)
    if (lock.ok) return lock
    if (waited >= PATIENCE_MS) {
      const message = `Another command has been writing ${QUESTIONS_FILE} for ${PATIENCE_MS / 1000} seconds. Wait for it to end and try again; if nothing of the kind runs there, delete this file.`
      return fail([{ code: 'busy', severity: 'refused', file: lock.error.file, message }])
    }
    await wait(PAUSE_MS)
  }
}
