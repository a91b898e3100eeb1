import { ScreenKeyboard } from '../../ui/keyboard/screen-keyboard.tsx'
import { useWords } from '../../words/words-context.tsx'
import { useField } from '../state/field-context.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** The on-screen keyboard on its tray: types into the field as a hardware one would. */
export function KeyTray() {
  const words = useWords()
  const field = useField()
  const { dispatch } = useVisit()
  const { languages } = useKiosk().bundle.centre
  return (
    <div className="tray rise">
      <ScreenKeyboard
        field={field}
        centreLanguage={languages[0] ?? words.language}
        onSearch={() => dispatch({ do: 'keyboard', up: false })}
      />
    </div>
  )
}
