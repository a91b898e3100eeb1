import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { unbroken } from '../../words/keep-units.ts'
import { foreign, Local, Say, useWords } from '../../words/words-context.tsx'
import { chooseHolding } from '../document/choose-holding.ts'
import { kindName, shelfSign } from '../results/say-card.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { SheetFrame } from './sheet-frame.tsx'

/** Title, number and place of one document, for the pocket. */
export function DocumentSlip({ document }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const placed = chooseHolding(document, bundle.plan)
  const sign = shelfSign(placed?.place.sign, placed?.holding.callNumber)
  return (
    <SheetFrame>
      <p>{kindName(document.kind, bundle.centre, words)}</p>
      <h1 {...foreign(words, document.language)}>{document.title}</h1>
      {placed !== undefined && (
        <p>
          <Local text={placed.place.label} />
          {sign === undefined ? null : <b> · {unbroken(words.say('card.shelf', { sign }))}</b>}
        </p>
      )}
      <p className="sheet-number">
        <Say k="list.number" values={{ number: document.number }} />
      </p>
      <p>
        <Say k="print.again" />
      </p>
    </SheetFrame>
  )
}
