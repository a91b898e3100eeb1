import { useMemo, useRef } from 'react'
import { fittingLayouts, hasLowKeys, keySpacing, layoutInRoom } from '../../ui/keyboard/key-room.ts'
import { layoutsFor, type OfferedLayout } from '../../ui/keyboard/layouts.ts'
import { layoutName, ScreenKeyboard } from '../../ui/keyboard/screen-keyboard.tsx'
import { useTrayRoom } from '../../ui/keyboard/use-tray-room.ts'
import { useWords } from '../../words/words-context.tsx'
import { useAnnounce } from '../state/announcer.tsx'
import { useField } from '../state/field-context.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** The on-screen keyboard on its tray: types into the field as a hardware one would, in the layout that was chosen and fits. `onSearch`: its large key. */
export function KeyTray({ onSearch }: Readonly<{ onSearch: () => void }>) {
  const words = useWords()
  const field = useField()
  const announce = useAnnounce()
  const { visit, dispatch } = useVisit()
  const { languages } = useKiosk().bundle.centre
  const tray = useRef<HTMLDivElement>(null)
  const room = useTrayRoom(tray, visit.size === '3')
  const centreLanguage = languages[0] ?? words.language
  const offered = useMemo(() => layoutsFor(words.language, centreLanguage), [words.language, centreLanguage])
  const fitting = room === undefined ? [] : fittingLayouts(offered, room.widthMm)
  const at = Math.max(
    0,
    fitting.findIndex(({ choice }) => choice === visit.keys),
  )
  const shown = fitting[at]
  const layout = shown && room && layoutInRoom(shown.layout, room.widthMm)
  const next = fitting.length > 1 ? fitting[(at + 1) % fitting.length] : undefined

  const onSwitch = (to: OfferedLayout) => {
    dispatch({ do: 'keys', keys: to.choice })
    announce(words.say('keyboard.shown', { keyboard: layoutName(words, to) }))
  }
  return (
    <div
      className="tray rise"
      ref={tray}
      data-spacing={layout && room && (keySpacing(layout, room.widthMm) ?? 'close')}
      data-low={layout && room && (visit.reach === 'seated' || hasLowKeys(layout, room)) ? '' : undefined}
    >
      {layout !== undefined && <ScreenKeyboard field={field} layout={layout} next={next} onSwitch={onSwitch} onSearch={onSearch} />}
    </div>
  )
}
