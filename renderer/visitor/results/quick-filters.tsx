import { SlidersHorizontal } from 'lucide-react'
import type { SearchResponse } from '../../../catalogue/search/types.ts'
import { Chip } from '../../ui/chip.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { kindPlural } from './say-card.ts'

const KINDS = 3

/** All, the three commonest kinds, and the door to every other filter; nothing where there is nothing to narrow. */
export function QuickFilters({ screen, response }: Readonly<{ screen: ResultsScreen; response: SearchResponse }>) {
  const words = useWords()
  const { centre } = useKiosk().bundle
  const { dispatch } = useVisit()
  const { filters, sort } = screen.query
  const chosen = filters.kinds ?? []
  const counted = response.facets.kind.filter(({ count }) => count > 0)
  const shown = [...counted.filter(({ value }, index) => chosen.includes(value) && index >= KINDS), ...counted.slice(0, KINDS)].slice(
    0,
    KINDS,
  )
  const all = counted.reduce((sum, { count }) => sum + count, 0)
  if (all === 0 && chosen.length === 0) return null
  return (
    <div className="sift">
      <h2 className="label">
        <Say k="search.show" />{' '}
        <small className="label-aside">
          <Say k={sort === 'newest' ? 'search.show.newest' : 'search.show.how'} />
        </small>
      </h2>
      <div className="chips">
        <Chip on={chosen.length === 0} stays count={all} onPress={() => dispatch({ do: 'filter', filters: { ...filters, kinds: [] } })}>
          <Say k="search.all" />
        </Chip>
        {shown.map(({ value, count }) => (
          <Chip
            key={value}
            on={chosen.includes(value)}
            count={count}
            onPress={() => dispatch({ do: 'filter', filters: { ...filters, kinds: chosen.includes(value) ? [] : [value] } })}
          >
            {kindPlural(value, centre, words)}
          </Chip>
        ))}
        <Chip icon={SlidersHorizontal} opens="filters" onPress={() => dispatch({ do: 'sift', open: true })}>
          <Say k="search.more" />
        </Chip>
      </div>
    </div>
  )
}
