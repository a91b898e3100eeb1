import { MessagesSquare, Signpost } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { PagedArea } from '../../ui/paged-area.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useField } from '../state/field-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { browsedNeed, guideFrom, isNarrowed } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import type { Answer } from './ask-search.ts'
import { isGreeted } from './is-greeted.ts'
import { NeedList } from './need-list.tsx'

/** Nothing found is never a dead end, and a greeting is answered: close words, everything shown again, the guide, a person, the needs. */
export function Nothing({ screen, answer: { response, isUrgent } }: Readonly<{ screen: ResultsScreen; answer: Answer }>) {
  const words = useWords()
  const { dispatch, go } = useVisit()
  const field = useField()
  const write = (words: string) => {
    field.current?.focus()
    dispatch({ do: 'type', words })
  }
  const narrowed = isNarrowed(screen.query)
  return (
    <div className="found-body">
      <PagedArea label={words.say('search.none')}>
        <p className="found-line">
          <Say k={isGreeted(screen.query.words, response) ? 'greeting.how' : narrowed ? 'search.none.filtered' : 'search.none'} />
        </p>
        {/* Made of what was typed: never spoken (R1). */}
        {response.suggestions.length > 0 && !isUrgent && (
          <div className="chips found-suggestions" data-unspoken>
            {response.suggestions.map(suggestion => (
              <Chip key={suggestion} onPress={() => write(suggestion)}>
                {suggestion}
              </Chip>
            ))}
          </div>
        )}
        <div className="chips">
          {narrowed && (
            <Chip onPress={() => dispatch({ do: 'widen' })}>
              <Say k="search.filters.clear" />
            </Chip>
          )}
          <Button look="you" icon={Signpost} onPress={() => go(guideFrom(browsedNeed(screen.query)))}>
            <Say k="home.lost" />
          </Button>
          <Button icon={MessagesSquare} onPress={() => go({ at: 'talk' })}>
            <Say k="app.talk" />
          </Button>
        </div>
        <SectionTitle>
          <Say k="search.none.needs" />
        </SectionTitle>
        <NeedList />
      </PagedArea>
    </div>
  )
}
