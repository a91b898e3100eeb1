import type { NoticeCentre } from '../check/check-notices.ts'
import { checkNotices } from '../check/check-notices.ts'
import { minutesOf, wallClock } from '../desks/zone-time.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import type { Notice } from '../model/desk.ts'
import { isClosing } from '../model/desk.ts'
import type { NoticeEntries } from '../model/notice-entries.ts'
import { MOST_NOTICES, sameNotice } from '../model/notice-entries.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import { demonstrationCentre } from '../programs/package-root.ts'
import { lockFolder } from '../release/folder-lock.ts'
import { brokenNotices, freeNoticeId, lastingNotices, noticeFile, readNotices, writeNotices } from '../release/notice-file.ts'
import { makeNotice } from './make-notice.ts'
import { problemsJson } from './problems-json.ts'
import { readNoticeCentre } from './read-notice-centre.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** `notice`: says something on every kiosk of the installation, within a minute. */
export const noticeVerb: Verb = {
  name: 'notice',
  summary: 'Says something on the kiosks at once, such as "closed this afternoon".',
  usage: '"text" [--desk ID] [--closes] [--from TIME] [--until TIME] [--in LANGUAGE="text"]... | --list | --remove ID',
  help: [
    '--desk ID     the desk it is about, by its id or as its sign reads: nobody is sent there meanwhile (default: the whole centre, which stays open)',
    '--closes      nobody is welcomed meanwhile, whatever the hours say: in the whole centre, or at --desk',
    '--stays-open  the desk stays as its hours say: "today in room 2"',
    '--in ar="…"   the same in another language of the centre; as often as there are languages',
    '--from TIME   from when: 14:00 (of today), 2026-11-24, 2026-11-24T14:00 (the centre’s time) or an instant with its offset (default: now)',
    '--until TIME  when it goes, written as --from; 17:00 is of the day on which it begins (default: the end of that day)',
    '--alias WORD  with --desk: withdraws the days of that alias (R22), and nothing else of the desk',
    '--list        the notices that stand now or will, and what is wrong with any',
    '--remove ID   takes one away, a broken one too',
  ],
  options: {
    desk: { type: 'string' },
    closes: { type: 'boolean' },
    'stays-open': { type: 'boolean' },
    in: { type: 'string', multiple: true },
    alias: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    list: { type: 'boolean' },
    remove: { type: 'string' },
  },
  async run(call) {
    const { positionals, values } = call
    const asked = [positionals.length > 0, values.list === true, values.remove !== undefined].filter(Boolean).length
    const loose = [values.in ?? []].flat().find(given => !String(given).includes('='))
    if (loose !== undefined) return wrong(call, `--in takes language and words in one, such as --in ${String(loose)}="...".`)
    if (asked !== 1 || positionals.length > 1) return wrong(call, 'say one text in quotes, or --list, or --remove ID.')
    await ensureHome(call.home, demonstrationCentre())
    const lock = await lockFolder(call.home)
    if (!lock.ok) return refuse(call, 'somebody else is writing there: try again in a moment.')
    try {
      return await runAlone(call)
    } finally {
      await lock.value()
    }
  },
}

async function runAlone(call: VerbCall): Promise<ExitCode> {
  const now = new Date()
  const read = await readNotices(call.home)
  if (!read.ok) return refuse(call, problemText(read.error))
  const kept = { notices: lastingNotices(read.value.notices, now), broken: read.value.broken }
  const centre = await readNoticeCentre(call.home)
  if (!centre.ok) return refuse(call, centre.error.map(problemText).join('\n'))
  if (call.values.list === true) return list(call, kept, centre.value)
  if (typeof call.values.remove === 'string') return remove(call, kept, call.values.remove)
  if (kept.notices.length >= MOST_NOTICES)
    return refuse(call, `${MOST_NOTICES} notices stand, and no more are read: take one away first. See: npm run escale -- notice --list`)
  const made = makeNotice(call, centre.value, { id: freeNoticeId(kept), now })
  if (!made.ok) return wrong(call, made.error)
  const { notice, warnings } = made.value
  const same = sameNotice(kept.notices, notice)
  if (same !== undefined) return alreadySaid(call, same, kept.notices)
  const notices = [...kept.notices, notice]
  await writeNotices(call.home, { notices, broken: kept.broken })
  const problems = [...warnings, ...brokenNotices(kept)]
  if (call.json) call.speaker.out(JSON.stringify({ id: notice.id, notices, problems: problemsJson(problems) }))
  else call.speaker.out(`Said: ${noticeLine(notice, centre.value, now)}`)
  if (!call.json && isClosing(notice) && call.values.from === undefined) call.speaker.note(closedAtOnce(notice.id))
  look(call, problems)
  return EXIT.done
}

/** Who types in the morning that the afternoon is closed has closed the morning too. */
const closedAtOnce = (id: string): string =>
  `It closes at once. If it is to close later only: npm run escale -- notice --remove ${id}, then say it again with --from, such as --from 14:00.`

/** What was asked for stands already: it is said once. */
function alreadySaid({ json, speaker }: VerbCall, { id }: Notice, notices: readonly Notice[]): ExitCode {
  speaker.out(json ? JSON.stringify({ id, notices, problems: [] }) : `Already said: ${id}`)
  return EXIT.done
}

/** What is worth a look, on standard error: what was asked for is done. */
function look(call: VerbCall, problems: readonly Problem[]): void {
  if (!call.json) for (const problem of problems) call.speaker.note(`Look: ${problemText(problem)}`)
}

function list(call: VerbCall, kept: NoticeEntries, centre: NoticeCentre): ExitCode {
  const problems = [...brokenNotices(kept), ...checkNotices(kept.notices, centre)]
  if (call.json) call.speaker.out(JSON.stringify({ notices: kept.notices, problems: problemsJson(problems) }))
  else if (kept.notices.length === 0) call.speaker.out('No notice stands.')
  else for (const notice of kept.notices) call.speaker.out(noticeLine(notice, centre))
  look(call, problems)
  if (kept.broken.length > 0 && !call.json) {
    call.speaker.note(
      `${kept.broken.length === 1 ? '1 entry is' : `${kept.broken.length} entries are`} not shown: mend them in ${noticeFile(call.home)}, or take them away with --remove ID.`,
    )
  }
  return EXIT.done
}

async function remove(call: VerbCall, kept: NoticeEntries, id: string): Promise<ExitCode> {
  const isOther = (entry: Readonly<{ id?: string }>) => entry.id !== id
  const left = { notices: kept.notices.filter(isOther), broken: kept.broken.filter(isOther) }
  if (left.notices.length + left.broken.length === kept.notices.length + kept.broken.length) {
    return refuse(call, `there is no notice "${id}". See: npm run escale -- notice --list`)
  }
  await writeNotices(call.home, left)
  call.speaker.out(call.json ? JSON.stringify({ removed: id, notices: left.notices }) : `Taken away: ${id}`)
  return EXIT.done
}

/** A notice with its times; `said`: the instant at which it is said, where it is just now. */
function noticeLine(notice: Notice, { centre }: NoticeCentre, said?: Date): string {
  const { id, text, desk, from, until } = notice
  const clock = (instant: Date) => wallClock(minutesOf(instant), centre.timeZone)
  const at = (instant: string) => {
    const { date, time } = clock(new Date(instant))
    return `${date} ${time}`
  }
  const about = [id, ...(desk === undefined ? [] : [desk]), ...(isClosing(notice) ? ['closed'] : [])].join(', ')
  const isLater = Date.parse(from) > Date.now()
  const now = said === undefined ? '' : `${isClosing(notice) ? 'closed ' : ''}from now, ${clock(said).time}, `
  const begin = isLater ? `from ${at(from)} ` : now
  return `${about}: ${text[centre.languages[0] ?? ''] ?? Object.values(text)[0]} (${begin}until ${at(until)})`
}

function wrong(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale notice: ${sentence} See: npm run escale -- notice --help`)
  return EXIT.usage
}

function refuse(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale notice: ${sentence}`)
  return EXIT.unchanged
}
