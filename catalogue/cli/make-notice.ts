import type { NoticeCentre } from '../check/check-notices.ts'
import { checkNotices } from '../check/check-notices.ts'
import { warned } from '../check/found.ts'
import { addDays, dateIn, fromWallMinutes, minutesOf, startOfDay, wallMinutesOf } from '../desks/zone-time.ts'
import type { Notice } from '../model/desk.ts'
import { NOTICE_CHARACTERS, noticeSchema } from '../model/desk.ts'
import type { Problem } from '../model/problem.ts'
import { problemText } from '../model/problem-text.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { LocalizedText } from '../model/text.ts'
import { isoDate, isoInstant } from '../model/text.ts'
import { unseenIn } from '../model/unseen.ts'
import { adviseOnIssue, fieldPath } from '../release/field-path.ts'
import { fold } from '../text/fold.ts'
import type { VerbCall } from './verb.ts'

/** Nobody remembers a notice for longer than a year. */
const LONGEST_MS = 366 * 86_400_000

type Asked = Pick<VerbCall, 'positionals' | 'values'>
type Made = Readonly<{ notice: Notice; warnings: readonly Problem[] }>

/** The notice that a command asks for, under `id`, with what is worth a look; or the sentence that says why it cannot be one. */
export function makeNotice(asked: Asked, centre: NoticeCentre, { id, now }: Readonly<{ id: string; now: Date }>): Result<Made, string> {
  const text = readTexts(asked, centre)
  if (!text.ok) return text
  const about = readAbout(asked, centre)
  if (!about.ok) return about
  const span = readSpan(asked, centre.centre.timeZone, now)
  if (!span.ok) return span
  const parsed = noticeSchema.safeParse({ id, text: text.value, ...about.value, ...span.value })
  const [issue] = parsed.error?.issues ?? []
  if (!parsed.success) return fail(issue === undefined ? parsed.error.message : `${fieldPath(issue.path)}: ${adviseOnIssue(issue)}`)
  const problems = [...checkNotices([parsed.data], centre), ...takenOut(text.value)]
  const refused = problems.find(({ severity }) => severity === 'refused')
  return refused === undefined ? ok({ notice: parsed.data, warnings: problems }) : fail(problemText(refused))
}

/** Characters that are not seen are no part of a notice, and it is said that they were taken out (P104). */
const takenOut = (texts: LocalizedText): readonly Problem[] =>
  Object.entries(texts).flatMap(([language, written]) => {
    const unseen = unseenIn(written)
    if (unseen === undefined) return []
    return [
      warned(
        { file: 'notices.json' },
        'bad-value',
        `text.${language}`,
        `${unseen} was taken out: it is not seen, and changes what is read.`,
      ),
    ]
  })

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The centre's own words, and those of `--in LANGUAGE=TEXT`. */
function readTexts({ positionals, values }: Asked, { centre }: NoticeCentre): Result<Readonly<Record<string, string>>, string> {
  const own = tidy(positionals[0] ?? '')
  if (own === '' || own.length > NOTICE_CHARACTERS) return fail(`the text is a sentence of at most ${NOTICE_CHARACTERS} characters.`)
  const [first] = centre.languages
  if (first === undefined) throw new RangeError('a centre without a language cannot have been read')
  const texts: Record<string, string> = { [first]: own }
  for (const given of [values.in ?? []].flat()) {
    const [, language = '', text = ''] = /^([^=]+)=(.*)$/s.exec(String(given)) ?? []
    if (!centre.languages.includes(language))
      return fail(
        `--in takes a language of the centre and the words, such as --in ${centre.languages.at(-1)}="..."; it has ${centre.languages.join(', ')}.`,
      )
    texts[language] = tidy(text)
  }
  return ok(texts)
}

type About = Pick<Notice, 'desk' | 'alias' | 'closes'>

/** Which desk or alias it is about, and whether nobody is welcomed meanwhile: a desk is closed unless it is said to stay open, a centre only when it is asked for. */
function readAbout({ values }: Asked, { desks }: NoticeCentre): Result<About, string> {
  const { alias } = values
  const desk = typeof values.desk === 'string' ? deskCalled(values.desk, desks) : undefined
  if (values.desk !== undefined && desk === undefined) {
    const known = desks.map(({ id, label }) => `${id} (${Object.values(label)[0] ?? id})`)
    return fail(`there is no desk "${String(values.desk)}"; the desks are ${known.join(', ')}.`)
  }
  const own = alias === undefined ? undefined : desks.find(({ id }) => id === desk)?.aliases.find(known => known.alias === alias)
  if (alias !== undefined && own === undefined) return fail('--alias takes an alias that --desk has in desks.json (R22).')
  const [closes, staysOpen] = [values.closes === true, values['stays-open'] === true]
  if (closes && staysOpen) return fail('either --closes or --stays-open.')
  if (closes && own !== undefined) return fail('--alias withdraws an alias and leaves the desk open: --closes stands without it.')
  return ok({
    ...(desk === undefined ? {} : { desk }),
    ...(own === undefined ? {} : { alias: own.alias }),
    ...(closes ? { closes: true } : staysOpen ? { closes: false } : {}),
  })
}

/** The id of the desk that has it, or whose sign or function reads so. */
function deskCalled(name: string, desks: NoticeCentre['desks']): string | undefined {
  const isCalled = (text: LocalizedText) => Object.values(text).some(written => fold(written) === fold(name))
  return (desks.find(({ id }) => id === name) ?? desks.find(desk => isCalled(desk.label) || isCalled(desk.function)))?.id
}

const WHEN = '17:30, 2026-11-24, 2026-11-24T17:30 or an instant such as 2026-11-24T17:30:00+01:00'

/** From when (now, unless told otherwise) until when (the end of that day). */
function readSpan({ values }: Asked, timeZone: string, now: Date): Result<Pick<Notice, 'from' | 'until'>, string> {
  const today = dateIn(minutesOf(now), timeZone)
  const from = values.from === undefined ? now.getTime() : readTime(String(values.from), { timeZone, edge: 'start', day: today })
  if (from === undefined) return fail(`--from takes ${WHEN}.`)
  const day = dateIn(minutesOf(new Date(from)), timeZone)
  const until = values.until === undefined ? endOfDay(day, timeZone) : readTime(String(values.until), { timeZone, edge: 'end', day })
  if (until === undefined) return fail(`--until takes ${WHEN}.`)
  if (until <= now.getTime()) return fail('--until lies in the past.')
  if (until <= from) return fail('--until lies before --from.')
  if (until > now.getTime() + LONGEST_MS) return fail('--until lies more than a year ahead: give an earlier day, and say it again then.')
  return ok({ from: new Date(from).toISOString(), until: new Date(until).toISOString() })
}

const endOfDay = (date: string, timeZone: string) => startOfDay(addDays(date, 1), timeZone) * 60_000

type Clocked = Readonly<{ timeZone: string; edge: 'start' | 'end'; day: string }>

/** Milliseconds since 1970 of a date's start or end, of a time on the centre's wall (of `day`, where it names none), or of an instant. */
function readTime(text: string, { timeZone, edge, day }: Clocked): number | undefined {
  if (isoDate.safeParse(text).success) return edge === 'end' ? endOfDay(text, timeZone) : startOfDay(text, timeZone) * 60_000
  const [date = '', time = ''] = text.includes('T') ? text.split('T') : [day, text]
  if (isoDate.safeParse(date).success && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    return fromWallMinutes(wallMinutesOf(date) + minute, timeZone) * 60_000
  }
  return isoInstant.safeParse(text).success ? Date.parse(text) : undefined
}
