import { join } from 'node:path'
import { personIn } from '../check/check-names.ts'
import { knownNames } from '../check/known-names.ts'
import { addDays, dateIn, fromWallMinutes, minutesOf, startOfDay, wallClock, wallMinutesOf } from '../desks/zone-time.ts'
import { ensureHome } from '../draft/ensure-home.ts'
import type { Notice } from '../model/desk.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { isoDate, isoInstant } from '../model/text.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre } from '../release/centre-folder.ts'
import { lockFolder } from '../release/folder-lock.ts'
import { freeNoticeId, lastingNotices, readNotices, writeNotices } from '../release/notice-file.ts'
import { demonstrationCentre } from './package-root.ts'
import { problemText } from './problem-text.ts'
import type { ExitCode, Verb, VerbCall } from './verb.ts'
import { EXIT } from './verb.ts'

/** A notice is read standing, from afar: a sentence, not a letter. */
const MOST_CHARACTERS = 240
/** Nobody remembers a notice for longer than a year. */
const LONGEST_MS = 366 * 86_400_000

/** `notice`: says something on every kiosk of the installation, within a minute. */
export const noticeVerb: Verb = {
  name: 'notice',
  summary: 'Says something on the kiosks at once, such as "closed this afternoon".',
  usage: '"text" [--desk ID [--alias WORD]] [--until ISO] | --list | --remove ID',
  help: [
    '--desk ID     the desk it is about (default: the whole centre)',
    '--alias WORD  withdraws the days of that alias of the desk (R22), and nothing else of it',
    '--until ISO   when it goes: 2026-11-24, 2026-11-24T17:30 (the centre’s time) or an instant with its offset (default: the end of today)',
    '--list        the notices that stand now',
    '--remove ID   takes one away',
  ],
  options: {
    desk: { type: 'string' },
    alias: { type: 'string' },
    until: { type: 'string' },
    list: { type: 'boolean' },
    remove: { type: 'string' },
  },
  async run(call) {
    const { positionals, values } = call
    const asked = [positionals.length > 0, values.list === true, values.remove !== undefined].filter(Boolean).length
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
  const kept = await readNotices(call.home)
  if (!kept.ok) return refuse(call, problemText(kept.error))
  const standing = lastingNotices(kept.value, now)
  const centre = await readCentre(join(call.home, 'centre'))
  if (!centre.ok) return refuse(call, centre.error.map(problemText).join('\n'))
  const { timeZone } = centre.value.centre
  if (call.values.list === true) return list(call, standing, timeZone)
  if (typeof call.values.remove === 'string') return remove(call, standing, call.values.remove)
  const made = makeNotice(call, centre.value, { standing, now })
  if (!made.ok) return wrong(call, made.error)
  const notices = [...standing, made.value]
  await writeNotices(call.home, notices)
  call.speaker.out(call.json ? JSON.stringify({ id: made.value.id, notices }) : `Said: ${noticeLine(made.value, timeZone)}`)
  return EXIT.done
}

type Standing = Readonly<{ standing: readonly Notice[]; now: Date }>

/** The notice, or the sentence that says why it cannot be one. */
function makeNotice(
  { positionals, values }: VerbCall,
  { centre, desks, names }: CentreFolder,
  { standing, now }: Standing,
): Result<Notice, string> {
  const text = positionals[0]?.replace(/\s+/g, ' ').trim() ?? ''
  if (text === '' || text.length > MOST_CHARACTERS) return fail(`the text is a sentence of at most ${MOST_CHARACTERS} characters.`)
  const person = personIn(text, knownNames(centre.country, names))
  if (person?.isSure === true) return fail(`"${person.name}" is somebody's name: say which desk, never who (R7).`)
  const desk = values.desk
  if (typeof desk === 'string' && !desks.some(({ id }) => id === desk)) {
    return fail(`there is no desk "${desk}"; the desks are ${desks.map(({ id }) => id).join(', ')}.`)
  }
  const alias =
    values.alias === undefined ? undefined : desks.find(({ id }) => id === desk)?.aliases.find(own => own.alias === values.alias)
  if (values.alias !== undefined && alias === undefined) return fail('--alias takes an alias that --desk has in desks.json (R22).')
  const until =
    typeof values.until === 'string'
      ? readUntil(values.until, centre.timeZone)
      : endOfDay(dateIn(minutesOf(now), centre.timeZone), centre.timeZone)
  if (until === undefined) return fail('--until takes 2026-11-24, 2026-11-24T17:30 or an instant such as 2026-11-24T17:30:00+01:00.')
  if (until <= now.getTime()) return fail('--until lies in the past.')
  if (until > now.getTime() + LONGEST_MS) return fail('--until lies more than a year ahead: give an earlier day, and say it again then.')
  const [language] = centre.languages
  if (language === undefined) throw new RangeError('a centre without a language cannot have been read')
  return ok({
    id: freeNoticeId(standing),
    text: { [language]: text },
    ...(typeof desk === 'string' ? { desk } : {}),
    ...(alias === undefined ? {} : { alias: alias.alias }),
    from: now.toISOString(),
    until: new Date(until).toISOString(),
  })
}

const endOfDay = (date: string, timeZone: string) => startOfDay(addDays(date, 1), timeZone) * 60_000

/** Milliseconds since 1970 of a date's end, of a time on the centre's wall, or of an instant. */
function readUntil(text: string, timeZone: string): number | undefined {
  if (isoDate.safeParse(text).success) return endOfDay(text, timeZone)
  const [date = '', time = ''] = text.split('T')
  if (isoDate.safeParse(date).success && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    return fromWallMinutes(wallMinutesOf(date) + minute, timeZone) * 60_000
  }
  return isoInstant.safeParse(text).success ? Date.parse(text) : undefined
}

function list(call: VerbCall, standing: readonly Notice[], timeZone: string): ExitCode {
  if (call.json) call.speaker.out(JSON.stringify({ notices: standing }))
  else if (standing.length === 0) call.speaker.out('No notice stands.')
  else for (const notice of standing) call.speaker.out(noticeLine(notice, timeZone))
  return EXIT.done
}

async function remove(call: VerbCall, standing: readonly Notice[], id: string): Promise<ExitCode> {
  const notices = standing.filter(notice => notice.id !== id)
  if (notices.length === standing.length) return refuse(call, `there is no notice "${id}". See: npm run escale -- notice --list`)
  await writeNotices(call.home, notices)
  call.speaker.out(call.json ? JSON.stringify({ removed: id, notices }) : `Taken away: ${id}`)
  return EXIT.done
}

function noticeLine({ id, text, desk, until }: Notice, timeZone: string): string {
  const { date, time } = wallClock(minutesOf(new Date(until)), timeZone)
  return `${id}${desk === undefined ? '' : `, ${desk}`}: ${Object.values(text)[0]} (until ${date} ${time})`
}

function wrong(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale notice: ${sentence} See: npm run escale -- notice --help`)
  return EXIT.usage
}

function refuse(call: VerbCall, sentence: string): ExitCode {
  call.speaker.note(`escale notice: ${sentence}`)
  return EXIT.unchanged
}
