import { ChevronRight } from 'lucide-react'
import { CHARTER_GROUPS } from '../../../catalogue/charter/charter-groups.ts'
import { Button } from '../../ui/button.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { CharterRule } from './charter-rule.tsx'
import { Standing } from './standing.tsx'
import './charter.css'

/** The charter, and how this centre keeps it (R27): first its subjects and where the centre does otherwise, then the rules of one subject. */
export function CharterScreen({ screen: { group } }: Readonly<{ screen: ScreenAt<'charter'> }>) {
  const words = useWords()
  const { go } = useVisit()
  if (group !== undefined) {
    return (
      <>
        <Page title={words.say(`charter.group.${group}`)}>
          <div className="charter-rules">
            {CHARTER_GROUPS.find(({ id }) => id === group)?.rules.map(rule => (
              <CharterRule key={rule} rule={rule} />
            ))}
          </div>
        </Page>
        <Place>
          <Standing />
        </Place>
      </>
    )
  }
  return (
    <>
      <Page title={words.say('charter.title')}>
        <p className="charter-intro">
          <Say k="charter.intro" />
        </p>
        <ul className="charter-groups">
          {CHARTER_GROUPS.map(({ id }) => (
            <li key={id}>
              <Button iconEnd={ChevronRight} flipEnd shape="wide" onPress={() => go({ at: 'charter', group: id })}>
                <Say k={`charter.group.${id}`} />
              </Button>
            </li>
          ))}
        </ul>
        <Standing />
      </Page>
      <Place isGlimpse>
        <HomePlace />
      </Place>
    </>
  )
}
