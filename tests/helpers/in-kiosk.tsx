import type { ReactNode } from 'react'
import type { CentreBundle } from '../../catalogue/model/release.ts'
import type { CatalogueSearch, Kiosk } from '../../renderer/visitor/state/kiosk-context.ts'
import { KioskProvider } from '../../renderer/visitor/state/kiosk-context.ts'
import { VisitProvider } from '../../renderer/visitor/state/visit-context.ts'
import type { Visit, VisitAction } from '../../renderer/visitor/state/visit-state.ts'
import { freshVisit } from '../../renderer/visitor/state/visit-state.ts'
import { createWords } from '../../renderer/words/create-words.ts'
import { WordsProvider } from '../../renderer/words/words-context.tsx'
import { amenities, centre, glossary, plan, ways } from '../unit/demo-centre-folder.ts'

/** The demonstration centre without anything that its days make of it. */
export const demoBundle: CentreBundle = {
  centre,
  plan,
  amenities,
  glossary,
  centreHours: { readable: true, intervals: [] },
  desks: [],
  services: [],
  events: [],
  ways,
}

/** The little of a search that a test answers itself; anything else that is asked of it is a mistake of the test. */
export type SearchStub = Partial<CatalogueSearch>

/** What a component needs around it, for tests that draw one: the demonstration centre, a search of the test's, a visit in a language that stands still. */
export function InKiosk(
  props: Readonly<{
    search: SearchStub
    bundle?: CentreBundle
    language?: string
    /** What else of the kiosk a component asks for. */
    kiosk?: Partial<Kiosk>
    /** What the visitor did before. */
    visit?: Partial<Visit>
    onAction?: (action: VisitAction) => void
    children: ReactNode
  }>,
) {
  const { search, bundle = demoBundle, language = 'fr', kiosk: more = {}, visit = {}, onAction = () => undefined, children } = props
  // The components that are drawn here ask for nothing else of the kiosk.
  const kiosk = {
    bundle,
    search,
    place: bundle.centre.kiosk.place,
    notices: [],
    nowMinutes: 0,
    clockTrusted: true,
    knownUntilMinutes: 1,
    sheetsLeft: false,
    ...more,
  } as unknown as Kiosk
  return (
    <KioskProvider value={kiosk}>
      <WordsProvider value={createWords(language, 'fr')}>
        <VisitProvider value={{ visit: { ...freshVisit(language), ...visit }, dispatch: onAction, endVisit: () => undefined }}>
          {children}
        </VisitProvider>
      </WordsProvider>
    </KioskProvider>
  )
}
