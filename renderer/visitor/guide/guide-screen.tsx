import { useKiosk } from '../state/kiosk-context.ts'
import type { ScreenAt } from '../state/screen.ts'
import { stopOf } from '../state/screen.ts'
import { GuideEnd } from './guide-end.tsx'
import { GuideQuestionPage } from './guide-question.tsx'
import { SoFar } from './so-far.tsx'
import { useGuide } from './use-guide.ts'
import '../results/results.css'
import './guide.css'

/** Beside a question; and at the end, where the general desk closes the list. */
const DESKS = 2
const DESKS_AT_END = 3

/** The guide (R10): a question at a time, what is found so far beside each; one can stop at any stop. */
export function GuideScreen({ screen }: Readonly<{ screen: ScreenAt<'guide'> }>) {
  const { centre } = useKiosk().bundle
  const { answers } = screen
  const stop = stopOf(screen)
  const guide = useGuide(answers, stop === 'end' ? DESKS_AT_END : DESKS)
  if (stop === 'end') return <GuideEnd answers={answers} guide={guide} />
  return (
    <>
      <GuideQuestionPage key={stop} centre={centre} question={stop} answers={answers} />
      <SoFar answers={answers} guide={guide} />
    </>
  )
}
