import { useState } from 'react'
import type { CharterGroup } from '../../../catalogue/charter/charter-groups.ts'
import { CHARTER_GROUPS } from '../../../catalogue/charter/charter-groups.ts'
import { holdsOn } from '../../../catalogue/model/charter.ts'
import { Button } from '../../ui/button.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { CharterRule } from './charter-rule.tsx'
import { Departures } from './departures.tsx'
import { useCharterFacts } from './use-charter-facts.ts'
import './charter.css'

/** The charter, and how this centre keeps it (R27): rules by subject on paper; beside them, about the place, where it does otherwise and until when. */
export function CharterScreen() {
  const words = useWords()
  const [chosen, setChosen] = useState<CharterGroup>('free')
  const rules = CHARTER_GROUPS.find(({ id }) => id === chosen)?.rules ?? []
  return (
    <>
      <Page
        title={words.say('charter.title')}
        intro={
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend into the row
          <div className="charter-groups" role="group" aria-label={words.say('charter.groups')}>
            {CHARTER_GROUPS.map(({ id }) => (
              <Button key={id} pressed={id === chosen} onPress={() => setChosen(id)}>
                <Say k={`charter.group.${id}`} />
              </Button>
            ))}
          </div>
        }
      >
        <div className="charter-rules" key={chosen}>
          {rules.map(rule => (
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

/** What the centre answers for: where it does otherwise, that it does not, or that it has not said. */
function Standing() {
  const { charter, today } = useCharterFacts()
  const isKept = charter?.departures.some(departure => holdsOn(departure, today)) === false
  return (
    <section className="charter-standing">
      <SectionTitle>
        <Say k="charter.departures" />
      </SectionTitle>
      <Departures />
      {charter === undefined && (
        <p>
          <Say k="charter.departures.unknown" />
        </p>
      )}
      {isKept && (
        <p>
          <Say k="charter.departures.none" />
        </p>
      )}
      <p className="soft">
        <Say k="charter.ask" />
      </p>
    </section>
  )
}
