import { useMemo } from 'react'
import type { Opened } from '../state/screen.ts'
import { DATED, JOBS, NEW, NONE_OF_IT } from './list-request.ts'
import { useListing } from './use-listing.ts'

/**
 * Whether something is new here: undefined until that is known. Where most of what has a date is of the last month, as in a catalogue that was written anew,
 * nothing is newer than the rest.
 */
export function useIsAnythingNew(): boolean | undefined {
  const fresh = useListing(NEW, NONE_OF_IT).shown?.listing.documents
  const dated = useListing(DATED, NONE_OF_IT).shown?.listing.documents
  return fresh === undefined || dated === undefined ? undefined : fresh > 0 && 2 * fresh <= dated
}

/** The list that is open; until one is chosen, what is new, or where nothing is, the first letter of jobs, or what one may take. */
export function useOpened(open: Opened | undefined): Opened | undefined {
  const isAnythingNew = useIsAnythingNew()
  const letter = useListing(JOBS, NONE_OF_IT).shown?.listing.groups[0]?.value
  return useMemo(() => {
    if (open !== undefined || isAnythingNew !== false) return open
    return letter === undefined ? { list: 'take' } : { list: 'jobs', letter }
  }, [open, isAnythingNew, letter])
}
