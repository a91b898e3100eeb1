import type { ListRequest } from '../../../catalogue/search/types.ts'
import type { Opened } from '../state/screen.ts'

/** A list without its page. */
export type ListAsked = Pick<ListRequest, 'by' | 'filters' | 'access' | 'group' | 'withinDays'>

/** Letters: jobs only, others have no two genders and are found on their shelves. */
export const JOBS: ListAsked = { by: 'title', filters: { kinds: ['job-sheet'] } }
export const SHELVES: ListAsked = { by: 'place' }
const TO_TAKE: ListAsked = { by: 'title', access: 'take' }
/** What has a date, new or not. */
export const DATED: ListAsked = { by: 'date' }
/** Until something is chosen, what is new: of the last month. */
export const NEW: ListAsked = { by: 'date', withinDays: 31 }

/** Asks for the groups of a list alone: a page has one line at least. */
export const NONE_OF_IT = { start: 0, limit: 1 }

/** The list that is open. */
export function listAsked(opened: Opened | undefined): ListAsked {
  switch (opened?.list) {
    case 'jobs':
      return { ...JOBS, group: opened.letter }
    case 'shelves':
      return { ...SHELVES, group: opened.place }
    case 'take':
      return TO_TAKE
    default:
      return NEW
  }
}
