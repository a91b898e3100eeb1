import { useState } from 'react'
import { PagedArea } from '../../ui/paged-area.tsx'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { Query, ScreenAt } from '../state/screen.ts'
import { asksSomething, browsedNeed } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { chosenBy, themesInSight } from './chosen.ts'
import { ChosenChips } from './chosen-chips.tsx'
import { Examples } from './examples.tsx'
import { FilterPanel } from './filter-panel.tsx'
import { Found } from './found.tsx'
import { Help } from './help.tsx'
import { Hints } from './hints.tsx'
import { isGreeted } from './is-greeted.ts'
import { QuickFilters } from './quick-filters.tsx'
import { useIsPortrait } from './use-is-portrait.ts'
import { useResults } from './use-results.ts'
import './results.css'
import './results-tight.css'

/**
 * Results while typing: the left half is for the hands (completions, filters, keyboard), the right half for the eyes.
 * Words of distress have their answer there alone. With the keyboard down, the filters take its place; in portrait they open over the results.
 */
export function ResultsScreen({ screen }: Readonly<{ screen: ScreenAt<'results'> }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const { visit } = useVisit()
  const { query } = screen
  const isPortrait = useIsPortrait()
  const results = useResults(screen, visit.keyboard)
  // Of what was written in distress documents are found by chance: they wait behind a button, with all that narrows them.
  const [wanted, setWanted] = useState<Query>()
  const isHelp = results.answer?.isUrgent === true && wanted?.words !== query.words
  const response = isHelp ? undefined : results.response
  // From a chair there is no room for every filter below what narrows the search: one button opens them in its place.
  const isTight = visit.reach === 'seated' && !isPortrait
  const hasThemes = browsedNeed(query) !== undefined
  const hasPanel =
    response !== undefined && !isGreeted(query.words, response) && (screen.sifting || (!visit.keyboard && !isPortrait && !isTight))
  const hasFound = isHelp || !(isPortrait && screen.sifting)
  const narrowing = (
    <>
      <Hints screen={screen} answer={results.answer} />
      <ChosenChips chosen={chosenBy(query, kiosk, words, { themes: themesInSight(query, kiosk.bundle), panel: hasPanel })} />
    </>
  )
  return (
    <>
      <main className="page" aria-label={words.say('search.title')}>
        {!asksSomething(query) && <Examples />}
        {isTight && hasPanel ? null : isTight && hasThemes ? (
          <PagedArea label={words.say('search.title')}>{narrowing}</PagedArea>
        ) : (
          narrowing
        )}
        {response !== undefined && !hasPanel && <QuickFilters screen={screen} response={response} />}
        {hasPanel && <FilterPanel screen={screen} response={response} closes={screen.sifting && (isPortrait || isTight)} />}
      </main>
      {hasFound && isHelp && <Help screen={screen} results={results} onDocuments={() => setWanted(query)} />}
      {hasFound && !isHelp && <Found screen={screen} results={results} />}
    </>
  )
}
