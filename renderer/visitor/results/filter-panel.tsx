import { Check } from 'lucide-react'
import type { SearchResponse } from '../../../catalogue/search/types.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { PagedArea } from '../../ui/paged-area.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Switch } from '../../ui/switch.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useEscape } from '../frame/use-escape.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { isNarrowed } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { filterGroups } from './filter-groups.ts'

/** Every filter with its counts, in the place of the keyboard. */
export function FilterPanel({ screen, response, closes }: Readonly<{ screen: ResultsScreen; response: SearchResponse; closes: boolean }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const { dispatch } = useVisit()
  const { filters, sort } = screen.query
  const narrowed = isNarrowed(screen.query)
  // What was opened in the keyboard's place gives it back.
  useEscape(screen.sifting, () => dispatch(closes ? { do: 'sift', open: false } : { do: 'keyboard', up: true }))
  return (
    <div className="filters" data-panel="filters">
      {/* Of other words other filters are offered: they are read from their beginning. */}
      <PagedArea about={screen.query.words} label={words.say('search.filters')} isNamed>
        {filterGroups(response.facets, filters, kiosk, words).map(group => (
          <section key={group.id} className="filter-group" data-block>
            <SectionTitle>
              <Say k={group.title} />
            </SectionTitle>
            <div className="chips">
              {group.choices.map(choice => (
                <Chip key={choice.id} on={choice.on} count={choice.count} onPress={() => dispatch({ do: 'filter', filters: choice.next })}>
                  {choice.label}
                </Chip>
              ))}
            </div>
          </section>
        ))}
        {response.total > 1 && (
          <section className="filter-group" data-block>
            <SectionTitle>
              <Say k="search.filter.sort" />
            </SectionTitle>
            <Switch
              label={words.say('search.filter.sort')}
              choices={[
                { value: 'relevance', label: words.say('search.sort.relevance') },
                { value: 'newest', label: words.say('search.sort.newest') },
              ]}
              value={sort}
              onChoose={chosen => dispatch({ do: 'sort', sort: chosen })}
            />
          </section>
        )}
      </PagedArea>
      {(closes || narrowed) && (
        <div className="filters-foot">
          {narrowed && (
            <Button onPress={() => dispatch({ do: 'widen' })}>
              <Say k="search.filters.clear" />
            </Button>
          )}
          {closes && (
            <Button look="main" icon={Check} onPress={() => dispatch({ do: 'sift', open: false })}>
              <Say k="search.filters.done" values={{ count: response.total }} />
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
