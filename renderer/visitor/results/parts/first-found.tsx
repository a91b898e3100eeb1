import { Flag } from '../../../ui/flag.tsx'
import { needAttributes } from '../../../ui/need-colours.ts'
import { foreign, Say, useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import type { Answer } from '../ask-search.ts'
import { cardPlace, kindName } from '../say-card.ts'
import { MarkedText } from './marked-text.tsx'

/** The first document, what it is and where it stands, only to be read: where no row can stand above the keyboard. */
export function FirstFound({ answer: { response } }: Readonly<{ answer: Answer }>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const hit = response.hits[0]
  if (hit === undefined)
    return (
      <p className="first-found">
        <Say k="search.none" />
      </p>
    )
  const { card, marks } = hit
  const need = bundle.centre.needs.find(({ id }) => id === card.needs[0])
  const place = cardPlace(card, bundle, words)
  return (
    <div className="first-found hit" {...(need === undefined ? {} : needAttributes(need))}>
      {need === undefined ? <span className="flag no-need" /> : <Flag flag={need.flag} />}
      <div>
        <p className="kind">
          <bdi>
            <b>{kindName(card.kind, bundle.centre, words)}</b>
          </bdi>
          {place !== undefined && (
            <>
              {' · '}
              <bdi>{place}</bdi>
            </>
          )}
        </p>
        <p className="first-title">
          <bdi {...foreign(words, card.language)}>
            <MarkedText text={card.title} marks={marks} />
          </bdi>
        </p>
      </div>
    </div>
  )
}
