import { useMemo } from 'react'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useBoard } from '../frame/board-context.ts'
import { OnBoard } from '../frame/on-board.tsx'
import { useCrowding } from '../frame/use-crowding.ts'
import { DeskEntry } from '../state/desk-entry.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { useSuggestedDesks } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'
import { themeSays } from './chosen-topic.ts'
import { resultsDeskContext } from './results-desk-context.ts'
import { saidOfDesks } from './said-of-desks.ts'
import { useIsPortrait } from './use-is-portrait.ts'
import type { Results } from './use-results.ts'

const DESKS = 2

/** The desks that can help with what is looked for, with the reason (R8). */
export function Nearby({ screen, results, isFirst }: Readonly<{ screen: ResultsScreen; results: Results; isFirst: boolean }>) {
  const { language } = useWords()
  const answer = results.failed ? undefined : results.answer
  const query = answer?.query ?? screen.query
  const { visit } = useVisit()
  const { centre } = useKiosk().bundle
  const context = useMemo(
    () => resultsDeskContext(query, answer?.response, language, { isUrgent: answer?.isUrgent, theme: themeSays(query, centre, language) }),
    [language, query, answer, centre],
  )
  // What a word of somebody in distress happens to say to a desk ("nulle part" to the one for going abroad) is no help: there is whoever is there for anybody.
  const desks = useSuggestedDesks(context, answer?.isUrgent === true ? 1 : DESKS)
  // From a chair the largest text leaves rows alone within reach: who can help is read above, and met by "Parler à quelqu'un".
  const isCrowded = useCrowding() !== undefined
  // Upright, larger letters and the keys leave room for the first documents or for why a desk fits.
  const isTight = useIsPortrait() && visit.size === '2' && visit.keyboard
  const isOnBoard = useBoard() !== undefined && (visit.size === '3' || isCrowded)
  const said = saidOfDesks(desks)
  const nearby = (
    <section className="nearby" data-first={isFirst || undefined}>
      <SectionTitle aside={said === undefined ? undefined : <Say k={said} />}>
        <Say k="search.talk" />
      </SectionTitle>
      <ul className={isOnBoard ? 'rows' : undefined}>
        {desks.map(now => (
          <li key={now.desk.id} className="nearby-desk">
            {isOnBoard ? (
              <DeskEntry now={now} show={['sign']} still />
            ) : (
              <DeskEntry now={now} shape="face" show={isTight ? [] : ['reason']} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
  return isOnBoard ? <OnBoard>{nearby}</OnBoard> : nearby
}
