import { ArrowLeft, ArrowRight } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { QrCode } from '../../../ui/qr-code.tsx'
import { Say, useWords } from '../../../words/words-context.tsx'

/** A text for a code, and what is said beside it. */
export type Code = Readonly<{ text: string; name: string; how: 'take.how' | 'take.how.again' | 'calendar.how' }>

/** One code at a time, as large as telephones like it; which one of how many, where there are several. */
export function TakeCodes({ codes, at, onTurn }: Readonly<{ codes: readonly Code[]; at: number; onTurn: (at: number) => void }>) {
  const words = useWords()
  const code = codes[at]
  if (code === undefined) return null
  return (
    <div className="take-codes">
      <QrCode text={code.text} label={words.say('take.label', { part: code.name })} />
      <div className="take-how">
        <div role="status">
          {codes.length > 1 && (
            <p className="take-count soft num">
              <Say k="take.code" values={{ at: at + 1, of: codes.length }} />
            </p>
          )}
          <p className="take-part">{code.name}</p>
        </div>
        <p className="take-says">
          <Say k={code.how} />
        </p>
        {codes.length > 1 && (
          <div className="take-turn">
            <Button icon={ArrowLeft} flipIcon disabled={at === 0} onPress={() => onTurn(at - 1)}>
              <Say k="take.code.before" />
            </Button>
            <Button iconEnd={ArrowRight} flipEnd disabled={at === codes.length - 1} onPress={() => onTurn(at + 1)}>
              <Say k="take.code.next" />
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
