import { useEffect, useRef, useState } from 'react'
import { lineLength, NUMBER_DIGITS, readListLine } from '../../../../catalogue/model/list-line.ts'
import { useKiosk } from '../../state/kiosk-context.ts'
import type { ScreenAt } from '../../state/screen.ts'
import { useVisit } from '../../state/visit-context.ts'
import { breaksLine, entryOf } from './entry-of.ts'

/** What became of the last whole number. `silent`: the search did not answer. */
export type Entered =
  | Readonly<{ is: 'nothing' | 'wrong' | 'unknown' | 'silent' }>
  | Readonly<{ is: 'added'; title: string; language: string }>

const NOTHING: Entered = { is: 'nothing' }

/**
 * A number typed digit by digit, or a list's whole line: looked up when it is whole; a right one goes on the list and leaves room for the next. What was held to
 * the scanner meanwhile, and brought this screen, is an attempt as well: nothing is said any more of what was typed before. `attempt` counts them.
 */
export function useNumberEntry(screen: ScreenAt<'reopen'>) {
  const { search } = useKiosk()
  const { keep } = useVisit()
  const [digits, setDigits] = useState('')
  const [entered, setEntered] = useState<Entered>(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const typings = useRef(0)
  useEffect(() => {
    if (screen.unread === undefined) return
    typings.current += 1
    setDigits('')
    setEntered(NOTHING)
    setAttempt(now => now + 1)
  }, [screen])

  const lookUp = async (typed: string): Promise<Entered> => {
    // What could be a line may as well be a wrong number and the next one after it, which is answered too.
    const isSeven = typed.length % NUMBER_DIGITS === 0
    const numbers = readListLine(typed) ?? (isSeven ? readListLine(typed.slice(-NUMBER_DIGITS)) : undefined)
    if (numbers === undefined) return { is: isSeven || typed.length === lineLength(typed) ? 'wrong' : 'nothing' }
    const cards = await search.cards(numbers)
    const [card] = cards
    if (card === undefined) return { is: 'unknown' }
    for (const { number } of cards) keep(number, true)
    setDigits(now => (now === typed ? '' : now))
    return { is: 'added', title: card.title, language: card.language }
  }
  const type = (typed: string) => {
    const now = entryOf(typed)
    setDigits(now)
    setEntered(breaksLine(typed) ? { is: 'wrong' } : NOTHING)
    setAttempt(now => now + 1)
    const own = ++typings.current
    // What became of a number is of no interest once another one is being typed.
    const show = (outcome: Entered) => {
      if (own === typings.current) setEntered(outcome)
    }
    if (now.length >= NUMBER_DIGITS && now !== digits) lookUp(now).then(show, () => show({ is: 'silent' }))
  }
  return { digits, entered, attempt, type }
}
