/** An instant (ISO 8601) as the clock on the wall of whoever reads it says: "2026-11-28 01:35". What is no instant stays as it stands. */
export function sayInstant(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  // Swedish writes dates as ISO 8601 does.
  return at.toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
}
