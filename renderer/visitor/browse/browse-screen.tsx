import { useWords } from '../../words/words-context.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { BrowseList } from './browse-list.tsx'
import { Choices } from './choices.tsx'
import '../results/results.css'
import './browse.css'

/**
 * Looking without typing (R10): on the left what one may choose, on the right what there is, what is new here first. With larger text one after
 * the other, each with the whole screen.
 */
export function BrowseScreen({ screen }: Readonly<{ screen: ScreenAt<'browse'> }>) {
  const words = useWords()
  const { visit } = useVisit()
  const isSideBySide = visit.size === '1'
  const hasChoices = isSideBySide || screen.open === undefined
  const hasList = isSideBySide || screen.open !== undefined
  return (
    <>
      {hasChoices && (
        <main className="page" aria-label={words.say('browse.title')}>
          <Choices screen={screen} isAlone={!hasList} />
        </main>
      )}
      {hasList && <BrowseList screen={screen} isMain={!hasChoices} />}
    </>
  )
}
