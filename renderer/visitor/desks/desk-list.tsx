import { useState } from 'react'
import { SectionTitle } from '../../ui/section-title.tsx'
import type { WordKey } from '../../words/fr.ts'
import { Say, useWords } from '../../words/words-context.tsx'
import { useBoard } from '../frame/board-context.ts'
import { Notices } from '../frame/notices.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { useStandsInStage } from '../frame/use-stands-in-stage.ts'
import { Waiting } from '../results/waiting.tsx'
import { DeskEntry } from '../state/desk-entry.tsx'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow } from '../state/use-desks.ts'
import { BigPlan } from './big-plan.tsx'
import { ChosenDesk } from './chosen-desk.tsx'
import { DeskDoors } from './desk-doors.tsx'
import { isShut, ShutDesks } from './shut-desks.tsx'
import { useWay } from './way/use-way.ts'

/** Desks one below the other, under what they have in common; nothing where there is none. */
function OtherDesks({ title, desks }: Readonly<{ title: WordKey; desks: readonly DeskNow[] }>) {
  if (desks.length === 0) return null
  return (
    <section>
      <SectionTitle>
        <Say k={title} />
      </SectionTitle>
      <ul className="rows tight-desks">
        {desks.map(now => (
          <li key={now.desk.id}>
            <DeskEntry now={now} show={['sign', 'metres']} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type DeskListProps = Readonly<{
  title: string
  /** `undefined` while it is looked up which come first. */
  desks: readonly DeskNow[] | undefined
}>

/**
 * Desks on the plan: the first one with the way to it, the others that are open below it, those that open later behind a button, those that reception has closed
 * named with what it says. Notices stand over the plan, which
 * has room to give: beside it they would push open desks out of sight. Where all stands in one column, notices and people come before the plan.
 */
export function DeskList({ title, desks }: DeskListProps) {
  const words = useWords()
  const hasBoard = useBoard() !== undefined
  const isOneColumn = useStandsInStage()
  const [wantsLater, setWantsLater] = useState(false)
  const [first, ...rest] = desks ?? []
  const way = useWay(first?.desk.place, first === undefined ? '' : words.local(first.desk.label).text)
  const open = rest.filter(isOpenNow)
  const shut = rest.filter(isShut)
  const later = rest.filter(now => !isOpenNow(now) && !isShut(now))
  const showsLater = open.length === 0 || (wantsLater && later.length > 0)
  const shown = showsLater ? later : open
  const plan = (
    <Page title={title} hideTitle turns={false}>
      <h1 className="unseen" data-title tabIndex={-1}>
        {title}
      </h1>
      {!hasBoard && !isOneColumn && (
        <>
          <Notices />
          <ShutDesks desks={shut} />
        </>
      )}
      <BigPlan way={way} />
    </Page>
  )
  return (
    <>
      {!isOneColumn && plan}
      <Place
        saysNotices={isOneColumn}
        fixed={
          <DeskDoors later={open.length === 0 ? 0 : later.length} wantsLater={wantsLater} onLater={() => setWantsLater(!wantsLater)} />
        }
      >
        {(hasBoard || isOneColumn) && <ShutDesks desks={shut} />}
        {desks === undefined && <Waiting />}
        {desks?.length === 0 && <p>{words.say('desks.none')}</p>}
        {first !== undefined && <ChosenDesk now={first} way={way} />}
        <OtherDesks
          title={showsLater ? 'desks.later' : first !== undefined && isOpenNow(first) ? 'desks.open-too' : 'home.open'}
          desks={shown}
        />
        <OtherDesks title="desks.shut" desks={shut} />
      </Place>
      {isOneColumn && plan}
    </>
  )
}
