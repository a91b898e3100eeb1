import type { ReactNode } from 'react'
import { AgendaScreen } from './agenda/agenda-screen.tsx'
import { AmenitiesScreen } from './amenities/amenities-screen.tsx'
import { BrowseScreen } from './browse/browse-screen.tsx'
import { CharterScreen } from './charter/charter-screen.tsx'
import { DesksScreen } from './desks/desks-screen.tsx'
import { DisplayScreen } from './display/display-screen.tsx'
import { DocumentScreen } from './document/document-screen.tsx'
import { EventScreen } from './event/event-screen.tsx'
import { GuideScreen } from './guide/guide-screen.tsx'
import { HomeScreen } from './home/home-screen.tsx'
import { LinkScreen } from './link/link-screen.tsx'
import { ListScreen } from './list/list-screen.tsx'
import { ReopenScreen } from './list/reopen/reopen-screen.tsx'
import { TakeScreen } from './list/take/take-screen.tsx'
import { ReaderScreen } from './reader/reader-screen.tsx'
import { ResultsScreen } from './results/results-screen.tsx'
import { ServicesScreen } from './services/services-screen.tsx'
import type { Screen } from './state/screen.ts'
import { TalkScreen } from './talk/talk-screen.tsx'
import { TicketScreen } from './ticket/ticket-screen.tsx'
import { WaysScreen } from './ways/ways-screen.tsx'
import { CentrePageScreen } from './welcome-protocol/centre-page-screen.tsx'

/** A screen inside the frame; Welcome and the end of a visit stand alone. */
export type FramedScreen = Exclude<Screen, { at: 'welcome' | 'ending' | 'out-of-service' }>

/** Draws the screen one is at: one line each. */
export function CurrentScreen({ screen }: Readonly<{ screen: FramedScreen }>): ReactNode {
  switch (screen.at) {
    case 'home':
      return <HomeScreen />
    case 'results':
      return <ResultsScreen screen={screen} />
    case 'browse':
      return <BrowseScreen screen={screen} />
    case 'document':
      return <DocumentScreen screen={screen} />
    case 'reader':
      return <ReaderScreen screen={screen} />
    case 'link':
      return <LinkScreen screen={screen} />
    case 'desks':
      return <DesksScreen screen={screen} />
    case 'services':
      return <ServicesScreen asked={screen.service} />
    case 'talk':
      return <TalkScreen />
    case 'guide':
      return <GuideScreen screen={screen} />
    case 'ways':
      return <WaysScreen screen={screen} />
    case 'welcome-protocol':
    case 'data':
      return <CentrePageScreen key={screen.at} page={screen.at} />
    case 'charter':
      return <CharterScreen screen={screen} />
    case 'amenities':
      return <AmenitiesScreen screen={screen} />
    case 'agenda':
      return <AgendaScreen />
    case 'event':
      return <EventScreen key={String(screen.made)} screen={screen} />
    case 'list':
      return <ListScreen />
    case 'reopen':
      return <ReopenScreen screen={screen} />
    case 'take':
      return <TakeScreen />
    case 'ticket':
      return <TicketScreen />
    case 'display':
      return <DisplayScreen />
  }
}
