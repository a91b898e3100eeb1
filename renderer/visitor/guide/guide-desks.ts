import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { Centre } from '../../../catalogue/model/centre.ts'
import { themeSays } from '../results/chosen-topic.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'
import { EMPTY_QUERY } from '../state/screen.ts'
import type { GuideFinds } from './gather-finds.ts'

/** What the desks are chosen by: the need that was answered and what its theme says, else the needs of what was found; and the time. */
export function guideDeskContext(
  answers: GuideAnswers,
  finds: GuideFinds | undefined,
  { language, centre }: Readonly<{ language: string; centre: Pick<Centre, 'needs' | 'fields' | 'languages'> }>,
): DeskContext {
  const { need, when, theme } = answers
  const said = theme === undefined ? undefined : themeSays({ ...EMPTY_QUERY, theme }, centre, language)
  const found = finds?.themes.needs ?? []
  return {
    language,
    ...(said === undefined ? {} : { words: said, unsure: [], isName: true as const }),
    ...(need !== undefined ? { needs: [{ id: need, weight: 1 }] } : found.length > 0 ? { needs: found } : {}),
    ...(when === undefined ? {} : { horizon: when }),
  }
}
