import { Check } from 'lucide-react'
import type { Field } from '../../../../catalogue/model/centre.ts'
import { Button } from '../../../ui/button.tsx'
import { fieldIcon } from '../../../ui/field-icon.ts'
import { Local } from '../../../words/words-context.tsx'

type FieldChoiceProps = Readonly<{ fields: readonly Field[]; chosen: string | undefined; onChoose: (field: string) => void }>

/** Which field one likes, and not the one that one leaves: a picture and words each. */
export function FieldChoice({ fields, chosen, onChoose }: FieldChoiceProps) {
  return (
    <ul className="guide-fields">
      {fields.map(field => (
        <li key={field.id}>
          <Button
            icon={fieldIcon(field)}
            pressed={field.id === chosen}
            onPress={() => onChoose(field.id)}
            {...(field.id === chosen ? { iconEnd: Check } : {})}
          >
            <Local text={field.label} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
