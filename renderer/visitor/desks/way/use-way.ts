import { useMemo, useState } from 'react'
import { findRoute } from '../../../../catalogue/desks/find-route.ts'
import type { Route } from '../../../../catalogue/desks/types.ts'
import type { Place } from '../../../../catalogue/model/place.ts'
import { type WayOnFloor, waysByFloor } from '../../../ui/floor-plan/way-on-floor.ts'
import { routeLength, routeSentences } from '../../../ui/route-sentences.ts'
import { useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { useVisit } from '../../state/visit-context.ts'

/** The way from this kiosk to a place: as lines on its floors, and as sentences. */
export type Way = Readonly<{
  goal: Place
  /** In walking order; empty when there is no way to draw. */
  stages: readonly WayOnFloor[]
  /** The stage that is looked at. */
  stage: WayOnFloor | undefined
  showStage: (index: number) => void
  /** What to do, step by step; or one sentence saying that there is no way to tell. */
  sentences: readonly string[]
  /** How far it is, in words; absent where there is nothing to say. */
  length: string | undefined
  stepFree: boolean
  /** The shortest way has stairs: one may ask for another. */
  offersStepFree: boolean
  setStepFree: (stepFree: boolean) => void
  /** How one comes without stairs where the way that is told has some: by a lift, otherwise, or not at all. Absent where it has none. */
  withoutStairs?: 'lift' | 'other' | 'none'
}>

function withoutStairs(route: Route | undefined): 'lift' | 'other' | 'none' {
  if (route === undefined) return 'none'
  return route.steps.some(({ kind }) => kind === 'lift') ? 'lift' : 'other'
}

/** The way to a place of the plan, called `goalName` in the sentences; `undefined` when the plan has no such place. */
export function useWay(goalId: string | undefined, goalName: string): Way | undefined {
  const words = useWords()
  const { bundle, place: here } = useKiosk()
  const { visit } = useVisit()
  const [chosen, setStepFree] = useState<boolean>()
  // Who asked for everything within reach of a chair is shown the way without stairs first.
  const stepFree = chosen ?? visit.reach === 'seated'
  const [shown, setShown] = useState<Readonly<{ goal: string | undefined; index: number }>>({ goal: goalId, index: 0 })
  const told = useMemo(() => {
    const { plan } = bundle
    const goal = plan.places.find(place => place.id === goalId)
    const from = plan.places.find(place => place.id === here)
    if (goal === undefined) return undefined
    const shortest = from === undefined ? undefined : findRoute(plan, here, goal.id, { stepFree: false })
    const route = stepFree && shortest?.stepFree === false ? findRoute(plan, here, goal.id, { stepFree }) : shortest
    const offersStepFree = shortest?.stepFree === false
    const without =
      offersStepFree && route?.stepFree !== true ? { withoutStairs: withoutStairs(findRoute(plan, here, goal.id, { stepFree: true })) } : {}
    if (from === undefined || route === undefined) {
      const sentences = [words.say(offersStepFree ? 'way.no-step-free' : 'way.none')]
      return { goal, stages: [], sentences, length: undefined, offersStepFree, ...without }
    }
    // Whoever asks for no stairs may roll, and counts no paces.
    const asked = { words, plan, route, from, to: goal, goalName, measure: stepFree ? ('metres' as const) : ('paces' as const) }
    return {
      goal,
      stages: waysByFloor(plan, route, { from, to: goal }),
      sentences: routeSentences(asked),
      length: routeLength(asked),
      offersStepFree,
      ...without,
    }
  }, [bundle, here, goalId, goalName, words, stepFree])
  if (told === undefined) return undefined
  const index = shown.goal === goalId ? Math.min(shown.index, told.stages.length - 1) : 0
  return { ...told, stage: told.stages[index], showStage: next => setShown({ goal: goalId, index: next }), stepFree, setStepFree }
}
