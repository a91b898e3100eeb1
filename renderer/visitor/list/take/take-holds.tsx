import { keepUnits } from '../../../words/keep-units.ts'
import { Say } from '../../../words/words-context.tsx'

type TakeHoldsProps = Readonly<{
  text: string
  /** How many codes the list's text takes. */
  texts: number
  /** Some dates have a code of their own. */
  hasDates: boolean
}>

/** R2: what the code that is seen holds, in two sentences and as the whole text, as a telephone will show it. */
export function TakeHolds({ text, texts, hasDates }: TakeHoldsProps) {
  return (
    <>
      <p className="take-holds">
        <Say k="take.holds" />{' '}
        <b>
          <Say k="take.nothing" />
        </b>
        {texts > 1 && (
          <>
            {' '}
            <Say k="take.many" values={{ count: texts }} />
          </>
        )}
        {hasDates && (
          <>
            {' '}
            <Say k="take.dates" />
          </>
        )}
      </p>
      <div className="take-text">
        {text.split('\n\n').map(piece => (
          <p key={piece} data-block>
            {keepUnits(piece)}
          </p>
        ))}
      </div>
    </>
  )
}
