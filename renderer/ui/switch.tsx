import { DirectionProvider } from '@base-ui/react/direction-provider'
import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.tsx'
import { Icon } from './icon.tsx'

type Choice<Value extends string> = Readonly<{ value: Value; label: ReactNode }>

/**
 * One of two or three, side by side; the chosen one has an ink face and a check: never colour alone. One stop of the Tab key: within it the
 * arrow keys move, in the direction one reads (Base UI's toggle group). One is always chosen: touching it again changes nothing.
 */
export function Switch<Value extends string>(
  props: Readonly<{ label: string; choices: readonly Choice<Value>[]; value: Value; onChoose: (value: Value) => void }>,
) {
  const { dir } = useWords()
  const choose = ([value]: readonly Value[]) => {
    if (value !== undefined) props.onChoose(value)
  }
  return (
    <DirectionProvider direction={dir}>
      <ToggleGroup className="switch" aria-label={props.label} value={[props.value]} onValueChange={choose}>
        {props.choices.map(choice => (
          <Toggle key={choice.value} className="face" value={choice.value}>
            {choice.value === props.value && <Icon of={Check} />}
            <span>{choice.label}</span>
          </Toggle>
        ))}
      </ToggleGroup>
    </DirectionProvider>
  )
}
