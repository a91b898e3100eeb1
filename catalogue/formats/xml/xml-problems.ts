import type { Problem } from '../../model/problem.ts'
import type { XmlStop } from './read-xml.ts'

/** Nothing of the file may be taken. */
export const refusedXml = (file: string, message: string): Problem => ({ code: 'unreadable-file', severity: 'refused', file, message })

/** A record that is in the file and cannot be read, with why. */
export const unreadableRecord = (
  file: string,
  record: number,
  { refused, reason }: Readonly<{ refused: Problem['code']; reason: string }>,
): Problem => ({
  code: refused,
  severity: 'refused',
  file,
  record,
  message: `The record cannot be read: ${reason}. Correct it in the source and export again.`,
})

/** Why reading stopped: the file is refused, or the record that could not be read and all that would have come after it. */
export function stoppedXml(stop: XmlStop, file: string, record: number): Problem {
  if (stop.refusesFile) return refusedXml(file, stop.message)
  const message = `Reading stopped in record ${record}: ${stop.message}. The records before it went in, those after it did not. Export the file again.`
  return { code: 'truncated', severity: 'refused', file, record, message }
}
