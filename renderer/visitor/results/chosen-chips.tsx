import { X } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { useVisit } from '../state/visit-context.ts'
import type { Chosen } from './chosen.ts'

/** What was chosen by touch, each to be taken off by a touch. */
export function ChosenChips({ chosen }: Readonly<{ chosen: readonly Chosen[] }>) {
  const words = useWords()
  const { dispatch } = useVisit()
  if (chosen.length === 0) return null
  return (
    <div className="hints chosen-list">
      <h2 className="label">
        <Say k="chosen.title" />
      </h2>
      <div className="chips">
        {chosen.map(({ id, label, off }) => (
          <Button key={id} shape="chip" icon={X} onPress={() => dispatch(off)}>
            {words.say('chosen.off', { choice: label })}
          </Button>
        ))}
      </div>
    </div>
  )
}
