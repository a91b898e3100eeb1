import { dateIn, minutesOf } from './zone-time.ts'

/** The date that the calendar of a centre shows at an instant; that of UTC where no zone is known, or there is none of that name. */
export function dayOf(at: Date, timeZone: string | undefined): string {
  try {
    return dateIn(minutesOf(at), timeZone ?? 'UTC')
  } catch (error) {
    if (error instanceof RangeError) return dateIn(minutesOf(at), 'UTC')
    throw error
  }
}
