import { isWithin, LONGEST_BUCKET, lettersOf } from '../index/letters.ts'
import type { Segment } from '../index/segment.ts'

/** Which words of a catalogue may be near a typed one. `mayMiss`: how many different letters of the typed one a word may lack, 1 or 2; `mayAdd`: how many it may have besides. */
export type NearLengths = Readonly<{ from: number; to: number; mayMiss: number; mayAdd: number }>

/** The words of letters only, by length, with the letters they hold: where typing mistakes are looked for. Made when it is first wanted. */
export class TypoIndex {
  private readonly segment: Segment
  private made: Readonly<{ starts: Uint32Array; places: Uint32Array; letters: Uint32Array }> | undefined

  constructor(segment: Segment) {
    this.segment = segment
  }

  /** The places in the surface dictionary of words that may be near, shorter ones first. */
  near(typed: string, { from, to, mayMiss, mayAdd }: NearLengths): readonly number[] {
    const { starts, places, letters } = this.make()
    const own = lettersOf(typed)
    const end = starts[Math.min(LONGEST_BUCKET, to) + 1] as number
    const near: number[] = []
    for (let i = starts[Math.min(LONGEST_BUCKET, Math.max(1, from))] as number; i < end; i++) {
      const other = letters[i] as number
      // Most words end here: each step takes one bit away, and none may be left.
      let missed = own & ~other
      missed &= missed - 1
      if (mayMiss > 1) missed &= missed - 1
      if (missed !== 0) continue
      if (isWithin(other & ~own, mayAdd)) near.push(places[i] as number)
    }
    return near
  }

  /** Prepares what `near` needs, so that the first mistyped word does not wait for it. */
  make(): NonNullable<TypoIndex['made']> {
    if (this.made !== undefined) return this.made
    const { surfaces } = this.segment
    const lengths = new Uint8Array(surfaces.length)
    const held = new Uint32Array(surfaces.length)
    const starts = new Uint32Array(LONGEST_BUCKET + 2)
    surfaces.walk(0, surfaces.length, (place, string) => {
      const surface = string.text()
      if (!isWord(surface)) return
      const length = Math.min(LONGEST_BUCKET, surface.length)
      lengths[place] = length
      held[place] = lettersOf(surface)
      starts[length + 1] = (starts[length + 1] as number) + 1
    })
    for (let length = 0; length <= LONGEST_BUCKET; length++)
      starts[length + 1] = (starts[length + 1] as number) + (starts[length] as number)
    const next = starts.slice()
    const places = new Uint32Array(starts[LONGEST_BUCKET + 1] as number)
    const letters = new Uint32Array(places.length)
    for (let place = 0; place < lengths.length; place++) {
      const length = lengths[place] as number
      if (length === 0) continue
      const at = next[length] as number
      next[length] = at + 1
      places[at] = place
      letters[at] = held[place] as number
    }
    this.made = { starts, places, letters }
    return this.made
  }
}

const PLAIN = /^[a-z]+$/
const WORD = /^\p{L}+(?:[-']\p{L}+)*$/u

const isWord = (surface: string): boolean => PLAIN.test(surface) || WORD.test(surface)
