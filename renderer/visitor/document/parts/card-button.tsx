import type { Card, Reason } from '../../../../catalogue/search/types.ts'
import { Flag } from '../../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../../ui/need-colours.ts'
import { foreign, Marked, useWords } from '../../../words/words-context.tsx'
import { cardFacts, kindName } from '../../results/say-card.ts'
import { sayFirstReason } from '../../results/say-reason.ts'
import { useKiosk } from '../../state/kiosk-context.ts'
import { useVisit } from '../../state/visit-context.ts'
import '../views.css'

type CardButtonProps = Readonly<{ card: Card; found?: readonly Reason[]; saysWhy?: boolean }>

/** A document as a face to touch: flag, kind, title; with `saysWhy` why it was found, which the document itself says in any case. */
export function CardButton({ card, found, saysWhy = false }: CardButtonProps) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go } = useVisit()
  const need = bundle.centre.needs.find(candidate => candidate.id === card.needs[0])
  // Whatever else there is no room for, that it is in another language is said.
  const language = [card.language].filter(tag => tag !== words.language).flatMap(tag => words.knownLanguage(tag) ?? [])
  const facts = [...new Set([kindName(card.kind, bundle.centre, words), ...cardFacts(card, bundle, words).slice(0, 1), ...language])]
  const reason = found === undefined || !saysWhy ? undefined : sayFirstReason(found, words, { centre: bundle.centre, filters: {} })
  const open = () => go({ at: 'document', number: card.number, ...(found === undefined ? {} : { found }) })
  return (
    <button type="button" className="face wide doc-view" onClick={open}>
      {need === undefined ? null : (
        <span {...needAttributes(need)}>
          <Flag flag={needFlag(need)} />
        </span>
      )}
      <span>
        <small>{facts.join(words.say('list.separator'))}</small>
        <span className="doc-view-title" {...foreign(words, card.language)}>
          {card.title}
        </span>
        {reason === undefined ? null : (
          <small className="doc-view-because">
            <Marked phrase={reason} />
          </small>
        )}
      </span>
    </button>
  )
}
