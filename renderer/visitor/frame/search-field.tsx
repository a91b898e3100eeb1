import { Keyboard, Search, X } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { WordInput } from '../../ui/word-input.tsx'
import { Say, useWords } from '../../words/words-context.tsx'
import { goToRows } from '../results/walk-rows.ts'
import { useHardwareKeyboard } from '../state/use-hardware-keyboard.ts'
import { useVisit } from '../state/visit-context.ts'
import { useToldWords } from './use-told-words.ts'

/** As many characters as the search reads. */
const LONGEST = 2_000

const goToQuay = (): void => document.querySelector<HTMLElement>('.quay button')?.focus()

/**
 * The field, first thing on every screen, the same element all along: focus and caret survive every change of screen.
 * What is typed is in it at once, and the screen follows. Never in a form.
 */
export function SearchField({ field, onEnter }: Readonly<{ field: RefObject<HTMLInputElement | null>; onEnter: () => void }>) {
  const words = useWords()
  const { visit, dispatch } = useVisit()
  const typed = visit.screen.at === 'results' ? visit.screen.query.words : ''

  const hasKeyboard = useHardwareKeyboard()
  const sent = useRef('')
  const enter = useRef(onEnter)
  enter.current = onEnter

  // Away from the results the field is empty; back to them it holds their words again. What was typed here is never written back: one may have typed on.
  useEffect(() => {
    if (field.current === null || typed === sent.current) return
    sent.current = typed
    field.current.value = typed
  }, [typed, field])

  const tell = (words: string) => {
    sent.current = words
    dispatch({ do: 'type', words })
  }
  const told = useToldWords(tell, visit.screen.at === 'results')
  const clear = () => {
    told.cancel()
    if (typed !== '') dispatch({ do: 'type', words: '' })
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The end of a scan.
    if (event.defaultPrevented) return
    if (event.key === 'Enter') {
      // It asks for the words that are in the field, whether the screen has heard of them or not.
      flushSync(told.flush)
      enter.current()
    } else if (event.key === 'Escape' && typed !== '') clear()
    else if (event.key !== 'ArrowDown' || !goToRows()) return
    event.preventDefault()
  }
  const raise = () => dispatch({ do: 'keyboard', up: true })
  const raiseByButton = () => {
    field.current?.focus()
    raise()
  }
  return (
    <search className="field">
      <Icon of={Search} />
      <WordInput
        field={field}
        maxLength={LONGEST}
        label={words.say('app.field')}
        hint={words.say('app.field.hint')}
        onType={told.tell}
        onKeyDown={onKeyDown}
        onPointerUp={() => !hasKeyboard && raise()}
      />
      {typed !== '' && (
        <button type="button" className="skip to-rows" onClick={goToRows}>
          <Say k="search.skip" />
        </button>
      )}
      <button type="button" className="skip" onClick={goToQuay}>
        <Say k="quay.skip" />
      </button>
      {typed === '' ? (
        !visit.keyboard && (
          <Button icon={Keyboard} onPress={raiseByButton}>
            <Say k="app.field.keyboard" />
          </Button>
        )
      ) : (
        <Button icon={X} onPress={clear}>
          <Say k="app.field.clear" />
        </Button>
      )}
    </search>
  )
}
