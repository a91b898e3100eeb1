import { QrCode as CodeIcon } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { keepUnits } from '../../../words/keep-units.ts'
import { Say } from '../../../words/words-context.tsx'

type TakeContentsProps = Readonly<{
  texts: readonly string[]
  /** Some dates have a code of their own. */
  hasDates: boolean
  onMake: () => void
}>

/** What the codes hold, said before any is made (R2): the whole text, to be read. */
export function TakeContents({ texts, hasDates, onMake }: TakeContentsProps) {
  return (
    <>
      <p className="take-says">
        <Say k="take.holds" />{' '}
        <b>
          <Say k="take.nothing" />
        </b>
        {texts.length > 1 && (
          <>
            {' '}
            <Say k="take.many" values={{ count: texts.length }} />
          </>
        )}
        {hasDates && (
          <>
            {' '}
            <Say k="take.dates" />
          </>
        )}
      </p>
      <div className="take-make">
        <Button look="main" icon={CodeIcon} onPress={onMake}>
          <Say k="take.make" />
        </Button>
      </div>
      {texts.map(text => (
        <div key={text} className="take-text">
          {text.split('\n\n').map(piece => (
            <p key={piece} data-block>
              {keepUnits(piece)}
            </p>
          ))}
        </div>
      ))}
    </>
  )
}
