import { bytesOf, cutToBytes } from '../list/take/pack-texts.ts'

/** What goes into a telephone's calendar: instants in minutes since 1970-01-01T00:00Z, texts as they are read. */
export type CalendarEntry = Readonly<{
  /** Unique among the centre's dates: RFC 5545 wants it, so that a second scan makes no second entry. */
  id: string
  from: number
  to: number
  title: string
  place: string
  /** When what is said of the date was last revised: the making of the release, not the moment of the visit. */
  revised: number
}>

const MS_PER_MINUTE = 60_000
/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LINE = 75
/** Shorter and shorter texts, in octets, until the entry fits. */
const SHORTER = [200, 160, 120, 80, 40]

/** "20261124T130000Z". In UTC: telephones read it alike, and no table of the zone's summer times has to come with it. */
const utc = (minutes: number): string => new Date(minutes * MS_PER_MINUTE).toISOString().replace(/[-:]|\.\d+/g, '')

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, sign => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/[\p{Cc}]/gu, '')

/** The line in lines of at most 75 octets, those after the first begun by a space; no character is cut. */
function folded(line: string): string {
  const lines = ['']
  let bytes = 0
  for (const character of line) {
    const size = bytesOf(character)
    if (bytes + size > LINE) {
      lines.push(' ')
      bytes = 1
    }
    lines[lines.length - 1] += character
    bytes += size
  }
  return lines.join('\r\n')
}

function write({ id, from, to, revised }: CalendarEntry, title: string, place: string): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Escale//Escale//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${utc(revised)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(line => `${folded(line)}\r\n`)
    .join('')
}

/**
 * One date as iCalendar text (RFC 5545) of at most `limit` bytes: title, hours, place, and nothing else: no address of the network, nobody's name. Texts that are
 * too long for it are cut at their end, with a mark.
 */
export function calendarText(entry: CalendarEntry, limit: number): string {
  const whole = write(entry, entry.title, entry.place)
  if (bytesOf(whole) <= limit) return whole
  const cut = SHORTER.map(bytes => write(entry, cutToBytes(entry.title, bytes), cutToBytes(entry.place, bytes)))
  const fitting = cut.find(text => bytesOf(text) <= limit)
  if (fitting === undefined) throw new RangeError(`an entry of ${bytesOf(whole)} bytes cannot be cut to ${limit}`)
  return fitting
}
