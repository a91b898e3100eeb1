import { Camera, Search, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Card } from '../../../catalogue/search/types.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import { cardFacts, kindName } from '../results/say-card.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import './list.css'

/** The cards of what was kept, in the order it was kept. */
function useKeptCards(kept: readonly string[]): readonly Card[] {
  const { search } = useKiosk()
  const [cards, setCards] = useState<readonly Card[]>([])
  useEffect(() => {
    let isHere = true
    // A search that has stopped answering is said by the results; the numbers stay on the list.
    search.cards(kept).then(
      found => isHere && setCards(found),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [search, kept])
  return cards.filter(({ number }) => kept.includes(number))
}

function Entry({ card }: Readonly<{ card: Card }>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go, keep } = useVisit()
  return (
    <li>
      <button type="button" className="list-entry" onClick={() => go({ at: 'document', number: card.number })}>
        <b className="list-number num">
          <Say k="list.number" values={{ number: card.number }} />
        </b>
        <span className="list-title" {...foreign(words, card.language)}>
          {card.title}
        </span>
        <span className="soft">{[kindName(card.kind, bundle.centre, words), ...cardFacts(card, bundle, words)].join(' · ')}</span>
      </button>
      <Button shape="square" icon={X} label={words.say('list.remove', { title: card.title })} onPress={() => keep(card.number, false)} />
    </li>
  )
}

/** "Ma liste": large enough to photograph; gone at the end (R19). */
export function ListScreen() {
  const words = useWords()
  const { visit, dispatch } = useVisit()
  const cards = useKeptCards(visit.kept)
  const isEmpty = visit.kept.length === 0
  return (
    <>
      <Page title={words.say('list.title')}>
        {isEmpty ? (
          <div className="list-empty">
            <p>
              <Say k="list.empty" />
            </p>
            <Button look="main" icon={Search} onPress={() => dispatch({ do: 'keyboard', up: true })}>
              <Say k="list.search" />
            </Button>
          </div>
        ) : (
          <>
            <p className="list-photo">
              <Icon of={Camera} />
              <span>
                <Say k="list.photo" /> <Say k="list.gone" />
              </span>
            </p>
            <ol className="list">
              {cards.map(card => (
                <Entry key={card.number} card={card} />
              ))}
            </ol>
          </>
        )}
      </Page>
      <Place>
        <HomePlace />
      </Place>
    </>
  )
}
