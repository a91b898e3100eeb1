import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

type Choice<Value extends string> = Readonly<{ value: Value; label: ReactNode }>

/** One of two or three, side by side; the chosen one has an ink face and a check: never colour alone. */
export function Switch<Value extends string>(
  props: Readonly<{ label: string; choices: readonly Choice<Value>[]; value: Value; onChoose: (value: Value) => void }>,
) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its own border and legend into the row
    <div className="switch" role="group" aria-label={props.label}>
      {props.choices.map(choice => (
        <button
          key={choice.value}
          type="button"
          className="face"
          aria-pressed={choice.value === props.value}
          onClick={() => props.onChoose(choice.value)}
        >
          {choice.value === props.value && <Icon of={Check} />}
          <span>{choice.label}</span>
        </button>
      ))}
    </div>
  )
}
