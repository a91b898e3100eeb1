import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'

const isWalkedUpTo = (now: DeskNow): boolean => isOpenNow(now) && now.desk.access.includes('walk-in')

/** What stands over the desks beside results, where it is true of each of them: that one walks up to them now, or that they open later. */
export function saidOfDesks(desks: readonly DeskNow[]): 'search.talk.how' | 'search.talk.later' | undefined {
  if (desks.every(isWalkedUpTo)) return 'search.talk.how'
  return desks.some(isOpenNow) ? undefined : 'search.talk.later'
}
