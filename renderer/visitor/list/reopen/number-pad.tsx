import { Delete } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words-context.tsx'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** The ten digits as on a telephone, in every language, and one to take the last away. */
export function NumberPad({ onDigit, onErase }: Readonly<{ onDigit: (digit: string) => void; onErase: () => void }>) {
  const words = useWords()
  const key = (digit: string) => (
    <Button key={digit} shape="centred" onPress={() => onDigit(digit)}>
      {digit}
    </Button>
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend
    <div className="number-pad num" role="group" data-unread dir="ltr" aria-label={words.say('app.field.keyboard')}>
      {DIGITS.map(key)}
      <Button shape="centred" icon={Delete} label={words.say('reopen.erase')} onPress={onErase} />
      {key('0')}
    </div>
  )
}
