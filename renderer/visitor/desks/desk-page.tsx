import { Flag } from '../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../ui/need-colours.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { OnBoard } from '../frame/on-board.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { DeskRows } from '../state/desk-rows.tsx'
import { DeskSays } from '../state/desk-says.tsx'
import { DeskState } from '../state/desk-state.tsx'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'
import { DeskFacts } from './desk-facts.tsx'
import { ReadFirst } from './read-first.tsx'
import { SamePerson } from './same-person.tsx'
import { useWay } from './way/use-way.ts'
import { WayBox } from './way/way-picture.tsx'
import { WeekTable } from './week-table.tsx'

const OTHERS = 2

/** One desk, by its function (R7): open or not, the hours of the week, how to come, what to bring, what to read first, the way. */
export function DeskPage({ now, desks }: Readonly<{ now: DeskNow; desks: readonly DeskNow[] }>) {
  const words = useWords()
  const { visit } = useVisit()
  const { desk } = now
  const label = words.local(desk.label).text
  const way = useWay(desk.place, label)
  // From a chair larger text leaves it no place that stays.
  const isTight = visit.reach === 'seated' && visit.size !== '1'
  const readFirst = <ReadFirst desk={desk} />
  const others = othersThan(now, desks)
  return (
    <>
      <Page
        title={words.local(desk.function).text}
        hideTitle
        intro={
          <OnBoard>
            <DeskHead now={now} />
          </OnBoard>
        }
        fixed={isTight ? null : readFirst}
      >
        {desk.description === undefined ? null : (
          <p className="desk-text">
            <Local text={desk.description} />
          </p>
        )}
        <div className="desk-columns">
          <section>
            <SectionTitle>
              <Say k="hours.title" />
            </SectionTitle>
            <WeekTable expanded={desk.expanded} />
          </section>
          <section>
            <SectionTitle>
              <Say k="desk.know" />
            </SectionTitle>
            <DeskFacts about={desk} way={way} />
            <SamePerson desk={desk} />
          </section>
        </div>
        {isTight ? readFirst : null}
      </Page>
      <Place>
        <section className="desk-way" {...needAttributes(now.need)}>
          <h2 className="label">
            <Say k="way.title" />
          </h2>
          {way === undefined ? null : <WayBox way={way} />}
        </section>
        <section className="desk-others">
          <SectionTitle>
            <Say k="desks.others" />
          </SectionTitle>
          <DeskRows desks={others} />
        </section>
      </Place>
    </>
  )
}

/** The first other open desks; the general one, where anybody may start, is always among them. */
function othersThan(now: DeskNow, desks: readonly DeskNow[]): readonly DeskNow[] {
  const rest = desks.filter(({ desk }) => desk.id !== now.desk.id)
  const general = rest.find(({ desk }) => desk.general)
  if (general === undefined) return rest.slice(0, OTHERS)
  return [...rest.filter(other => other !== general).slice(0, OTHERS - 1), general]
}

function DeskHead({ now }: Readonly<{ now: DeskNow }>) {
  return (
    <header className="desk-head" {...needAttributes(now.need)}>
      <Flag flag={needFlag(now.need)} shut={!isOpenNow(now)} />
      <div>
        <h1 data-title tabIndex={-1}>
          <Local text={now.desk.function} />
        </h1>
        <p>
          <span className={isOpenNow(now) ? 'is-open' : 'is-closed'}>
            <i className="dot" />
            <DeskState now={now} last />
          </span>{' '}
          · <Local text={now.desk.label} />
        </p>
        {now.says === undefined ? null : (
          <p>
            <DeskSays now={now} />
          </p>
        )}
      </div>
    </header>
  )
}
