import type { Notice } from '../../catalogue/model/desk.ts'
import type { Problem } from '../../catalogue/model/problem.ts'
import { problemText } from '../../catalogue/model/problem-text.ts'
import { brokenNotices, readInstalledNotices } from '../../catalogue/release/notice-file.ts'
import type { Journal } from '../journal.ts'

/** What reception says today ("closed this afternoon"). */
export type NoticeWatch = Readonly<{ now(): readonly Notice[]; close(): void }>

export type NoticeWatchOptions = Readonly<{
  releaseDir: string
  journal: Journal
  /** Told of the notices whenever they are others than before. */
  changed: (notices: readonly Notice[]) => void
  /** For tests. */
  everyMs?: number
}>

const EVERY_MS = 5_000

/**
 * Watches `notices.json` of the installation that the release folder belongs to. No file says nothing; an entry that is no notice silences no
 * other; a file that cannot be read at all changes nothing, because it may be half written by a hand. What is wrong is said once, on standard
 * error with its place and in the journal by its code.
 */
export async function watchNotices({ releaseDir, journal, changed, everyMs = EVERY_MS }: NoticeWatchOptions): Promise<NoticeWatch> {
  let notices: readonly Notice[] = []
  let said = ''
  const look = async (): Promise<void> => {
    const read = await readInstalledNotices(releaseDir)
    said = say(read.ok ? brokenNotices(read.value) : [read.error], said, journal)
    if (!read.ok || JSON.stringify(read.value.notices) === JSON.stringify(notices)) return
    notices = read.value.notices
    changed(notices)
  }
  await look()
  const timer = setInterval(look, everyMs)
  return { now: () => notices, close: () => clearInterval(timer) }
}

/** Says problems that were not the last ones said, and returns what was. */
function say(problems: readonly Problem[], before: string, journal: Journal): string {
  const text = problems.map(problem => `escale: ${problemText(problem)}\n`).join('')
  if (text === before || text === '') return text
  process.stderr.write(text)
  for (const code of new Set(problems.map(({ code }) => code))) journal.write({ code: 'notices-refused', problem: code })
  return text
}
