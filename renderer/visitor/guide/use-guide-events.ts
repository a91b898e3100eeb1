import { useMemo } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { useHappenings } from '../agenda-strip/use-happenings.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'

/** How far ahead, in days: a workshop that is held once a month is still worth knowing, but not to somebody in a hurry. */
const AHEAD = { today: 7, months: 60, later: 60 } as const
const SHOWN = 2

/** What is on for the need that was answered (any, without one), each event once; nothing where the clock cannot be trusted. */
export function useGuideEvents({ need, when }: GuideAnswers): readonly Happening[] {
  const coming = useHappenings(AHEAD[when ?? 'months'])
  return useMemo(() => {
    const once = new Map<string, Happening>()
    for (const happening of coming) {
      const fits = need === undefined || happening.event.needs.includes(need)
      if (fits && !happening.cancelled && !once.has(happening.event.id)) once.set(happening.event.id, happening)
    }
    return [...once.values()].slice(0, SHOWN)
  }, [coming, need])
}
