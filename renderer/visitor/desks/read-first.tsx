import { useEffect, useState } from 'react'
import type { Desk } from '../../../catalogue/model/desk.ts'
import type { Card } from '../../../catalogue/search/types.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say } from '../../words/words-context.tsx'
import { CardButton } from '../document/parts/card-button.tsx'
import { useKiosk } from '../state/kiosk-context.ts'

const SHOWN = 3
const NONE: readonly Card[] = []

/** Documents that help before one goes there (R8). Nothing where the catalogue has none of them. */
export function ReadFirst({ desk }: Readonly<{ desk: Desk }>) {
  const { search } = useKiosk()
  const [found, setFound] = useState<Readonly<{ desk: string; cards: readonly Card[] }>>()
  useEffect(() => {
    let stays = true
    const show = (cards: readonly Card[]) => {
      if (stays) setFound({ desk: desk.id, cards })
    }
    // The page is whole without them.
    search.cards(desk.readFirst).then(show, () => show(NONE))
    return () => {
      stays = false
    }
  }, [search, desk])
  const cards = found?.desk === desk.id ? found.cards.slice(0, SHOWN) : NONE
  if (cards.length === 0) return null
  return (
    <section className="doc-others">
      <SectionTitle>
        <Say k="desk.read-first" />
      </SectionTitle>
      <ul className="doc-views">
        {cards.map(card => (
          <li key={card.id}>
            <CardButton card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}
