import { useEffect, useMemo, useState } from 'react'
import type { Card } from '../../../catalogue/search/types.ts'
import { useWords } from '../../words/words-context.tsx'
import type { GuideAnswers } from '../state/guide-answers.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { useSuggestedDesks } from '../state/use-desks.ts'
import type { GuideFinds } from './gather-finds.ts'
import { gatherFinds } from './gather-finds.ts'
import { guideDeskContext } from './guide-desks.ts'
import { guideSearches } from './guide-searches.ts'

/** What the guide has found for the answers so far; what it had found before stays until then (`pending`). `failed`: the search has stopped answering. */
export type Guide = Readonly<{ finds: GuideFinds | undefined; desks: readonly DeskNow[]; pending: boolean; failed: boolean }>

/** Documents and desks for the answers. Keep `answers` stable between renders. */
export function useGuide(answers: GuideAnswers, deskCount: number): Guide {
  const { search, bundle, today } = useKiosk()
  const { language } = useWords()
  const [found, setFound] = useState<Readonly<{ finds: GuideFinds; answers: GuideAnswers }>>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isHere = true
    const searches = guideSearches(answers, { centre: bundle.centre, language, ...(today === undefined ? {} : { today }) })
    gatherFinds(searches, search.search, answers).then(
      gathered => {
        if (isHere && gathered !== undefined) setFound({ finds: gathered, answers })
      },
      () => setFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [search, bundle, answers, language, today])
  const finds = found?.finds
  const context = useMemo(() => guideDeskContext(answers, finds, { language, centre: bundle.centre }), [answers, finds, language, bundle])
  return { finds, desks: useSuggestedDesks(context, deskCount), pending: !failed && found?.answers !== answers, failed }
}

const NONE: readonly Card[] = []

/** What the general desk gives to read first: for whoever answered nothing that documents are found by. */
export function useFirstSteps(isWanted: boolean): readonly Card[] {
  const { search, bundle } = useKiosk()
  const [cards, setCards] = useState(NONE)
  const general = bundle.desks.find(desk => desk.general)
  useEffect(() => {
    if (!isWanted || general === undefined) return
    let isHere = true
    search.cards(general.readFirst).then(
      found => {
        if (isHere) setCards(found)
      },
      // The screen says that the search is out; the desks stay.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [search, general, isWanted])
  return isWanted ? cards : NONE
}
