import { ArrowRight, RotateCcw } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { AgendaStrip } from '../agenda-strip/agenda-strip.tsx'
import { OnBoard } from '../frame/on-board.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { Broken } from '../results/broken.tsx'
import { DeskEntry } from '../state/desk-entry.tsx'
import type { GuideAnswers } from '../state/guide-answers.ts'
import { isPeopleFirst } from '../state/guide-answers.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { EMPTY_QUERY, resultsOf } from '../state/screen.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'
import { GoalButtons } from '../ways/goal-buttons.tsx'
import { goalsOfGuide } from '../ways/goals-for.ts'
import type { GuideFinds } from './gather-finds.ts'
import { GuideRow } from './guide-row.tsx'
import type { GuideSearch } from './guide-searches.ts'
import { sayFit } from './say-fit.ts'
import { StopLine } from './stop-line.tsx'
import type { Guide } from './use-guide.ts'
import { useFirstSteps } from './use-guide.ts'
import { useGuideEvents } from './use-guide-events.ts'
import './guide-end.css'

/** What the results are then asked about: the field or the theme, as far as the search held to it. */
const topicOf = ({ field, theme }: GuideAnswers, { held }: GuideSearch): Readonly<{ work?: string; theme?: string }> => ({
  ...(held.field === true && field !== undefined ? { work: field } : {}),
  ...(held.theme === true && theme !== undefined ? { theme } : {}),
})

/** With people or workshops before them, documents have less room. */
const ROWS = 4
const ROWS_BELOW = 3
const GOALS = 2

function People({ desks, first }: Readonly<{ desks: readonly DeskNow[]; first: boolean }>) {
  return (
    <section>
      <SectionTitle>
        <Say k={first ? 'guide.end.people' : 'guide.end.meet'} />
      </SectionTitle>
      <ul className={first ? 'guide-desks' : 'rows'}>
        {desks.map(now => (
          <li key={now.desk.id}>
            <DeskEntry now={now} shape={first ? 'face' : 'row'} show={['sign', 'metres', 'reason']} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Workshops and meetings that answer the need, the next ones. */
function Events({ answers }: Readonly<{ answers: GuideAnswers }>) {
  const events = useGuideEvents(answers)
  if (events.length === 0) return null
  return (
    <section>
      <SectionTitle>
        <Say k="guide.end.events" />
      </SectionTitle>
      <AgendaStrip happenings={events} days />
    </section>
  )
}

/** The documents with the answers that each meets; the closest ones, and that they are, where none meets everything. */
function Documents({ answers, finds, rows }: Readonly<{ answers: GuideAnswers; finds: GuideFinds; rows: number }>) {
  const words = useWords()
  const { centre } = useKiosk().bundle
  const firstSteps = useFirstSteps(finds.finds.length === 0)
  const title = finds.finds.length === 0 ? 'guide.end.start' : finds.total === 0 ? 'guide.end.close' : 'guide.end.documents'
  if (finds.finds.length === 0 && firstSteps.length === 0) return null
  return (
    <section className="guide-documents">
      <SectionTitle>
        <Say k={title} />
      </SectionTitle>
      <ul>
        {finds.finds.slice(0, rows).map(find => (
          <GuideRow
            key={find.hit.id}
            card={find.hit.card}
            reason={sayFit(find, answers, centre, words)}
            found={find}
            asked={answers.need}
          />
        ))}
        {firstSteps.slice(0, rows).map(card => (
          <GuideRow
            key={card.id}
            card={card}
            asked={undefined}
            reason={words.say('guide.because', { reasons: words.say('guide.because.reception') })}
          />
        ))}
      </ul>
    </section>
  )
}

/** Where the guide ends, whenever one wants it to: documents and desks with their reasons; people first when it is for today (R11). */
export function GuideEnd({ answers, guide }: Readonly<{ answers: GuideAnswers; guide: Guide }>) {
  const words = useWords()
  const { centre, ways } = useKiosk().bundle
  const { go, dispatch } = useVisit()
  const goals = goalsOfGuide(ways, answers).slice(0, GOALS)
  const { finds, desks, failed } = guide
  // Nobody is met first where everybody has gone: then documents are.
  const peopleFirst = isPeopleFirst(answers) && (answers.form === 'talk' || desks.some(isOpenNow))
  const eventsFirst = answers.form === 'workshop'
  const all = finds?.all
  const rows = peopleFirst || eventsFirst ? ROWS_BELOW : ROWS
  const title = words.say('guide.end')
  return (
    <>
      <Page
        title={title}
        hideTitle
        intro={
          <>
            <StopLine centre={centre} at="end" answers={answers} />
            <OnBoard>
              <h1 className="guide-done" data-title tabIndex={-1}>
                {title}
              </h1>
            </OnBoard>
          </>
        }
        fixed={
          (all !== undefined || goals.length > 0) && (
            <div className="guide-foot guide-doors">
              <GoalButtons goals={goals} />
              {all !== undefined && (
                <Button
                  shape="on"
                  iconEnd={ArrowRight}
                  flipEnd
                  onPress={() =>
                    go(
                      resultsOf({
                        ...EMPTY_QUERY,
                        filters: all.request.filters ?? {},
                        ...topicOf(answers, all),
                      }),
                    )
                  }
                >
                  <Say k="guide.end.all" values={{ count: all.total }} />
                </Button>
              )}
            </div>
          )
        }
      >
        <div className="guide-end" data-people={(peopleFirst && desks.length > 0) || undefined} aria-busy={guide.pending}>
          {peopleFirst && <People desks={desks} first />}
          {eventsFirst && <Events answers={answers} />}
          {failed ? <Broken /> : finds !== undefined && <Documents answers={answers} finds={finds} rows={rows} />}
        </div>
      </Page>
      <Place
        fixed={
          <Button shape="wide" icon={RotateCcw} onPress={() => dispatch({ do: 'guide', stop: 'need', answers })}>
            <Say k="guide.change" />
          </Button>
        }
      >
        <div className="guide-around">
          {!peopleFirst && <People desks={desks} first={false} />}
          {!eventsFirst && <Events answers={answers} />}
        </div>
      </Place>
    </>
  )
}
