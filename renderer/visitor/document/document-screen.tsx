import { useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { DocumentPage } from './document-page.tsx'
import { DocumentPlace, PlaceWithoutDocument } from './document-place.tsx'
import { useDocument } from './use-document.ts'
import { useFoundPassage } from './use-found-passage.ts'
import './document.css'

/** One document: what it is, why it was found, its text, where it stands, who can talk about it. */
export function DocumentScreen({ screen }: Readonly<{ screen: ScreenAt<'document'> }>) {
  const words = useWords()
  const loaded = useDocument(screen.number)
  const passage = useFoundPassage(screen)
  // Shown with its passage at once: nothing moves under a hand that is about to touch.
  if (loaded.state === 'ready' && passage.state === 'known') {
    const { document } = loaded
    return (
      <>
        <DocumentPage
          key={document.number}
          document={document}
          found={screen.found ?? NOTHING}
          filters={screen.sought?.filters ?? NO_FILTERS}
          passage={passage.passage}
        />
        <Place>
          <DocumentPlace document={document} />
        </Place>
      </>
    )
  }
  return (
    <>
      <Page title={words.say(loaded.state === 'missing' ? 'document.missing' : 'document.title')} hideTitle={loaded.state !== 'missing'}>
        {loaded.state === 'missing' ? <p className="doc-missing">{words.say('document.missing.how')}</p> : <DocumentWaiting />}
      </Page>
      <Place>
        <PlaceWithoutDocument />
      </Place>
    </>
  )
}

const NOTHING = [] as const
const NO_FILTERS = {} as const

/** Still shapes in place of what will come; not shown before 300 ms (LOOK). */
function DocumentWaiting() {
  return (
    <div className="wait doc-wait" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  )
}
