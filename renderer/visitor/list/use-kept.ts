import { useEffect, useMemo, useState } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { Card } from '../../../catalogue/search/types.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { useSuggestedDesks } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'

/** A number on the list, with its document once that is known; `missing` when this release has none of that number. */
export type Kept = Readonly<{ number: string; card?: Card; missing: boolean }>

/** "Ma liste" whole, as it is shown, printed and taken on a telephone: documents, dates, and the desks that fit. */
export type WholeList = Readonly<{ kept: readonly Kept[]; dates: readonly Happening[]; desks: readonly DeskNow[] }>

/** What was kept, in the order it was kept. */
export function useKept(): readonly Kept[] {
  const { search } = useKiosk()
  const { kept } = useVisit().visit
  const [cards, setCards] = useState<Readonly<{ of: readonly string[]; found: readonly Card[] }>>({ of: [], found: [] })
  useEffect(() => {
    let isHere = true
    // A search that has stopped answering is said by the results; the numbers stay on the list.
    search.cards(kept).then(
      found => isHere && setCards({ of: kept, found }),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [search, kept])
  return useMemo(
    () =>
      kept.map(number => {
        const card = cards.found.find(found => found.number === number)
        return { number, missing: card === undefined && cards.of.includes(number), ...(card === undefined ? {} : { card }) }
      }),
    [kept, cards],
  )
}

/**
 * Of the desks that are proposed beside a list, those that are for what stands on it: their hours go home with it. One that was proposed because it is open now, or
 * because nothing fits, is nothing that the visitor kept (R2).
 */
export const desksOfList = (desks: readonly DeskNow[]): readonly DeskNow[] => desks.filter(({ reason }) => reason?.kind === 'need')

/** As many as a list needs: their hours are most of what a code has to hold. */
const DESKS = 2

/** The desks for what is on the list: the needs of its documents, each as often as it occurs. */
export function useListDesks(kept: readonly Kept[], language: string): readonly DeskNow[] {
  const context = useMemo<DeskContext>(() => {
    const weights = new Map<string, number>()
    for (const { card } of kept) for (const need of card?.needs ?? []) weights.set(need, (weights.get(need) ?? 0) + 1)
    const most = Math.max(1, ...weights.values())
    return { needs: [...weights].map(([id, weight]) => ({ id, weight: weight / most })), language }
  }, [kept, language])
  return useSuggestedDesks(context, DESKS)
}
