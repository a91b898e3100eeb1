import { HandHelping, Sparkles } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { PagedArea } from '../../ui/paged-area.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import type { Opened, ScreenAt } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { Collections } from './collections.tsx'
import { JOBS, NONE_OF_IT } from './list-request.ts'
import { LetterButton } from './parts/letter-button.tsx'
import { ShelfButton } from './parts/shelf-button.tsx'
import { useListing } from './use-listing.ts'
import { useIsAnythingNew, useOpened } from './use-opened.ts'
import { useShelves } from './use-shelves.ts'

/** `isAlone`: no list stands beside them. */
type ChoicesProps = Readonly<{ screen: ScreenAt<'browse'>; isAlone: boolean }>

/** What can be looked through: letters that have jobs, shelves that hold something, what is new, what one may take. */
export function Choices({ screen, isAlone }: ChoicesProps) {
  const words = useWords()
  const { dispatch, go } = useVisit()
  const letters = useListing(JOBS, NONE_OF_IT).shown?.listing.groups ?? []
  const shelves = useShelves()
  const { open } = screen
  const isAnythingNew = useIsAnythingNew() === true
  const opened = useOpened(open)
  // From one list to another is no way further: back leads out of all of them.
  const choose = (opened: Opened) => {
    const next = { at: 'browse', open: opened, starts: [0] } as const
    if (open === undefined) go(next)
    else dispatch({ do: 'replace', screen: next })
  }
  return (
    <>
      {isAlone && (
        <h1 className="page-title" data-title tabIndex={-1}>
          <Say k="browse.title" />
        </h1>
      )}
      <PagedArea label={words.say('browse.title')}>
        <div className="browse-top">
          <div className="browse-doors" data-block>
            {isAnythingNew && (
              <Button
                shape="browse-door"
                icon={Sparkles}
                current={opened === undefined ? !isAlone : opened.list === 'new'}
                onPress={() => choose({ list: 'new' })}
              >
                <Say k="browse.new" />
              </Button>
            )}
            <Button shape="browse-door" icon={HandHelping} current={open?.list === 'take'} onPress={() => choose({ list: 'take' })}>
              <Say k="browse.take" />
            </Button>
          </div>
          <Collections />
        </div>
        {letters.length > 0 && (
          <section className="browse-group" data-block>
            <SectionTitle>
              <Say k="browse.jobs" />
            </SectionTitle>
            <ul className="letters">
              {letters.map(({ value, count }) => (
                <li key={value}>
                  <LetterButton
                    letter={value}
                    count={count}
                    current={open?.list === 'jobs' && open.letter === value}
                    onPress={() => choose({ list: 'jobs', letter: value })}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
        {shelves.length > 0 && (
          <section className="browse-group" data-block>
            <SectionTitle>
              <Say k="browse.shelves" />
            </SectionTitle>
            <ul className="shelves">
              {shelves.map(place => (
                <li key={place.id}>
                  <ShelfButton
                    place={place}
                    current={open?.list === 'shelves' && open.place === place.id}
                    onPress={() => choose({ list: 'shelves', place: place.id })}
                  />
                </li>
              ))}
            </ul>
          </section>
        )}
      </PagedArea>
    </>
  )
}
