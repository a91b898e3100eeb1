import { useEffect, useMemo, useRef } from 'react'
import { screenIdentity } from '../../visitor/frame/use-screen-focus.ts'
import { useKiosk } from '../../visitor/state/kiosk-context.ts'
import { useHardwareKeyboard } from '../../visitor/state/use-hardware-keyboard.ts'
import { useVisit } from '../../visitor/state/visit-context.ts'
import type { SelfVoicing } from '../../visitor/state/visit-state.ts'
import { useWords } from '../../words/words-context.tsx'
import type { ScreenText } from '../read-screen.ts'
import { sayHelp } from './say-help.ts'
import { settle } from './settle.ts'
import type { SpeechLines } from './use-speech-lines.ts'
import { VoicePilot } from './voice-pilot.ts'

const MARK = 'data-voiced'

/** Marks what is spoken of, for whoever stands beside and sees. */
function mark(element: Element | undefined): void {
  for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK)
  element?.setAttribute(MARK, '')
}

/** Longer than any screen takes to have its title. */
const TITLE_MS = 5_000
const TITLE = '[data-title], [role="alertdialog"]'
const KEYBOARD = '.keyboard'

/** Comes back when there is what the screen is told by, or never will be. */
function shownNow(what: string): Promise<void> {
  // What is still being looked for has no title of its own yet.
  const has = () => document.querySelector(what) !== null && document.querySelector('[aria-busy="true"]') === null
  if (has()) return Promise.resolve()
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer)
      content.disconnect()
      resolve()
    }
    const content = new MutationObserver(() => has() && done())
    const timer = setTimeout(done, TITLE_MS)
    content.observe(document.body, { childList: true, subtree: true, attributeFilter: ['aria-busy'] })
  })
}

/** Walks the screens of this visit for somebody who listens: begins with what can be done, and tells every new screen. */
export function useVoicePilot(mode: SelfVoicing, lines: SpeechLines) {
  const { visit, dispatch } = useVisit()
  const { start } = useKiosk()
  const words = useWords()
  const screen = screenIdentity(visit.screen)
  const shown = useRef(screen)
  shown.current = screen
  const keyboard = useRef(visit.keyboard)
  keyboard.current = visit.keyboard
  const hasKeyboard = useHardwareKeyboard()

  const pilot = useMemo(
    () =>
      new VoicePilot({
        ...lines,
        moved: mark,
        settle,
        screen: () => shown.current,
        async entered(field) {
          if (field.closest('.field') === null || hasKeyboard) {
            lines.say([lines.words().phrase('speech.write')])
            return
          }
          dispatch({ do: 'keyboard', up: true })
          await shownNow(KEYBOARD)
        },
        async sought(field) {
          if (field.closest('.field') === null) return
          dispatch({ do: 'keyboard', up: false })
          await settle()
          await shownNow(TITLE)
        },
      }),
    [lines, dispatch, hasKeyboard],
  )
  useEffect(() => () => mark(undefined), [])

  // What is said first, before the first screen.
  const first = useRef<readonly ScreenText[] | undefined>(sayHelp(lines.words(), mode, start.speech?.keys))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another screen, or other words, is what it speaks for
  useEffect(() => {
    let isHere = true
    const before = first.current ?? []
    // Whoever types hears how many letters and results there are, not the screen that these bring.
    const types = first.current === undefined && document.activeElement instanceof HTMLInputElement && !keyboard.current
    first.current = undefined
    if (types) return
    void shownNow(keyboard.current ? KEYBOARD : TITLE).then(() => {
      if (!isHere) return
      if (document.querySelector(KEYBOARD) === null) pilot.tellScreen(before)
      else pilot.enterKeyboard(before)
    })
    return () => {
      isHere = false
    }
  }, [pilot, screen, words])
  return pilot
}
