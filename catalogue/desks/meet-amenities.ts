import type { Told } from '../model/told.ts'
import { isDistress, TOLD } from '../model/told.ts'
import { recognise } from '../search/situations/recognise.ts'
import { chunksOf } from '../text/chunks.ts'
import type { DeskTexts } from './desk-words.ts'
import { readTold } from './distress/read-told.ts'
import { isQuestion, meetQuestion } from './meet-question.ts'
import type { AmenityTexts } from './meet-urgent.ts'
import { meetTold, meetUrgent } from './meet-urgent.ts'
import type { Said } from './types.ts'

/** The whole of the field is read: who is in distress may tell a story first. */
const MOST_CHARACTERS = 2000

/**
 * How well the words ask for each amenity (R26), in the order of the amenities, in any language; 0 where they do not. They ask for one when
 * nothing else is said: "où sont les toilettes" does, "technicien réseau" is no question about the wifi. An urgent one is also asked for by what
 * somebody in distress says, whatever stands beside it: "mon mari me frappe et je ne sais pas où aller" (`readTold`, `meetUrgent`); who is tired, alone or
 * in mourning is answered calmly (`CALM`).
 */
export function meetAmenities(amenities: readonly AmenityTexts[], said: Said, spoken: readonly string[]): readonly number[] {
  const typed = said.words.slice(0, MOST_CHARACTERS)
  if (typed.trim() === '') return amenities.map(() => 0)
  const chunks = chunksOf(typed)
  const asked = !isQuestion(chunks) ? amenities.map(() => 0) : meetQuestion(withoutUrgent(amenities), { said, chunks, spoken })
  const told = tellWords(typed, spoken[0])
  return amenities.map((amenity, index) => {
    const heard = meetTold(amenity, told)
    const known = amenity.urgent === undefined ? (asked[index] ?? 0) : meetUrgent(amenity, { ...said, words: typed }, spoken)
    return Math.max(heard, known)
  })
}

/** What words tell of somebody in distress, or in mourning, as far as the field goes. `language`: the screen's. */
export function tellWords(words: string, language?: string): readonly Told[] {
  const typed = words.slice(0, MOST_CHARACTERS)
  const told = readTold(typed, { language })
  // Who is hurt or does not want to live is answered for that.
  if (isDistress(told)) return told
  const besides = recognise(chunksOf(typed), language ?? '').flatMap(({ situation }) => situation.tells ?? [])
  return TOLD.filter(one => told.includes(one) || besides.includes(one))
}

// A release's amenities are the same array as long as a window lives: so are these, which `deskWords` reads once.
const readBefore = new WeakMap<readonly AmenityTexts[], readonly DeskTexts[]>()

/**
 * What an urgent amenity answers is no thing that is asked for by parts of its expressions: "me tuer" is not "tuer le temps". The name of one that hears what is told
 * is a sentence to whoever told it, and nothing that is asked for: "je suis perdu" is no answer to "Vous avez perdu quelqu'un ?".
 */
function withoutUrgent(amenities: readonly AmenityTexts[]): readonly DeskTexts[] {
  const known = readBefore.get(amenities)
  if (known !== undefined) return known
  const read = amenities.map(({ words, function: label, urgent, hears }) =>
    urgent !== undefined ? { words: {}, function: {} } : { words, function: hears === undefined ? label : {} },
  )
  readBefore.set(amenities, read)
  return read
}
