import { useRef, useState } from 'react'
import { hasCheckDigit } from '../../../../catalogue/model/check-digit.ts'
import { useKiosk } from '../../state/kiosk-context.ts'
import { useVisit } from '../../state/visit-context.ts'

export const NUMBER_DIGITS = 7

/** What became of the last whole number. `silent`: the search did not answer. */
export type Entered =
  | Readonly<{ is: 'nothing' | 'wrong' | 'unknown' | 'silent' }>
  | Readonly<{ is: 'added'; title: string; language: string }>

const NOTHING: Entered = { is: 'nothing' }

/** A number typed digit by digit: looked up at its seventh; a right one goes on the list and leaves room for the next. */
export function useNumberEntry() {
  const { search } = useKiosk()
  const { keep } = useVisit()
  const [digits, setDigits] = useState('')
  const [entered, setEntered] = useState<Entered>(NOTHING)
  const typings = useRef(0)

  const lookUp = async (number: string): Promise<Entered> => {
    if (!hasCheckDigit(number)) return { is: 'wrong' }
    const [card] = await search.cards([number])
    if (card === undefined) return { is: 'unknown' }
    keep(number, true)
    setDigits(now => (now === number ? '' : now))
    return { is: 'added', title: card.title, language: card.language }
  }
  const type = (typed: string) => {
    const now = typed.slice(0, NUMBER_DIGITS)
    setDigits(now)
    setEntered(NOTHING)
    const own = ++typings.current
    // What became of a number is of no interest once another one is being typed.
    const show = (outcome: Entered) => {
      if (own === typings.current) setEntered(outcome)
    }
    if (now.length === NUMBER_DIGITS && now !== digits) lookUp(now).then(show, () => show({ is: 'silent' }))
  }
  return { digits, entered, type }
}
