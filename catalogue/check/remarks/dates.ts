import type { Remark } from './remark.ts'

/** What is over, and what should have been looked at again. `today` is a date. */
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
]
