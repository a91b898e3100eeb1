import type { Goal, Way } from '../../../catalogue/model/ways.ts'
import type { Phrase, Words } from '../../words/create-words.ts'
import { sayPartialDate } from '../document/say-date.ts'

/** In the order of their names in the visitor's language, which puts no way before another (R15). */
export function inNoOrderOfMerit({ ways }: Goal, words: Words): readonly Way[] {
  const letters = new Intl.Collator(words.locale)
  return ways.toSorted((one, other) => letters.compare(words.say(`ways.${one.kind}`), words.say(`ways.${other.kind}`)))
}

/** A fact of a way with its name, part by part; no part: nobody here knows, which is said (R20). */
export type WayFact = Readonly<{ id: 'length' | 'cost' | 'start' | 'asks'; parts: readonly Phrase[] }>

/** How long, how much, from when, what for: the same lines for each way. `today` absent when nobody knows: then no day is the next one (R25). */
export function wayFacts({ length, cost, starts, asks }: Way, words: Words, today: string | undefined): readonly WayFact[] {
  const local = (text: Way['length']) => (text === undefined ? [] : [words.local(text)])
  const next = today === undefined ? undefined : starts?.dates.filter(date => date >= today).toSorted()[0]
  const price = cost === undefined || cost.kind === 'unknown' ? [] : [words.phrase(`document.cost.${cost.kind}`)]
  return [
    { id: 'length', parts: local(length) },
    { id: 'cost', parts: [...price, ...local(cost?.note)] },
    {
      id: 'start',
      parts: next === undefined ? local(starts?.text) : [{ text: sayPartialDate(next, words.locale), language: words.language }],
    },
    { id: 'asks', parts: local(asks) },
  ]
}
