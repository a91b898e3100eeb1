import { Flag } from '../../../ui/flag.tsx'
import { needAttributes } from '../../../ui/need-colours.ts'
import { foreign, Say, useWords } from '../../../words/words-context.tsx'
import { OnBoard } from '../../frame/on-board.tsx'
import { useCrowding } from '../../frame/use-crowding.ts'
import { useKiosk } from '../../state/kiosk-context.ts'
import type { Answer } from '../ask-search.ts'
import { cardPlace, kindName } from '../say-card.ts'
import { MarkedText } from './marked-text.tsx'

/** The first document: what it is, where it stands, and how it is opened with the others. */
function FirstFound({ answer: { response } }: Readonly<{ answer: Answer }>) {
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
        <p className="first-how">
          <Say k="search.count" values={{ count: response.total }} />
          {'. '}
          <Say k="search.first.how" values={{ key: words.say('keyboard.search') }} />
        </p>
      </div>
    </div>
  )
}

/** What is found first, on the board: from a chair, where the keys leave rows no room. Nothing elsewhere. */
export function FirstAbove({ answer }: Readonly<{ answer: Answer | undefined }>) {
  if (useCrowding() !== 'none' || answer === undefined) return null
  return (
    <OnBoard>
      <FirstFound answer={answer} />
    </OnBoard>
  )
}
