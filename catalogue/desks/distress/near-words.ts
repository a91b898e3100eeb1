import { isOneSlipAway } from '../one-slip.ts'

const DIGIT = /[0-9]/
/** What digits are written for: "k1ll". */
const LETTER_OF: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }

/** Words that sound alike are as many as they are short. */
const LEAST_SOUND = 3
const LEAST_LETTERS = 4
const LEAST_WITH_DIGITS = 3

/** The words of some vocabularies that a word is nearly, one slip away. */
export type SlipsOf = (word: string) => readonly string[]

const NONE: readonly string[] = []

/** A word and what is left of it without one of its letters but the first: two words that are one slip apart have one of these in common. */
function traces(word: string): readonly string[] {
  const all = [word]
  for (let at = 1; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1))
  return all
}

function gather(words: Iterable<string>, keysOf: (word: string) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const gathered = new Map<string, string[]>()
  for (const word of words) {
    for (const key of keysOf(word)) {
      const same = gathered.get(key)
      if (same === undefined) gathered.set(key, [word])
      else same.push(word)
    }
  }
  return gathered
}

/** Makes ready to find slips among words. What it gives is for one text: it keeps what it found, and is to be let go with the text. `onStep` is told of each step. */
export function createSlips(vocabulary: ReadonlySet<string>): (onStep?: () => void) => SlipsOf {
  const byTrace = gather(vocabulary, traces)
  const longest = Math.max(0, ...[...vocabulary].map(word => word.length))
  const find = (word: string, onStep?: () => void): readonly string[] => {
    if (word.length > longest + 1) return NONE
    const found = new Set<string>()
    for (const trace of traces(word)) {
      onStep?.()
      for (const known of byTrace.get(trace) ?? NONE) {
        onStep?.()
        if (isOneSlipAway(word, known)) found.add(known)
      }
    }
    return found.size === 0 ? NONE : [...found]
  }
  return onStep => {
    const kept = new Map<string, readonly string[]>()
    return word => {
      const known = kept.get(word) ?? find(word, onStep)
      kept.set(word, known)
      return known
    }
  }
}

type NearOptions = Readonly<{ apart: ReadonlySet<string>; soundOf?: (word: string) => string }>

/** Finds a folded word itself in a vocabulary, or else those it is one slip away from, and those that sound like it. */
export function createNear(
  vocabulary: ReadonlySet<string>,
  { apart, soundOf }: NearOptions,
): (word: string, slipsOf: SlipsOf) => readonly string[] {
  const bySound = soundOf === undefined ? undefined : gather(vocabulary, word => [soundOf(word)])
  const heard = (word: string): readonly string[] => {
    const sound = soundOf?.(word) ?? ''
    return sound.length < LEAST_SOUND ? NONE : (bySound?.get(sound) ?? NONE)
  }
  return (word, slipsOf) => {
    if (vocabulary.has(word)) return [word]
    if (DIGIT.test(word)) {
      const spelt = word.replace(/[0-9]/g, digit => LETTER_OF[digit] ?? digit)
      if (word.length >= LEAST_WITH_DIGITS && vocabulary.has(spelt)) return [spelt]
    }
    if (word.length < LEAST_LETTERS || apart.has(word)) return NONE
    const slips = slipsOf(word)
    const own = slips.length === 0 ? NONE : slips.filter(known => vocabulary.has(known))
    return soundOf === undefined ? own : [...own, ...heard(word)]
  }
}
