import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'
import type { GuideFinds } from './gather-finds.ts'

/** What the desks are chosen by: the need that was answered, else those of what was found; and the time. */
export function guideDeskContext(answers: GuideAnswers, finds: GuideFinds | undefined, language: string): DeskContext {
  const { need, when } = answers
  const found = finds?.themes.needs ?? []
  return {
    language,
    ...(need !== undefined ? { needs: [{ id: need, weight: 1 }] } : found.length > 0 ? { needs: found } : {}),
    ...(when === undefined ? {} : { horizon: when }),
  }
}
