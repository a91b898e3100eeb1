/** A date as exports write it, as `2026-11-24`, `2026-11` or `2026`; undefined for anything else, and for days that no calendar has. */
export function readDate(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(trimmed)
  if (iso !== null) return join(iso[1], iso[2], iso[3])
  const french = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(trimmed)
  if (french !== null) return join(french[3], french[2], french[1])
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(trimmed)
  return compact === null ? undefined : join(compact[1], compact[2], compact[3])
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
