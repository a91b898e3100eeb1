import { BookOpen, Check, CirclePlay, type LucideIcon, MessagesSquare, UsersRound } from 'lucide-react'
import { Button } from '../../../ui/button.tsx'
import { Say } from '../../../words/words-context.tsx'
import type { GuideForm } from '../../state/guide-answers.ts'
import { GUIDE_FORMS } from '../../state/guide-answers.ts'

const ICONS: Readonly<Record<GuideForm, LucideIcon>> = { read: BookOpen, watch: CirclePlay, talk: MessagesSquare, workshop: UsersRound }

/** What sort of thing helps. */
export function FormChoice({ chosen, onChoose }: Readonly<{ chosen: GuideForm | undefined; onChoose: (form: GuideForm) => void }>) {
  return (
    <ul className="guide-forms">
      {GUIDE_FORMS.map(form => (
        <li key={form}>
          <Button
            icon={ICONS[form]}
            pressed={form === chosen}
            onPress={() => onChoose(form)}
            {...(form === chosen ? { iconEnd: Check } : {})}
          >
            <Say k={`guide.form.${form}`} />
            <small>
              <Say k={`guide.form.${form}.how`} />
            </small>
          </Button>
        </li>
      ))}
    </ul>
  )
}
