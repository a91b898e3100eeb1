import { addDays } from '../../desks/zone-time.ts'
import type { CatalogueDocument } from '../../model/document.ts'
import type { Remark } from './remark.ts'

/**
 * Years from today beyond which a day is a slip, or stands for "no end". Rights and registers end within ten years (a French certification within five), offers within one;
 * books and reviews are announced two years ahead at most; nothing was printed before 1450.
 */
const FARTHEST = { end: 10, offerEnd: 1, issued: 2 } as const
const FIRST_PRINT = '1450'

/** The same day so many years on, as text that is compared with dates; 29 February of a year that has none sorts where it would be. */
const yearsOn = (date: string, years: number): string => `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`

/** Whether a date is later than a day, as far as it says: a year alone is not later than a day of it. */
const isAfter = (date: string, day: string): boolean => date > day.slice(0, date.length)

/** What is over, what should have been looked at again, and days that nobody can have meant. `today` is a date. */
export const dateRemarks = (today: string): readonly Remark[] => [
  {
    id: 'expired',
    code: 'bad-value',
    field: 'validUntil',
    find: ({ validUntil }) => (validUntil !== undefined && validUntil < today ? validUntil : undefined),
    one: 'is over',
    many: 'are over',
    remedy: 'Visitors are shown that they are; import the source again, as a snapshot where it has only what stands.',
  },
  {
    id: 'review',
    code: 'bad-value',
    field: 'reviewBy',
    find: ({ reviewBy }) => (reviewBy !== undefined && reviewBy < today ? reviewBy : undefined),
    one: 'was to be looked at again by a day that is past',
    many: 'were to be looked at again by a day that is past',
    remedy: 'Look at them, and write the next day into "reviewBy".',
  },
  {
    id: 'far-end',
    code: 'bad-value',
    field: 'validUntil',
    find: ({ kind, validUntil }) => farther(validUntil, yearsOn(today, kind === 'job-offer' ? FARTHEST.offerEnd : FARTHEST.end)),
    one: 'has a last day that is too far away to be one',
    many: 'have last days that are too far away to be one',
    remedy: `No offer stands for more than ${FARTHEST.offerEnd} year, nothing else for more than ${FARTHEST.end}: correct the day in the source, or leave it empty where there is no end (a day such as 2099-12-31 would keep them on the screens for good).`,
  },
  {
    id: 'far-review',
    code: 'bad-value',
    field: 'reviewBy',
    find: ({ reviewBy }) => farther(reviewBy, yearsOn(today, FARTHEST.end)),
    one: 'is to be looked at again in a time when nobody will know of it',
    many: 'are to be looked at again in a time when nobody will know of them',
    remedy: `Write a day within ${FARTHEST.end} years into "reviewBy".`,
  },
  {
    id: 'far-issue',
    code: 'bad-value',
    field: 'issued',
    find: ({ issued }) => farther(issued, yearsOn(today, FARTHEST.issued)) ?? early(issued),
    one: 'was published at a time when it cannot have been',
    many: 'were published at a time when they cannot have been',
    remedy: `Nothing is announced more than ${FARTHEST.issued} years ahead, and nothing was printed before ${FIRST_PRINT}: correct the date in the source, or leave it empty.`,
  },
  {
    id: 'known-ahead',
    code: 'bad-value',
    field: 'modified',
    find: document => knownAhead(document, today),
    one: 'was changed or looked at on a day that is yet to come',
    many: 'were changed or looked at on a day that is yet to come',
    remedy: 'Correct "modified" or "checked" in the source: such a day has always been.',
  },
]

const farther = (date: string | undefined, day: string): string | undefined => (date !== undefined && isAfter(date, day) ? date : undefined)

const early = (date: string | undefined): string | undefined => (date !== undefined && date < FIRST_PRINT ? date : undefined)

/** Of another zone a day may have begun already: two days ahead are none. */
function knownAhead({ modified, checked }: CatalogueDocument, today: string): string | undefined {
  const tomorrow = addDays(today, 1)
  return [modified, checked].find(date => date !== undefined && isAfter(date, tomorrow))
}
