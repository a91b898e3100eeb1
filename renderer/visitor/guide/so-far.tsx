import { ArrowRight } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say } from '../../words/words-context.tsx'
import { CardButton } from '../document/parts/card-button.tsx'
import { Place } from '../frame/place.tsx'
import { DeskRows } from '../state/desk-rows.tsx'
import type { GuideAnswers } from '../state/guide-answers.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'
import type { Guide } from './use-guide.ts'

const DOCUMENTS = 3

/**
 * What is already found, and by whom one may be received: one may stop here. How many documents there are is not said: each answer looks elsewhere, so that
 * the number rises as often as it falls, and who answers expects it to fall.
 */
export function SoFar({ answers, guide }: Readonly<{ answers: GuideAnswers; guide: Guide }>) {
  const { dispatch } = useVisit()
  const { finds, desks, pending, failed } = guide
  const shown = finds?.finds.slice(0, DOCUMENTS) ?? []
  const open = desks.filter(isOpenNow).length
  const isClose = finds?.total === 0
  return (
    <Place
      isGlimpse
      fixed={
        shown.length > 0 && (
          <Button look="main" shape="wide" iconEnd={ArrowRight} flipEnd onPress={() => dispatch({ do: 'guide', stop: 'end', answers })}>
            <Say k="guide.see" />
          </Button>
        )
      }
    >
      <div className="guide-around">
        <section className="guide-found" aria-live="polite" aria-busy={pending}>
          <SectionTitle>
            <Say k="guide.so-far" />
          </SectionTitle>
          {failed ? (
            <p className="soft">
              <Say k="search.broken" />
            </p>
          ) : shown.length === 0 ? (
            <p className="soft">
              <Say k="guide.nothing-yet" />
            </p>
          ) : (
            <>
              {(isClose || open > 0) && (
                <p className="guide-count">
                  {isClose && (
                    <span>
                      <Say k="guide.end.close" />
                    </span>
                  )}
                  {open > 0 && (
                    <span className="guide-open">
                      <Say k="guide.open-desks" values={{ count: open }} />
                    </span>
                  )}
                </p>
              )}
              <ul className="guide-few">
                {shown.map(({ hit }) => (
                  <li key={hit.id}>
                    <CardButton card={hit.card} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section>
          <SectionTitle>
            <Say k="guide.or-talk" />
          </SectionTitle>
          <DeskRows desks={desks} />
        </section>
      </div>
    </Place>
  )
}
