import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useHappenings, useLaterEvents } from '../agenda-strip/use-happenings.ts'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'
import { AgendaRow } from './agenda-row.tsx'
import './agenda.css'

const A_WEEK = 7

/** Events by day, in order. */
function byDay(happenings: readonly Happening[]): readonly (readonly [string, readonly Happening[]])[] {
  const days = new Map<string, Happening[]>()
  for (const happening of happenings) days.set(happening.date, [...(days.get(happening.date) ?? []), happening])
  return [...days]
}

/** What is on today, this week, and what comes later: where, for whom, how to take part (R12). */
export function AgendaScreen() {
  const words = useWords()
  const times = useTimes()
  const { nowMinutes, clockTrusted } = useKiosk()
  const week = useHappenings(A_WEEK)
  const later = useLaterEvents(A_WEEK)
  const days = useMemo(() => byDay(week), [week])
  const dayName = (day: readonly Happening[]): string => {
    const from = day[0]?.from ?? nowMinutes
    const away = times.daysAway(from, nowMinutes)
    if (away > 1 || away < 0) return times.date(from)
    return words.say(away === 0 ? 'agenda.today' : 'agenda.tomorrow')
  }
  const isEmpty = week.length + later.length === 0
  return (
    <>
      <Page title={words.say('agenda.title')}>
        {isEmpty && (
          <p className="agenda-none">
            <Say k={clockTrusted ? 'agenda.none' : 'agenda.clock'} />
          </p>
        )}
        {days.map(([date, day]) => (
          <Days key={date} title={dayName(day)} held={day} />
        ))}
        {later.length > 0 && <Days title={<Say k="agenda.later" />} held={later} withDay />}
      </Page>
      <Place isGlimpse>
        <HomePlace />
      </Place>
    </>
  )
}

type DaysProps = Readonly<{ title: ReactNode; held: readonly Happening[]; withDay?: boolean }>

function Days({ title, held, withDay = false }: DaysProps) {
  return (
    <section className="agenda-day">
      <SectionTitle>{title}</SectionTitle>
      <ul>
        {held.map(happening => (
          <AgendaRow key={`${happening.event.id} ${happening.from}`} held={happening} withDay={withDay} />
        ))}
      </ul>
    </section>
  )
}
