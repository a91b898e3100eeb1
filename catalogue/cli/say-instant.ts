const two = (number: number): string => String(number).padStart(2, '0')

/** An instant (ISO 8601) as the clock on the wall of whoever reads it says: "2026-11-28 01:35". What is no instant stays as it stands. */
export function sayInstant(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`
}
