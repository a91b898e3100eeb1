import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { EndReason } from '../../catalogue/contract/host.ts'
import { SpokenVisit } from '../voice/mode/spoken-visit.tsx'
import { createWords } from '../words/create-words.ts'
import { WordsProvider } from '../words/words-context.tsx'
import { EndCover } from './ending/end-cover.tsx'
import { Frame } from './frame/frame.tsx'
import { useScanner } from './scan/use-scanner.ts'
import { Announcer } from './state/announcer.tsx'
import { useKiosk } from './state/kiosk-context.ts'
import { useLook } from './state/use-look.ts'
import { VisitProvider } from './state/visit-context.ts'
import { freshVisit, visitReducer } from './state/visit-state.ts'
import { WelcomeScreen } from './welcome/welcome-screen.tsx'

/** One visit, from Welcome to its end. */
export function Visitor() {
  const { bundle, host, search } = useKiosk()
  const centreLanguage = bundle.centre.languages[0] ?? 'fr'
  const [visit, dispatch] = useReducer(visitReducer, freshVisit(centreLanguage))
  const words = useMemo(() => createWords(visit.language, centreLanguage), [visit.language, centreLanguage])
  const field = useRef<HTMLInputElement>(null)
  useLook(visit, words)
  useScanner(field, dispatch)

  useEffect(() => {
    void host.loaded()
  }, [host])

  // R1: the field first, then everything that remembers, then the window itself. Nothing is shown of the visit from the first line on.
  const endVisit = useCallback(
    (why: EndReason) => {
      if (field.current !== null) {
        field.current.value = ''
        field.current.blur()
      }
      dispatch({ do: 'end' })
      search.close()
      host.endVisit(why).catch(() => dispatch({ do: 'fail' }))
    },
    [host, search],
  )
  const value = useMemo(() => ({ visit, dispatch, endVisit }), [visit, endVisit])
  const { screen } = visit
  return (
    <WordsProvider value={words}>
      <VisitProvider value={value}>
        <Announcer>
          <SpokenVisit>
            {screen.at === 'ending' || screen.at === 'out-of-service' ? (
              <EndCover out={screen.at === 'out-of-service'} />
            ) : screen.at === 'welcome' ? (
              <WelcomeScreen />
            ) : (
              <Frame screen={screen} field={field} />
            )}
          </SpokenVisit>
        </Announcer>
      </VisitProvider>
    </WordsProvider>
  )
}
