import { NO_LETTER } from '../../../../catalogue/search/title-letter.ts'
import { Button } from '../../../ui/button.tsx'
import { useWords } from '../../../words/words-context.tsx'

type LetterButtonProps = Readonly<{ letter: string; count: number; current: boolean; onPress: () => void }>

/** A letter of the alphabet, as large as a finger. */
export function LetterButton({ letter, count, current, onPress }: LetterButtonProps) {
  const words = useWords()
  const label =
    letter === NO_LETTER ? `${letter} ${words.say('browse.letter.other', { count })}` : words.say('browse.letter', { letter, count })
  return (
    <Button shape="centred letter" current={current} label={label} onPress={onPress}>
      {letter}
    </Button>
  )
}
