import { X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { foreign, Say, useWords } from '../../words/words-context.tsx'
import { kindName } from '../results/say-card.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import { sayWhere } from './say-where.ts'
import type { Kept } from './use-kept.ts'

/** A document of the list: its title, its number, where it stands. A number that this catalogue does not have says so. */
export function ListEntry({ kept: { number, card, missing } }: Readonly<{ kept: Kept }>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go, keep } = useVisit()
  const numbered = (
    <b className="list-number num">
      <Say k="list.number" values={{ number }} />
    </b>
  )
  const remove = words.say('list.remove', { title: card?.title ?? number })
  return (
    <li data-block>
      {card === undefined ? (
        <p className="list-entry">
          {numbered}
          {missing && <Say k="take.missing" />}
        </p>
      ) : (
        <button type="button" className="list-entry" onClick={() => go({ at: 'document', number })}>
          <span className="list-title" {...foreign(words, card.language)}>
            {card.title}
          </span>
          <span className="list-where">
            {numbered}
            <span>{sayWhere(card, bundle, words)}</span>
          </span>
          <span className="soft">{kindName(card.kind, bundle.centre, words)}</span>
        </button>
      )}
      <Button shape="square" icon={X} label={remove} onPress={() => keep(number, false)} />
    </li>
  )
}
