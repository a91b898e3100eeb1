import { FileText } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from '../../ui/button.tsx'
import { PagedArea } from '../../ui/paged-area.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { AmenityAnswer } from '../amenities/amenity-answer.tsx'
import { useAnnounce } from '../state/announcer.tsx'
import type { ResultsScreen } from '../state/screen.ts'
import { Nearby } from './nearby.tsx'
import type { Results } from './use-results.ts'
import './help.css'

type HelpProps = Readonly<{ screen: ResultsScreen; results: Results; onDocuments: () => void }>

/** What answers words of distress: who to call, who is here, and nothing beside; the documents that the words happen to find behind one button. */
export function Help({ screen, results, onDocuments }: HelpProps) {
  const words = useWords()
  const announce = useAnnounce()
  const total = results.response?.total ?? 0
  useEffect(() => announce(words.say('help.title')), [announce, words])
  return (
    <section className="found" aria-label={words.say('search.title')} aria-busy={results.pending}>
      <header>
        <h1 data-title tabIndex={-1}>
          <Say k="help.title" />
        </h1>
      </header>
      <div className="found-body help">
        <PagedArea label={words.say('help.title')}>
          <AmenityAnswer said={results.answer?.said} />
          <Nearby screen={screen} results={results} isFirst />
          {total > 0 && (
            <div className="help-documents">
              <Button icon={FileText} onPress={onDocuments}>
                <Say k="search.count" values={{ count: total }} />
              </Button>
            </div>
          )}
        </PagedArea>
      </div>
    </section>
  )
}
