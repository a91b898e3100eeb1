import { Say, useWords } from '../../words/words-context.tsx'
import { OnBoard } from '../frame/on-board.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { EMPTY_QUERY, resultsOf } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { Doors } from './doors.tsx'
import { HomePlace } from './home-place.tsx'
import { LanguageButtons } from './language-buttons.tsx'
import { NeedTile } from './parts/need-tile.tsx'
import './home.css'

/** What brings you here: the needs first, then the door for those who do not know, then the building around. */
export function HomeScreen() {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go } = useVisit()
  return (
    <>
      <Page
        title={words.say('home.ask')}
        intro={
          <OnBoard>
            <p className="home-promise">
              <Say k="app.anonymous" />
            </p>
          </OnBoard>
        }
        fixed={<Doors />}
      >
        <ul className="needs">
          {bundle.centre.needs.map(need => (
            <li key={need.id}>
              <NeedTile need={need} onPress={() => go(resultsOf({ ...EMPTY_QUERY, filters: { needs: [need.id] } }))} />
            </li>
          ))}
        </ul>
      </Page>
      <Place isGlimpse fixed={<LanguageButtons />}>
        <HomePlace />
      </Place>
    </>
  )
}
