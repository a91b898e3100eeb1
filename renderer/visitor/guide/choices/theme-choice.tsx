import { Check } from 'lucide-react'
import type { Need } from '../../../../catalogue/model/centre.ts'
import { Button } from '../../../ui/button.tsx'
import { Local } from '../../../words/words-context.tsx'

type ThemeChoiceProps = Readonly<{ themes: Need['themes']; chosen: string | undefined; onChoose: (theme: string) => void }>

/** What it is about: the themes of the need that was answered. */
export function ThemeChoice({ themes, chosen, onChoose }: ThemeChoiceProps) {
  return (
    <ul className="guide-fields">
      {themes.map(theme => (
        <li key={theme.id}>
          <Button pressed={theme.id === chosen} onPress={() => onChoose(theme.id)} {...(theme.id === chosen ? { iconEnd: Check } : {})}>
            <Local text={theme.label} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
