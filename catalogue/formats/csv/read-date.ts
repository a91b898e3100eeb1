import { fold } from '../../text/fold.ts'

/** The months in the languages of exports, folded, from January on. */
const MONTHS: readonly (readonly string[])[] = [
  'janvier january enero gennaio janeiro januar',
  'fevrier february febrero febbraio fevereiro februar',
  'mars march marzo marco marz',
  'avril april abril aprile',
  'mai may mayo maggio maio',
  'juin june junio giugno junho juni',
  'juillet july julio luglio julho juli',
  'aout august agosto',
  'septembre september septiembre settembre setembro',
  'octobre october octubre ottobre outubro oktober',
  'novembre november noviembre novembro',
  'decembre december diciembre dicembre dezembro dezember',
].map(names => names.split(' '))

const SHORTEST = 3

/** 1 to 12 for a month's name, or for its beginning where that is one month's alone; 0 for any other word. */
function monthOf(word: string): number {
  const named = MONTHS.findIndex(names => names.includes(word)) + 1
  if (named > 0 || word.length < SHORTEST) return named
  const begun = MONTHS.flatMap((names, index) => (names.some(name => name.startsWith(word)) ? [index + 1] : []))
  return begun.length === 1 ? (begun[0] ?? 0) : 0
}

/** A date as exports write it, as `2026-11-24`, `2026-11` or `2026`; undefined for anything else, and for days that no calendar has. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(trimmed)
  if (iso !== null) return join(iso[1], iso[2], iso[3])
  const french = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  if (french !== null) return join(french[3], french[2], french[1])
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed)
  return compact === null ? readInWords(trimmed) : join(compact[1], compact[2], compact[3])
}

/** "mars 2023", "1er mars 2023", "12. März 2023"; and a year as title pages give it: "cop. 2020", "DL 2021", "[2019]". */
function readInWords(text: string): string | undefined {
  const year = /^\[?(?:dl|cop\.?|c|©|impr\.?)?\s*(\d{4})\]?\.?$/i.exec(text)
  if (year !== null) return join(year[1], undefined, undefined)
  const said = /^(?:(\d{1,2})(?:er|\.)?\s+(?:de\s+)?)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})$/u.exec(fold(text))
  const month = monthOf(said?.[2] ?? '')
  return said === null || month === 0 ? undefined : join(said[3], String(month), said[1])
}

function join(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  if (year === undefined || year === '0000') return undefined
  if (month === undefined) return year
  const padded = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return Number(month) >= 1 && Number(month) <= 12 ? padded : undefined
  const date = `${padded}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? undefined : date
}
