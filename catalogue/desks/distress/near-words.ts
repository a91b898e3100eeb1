import { isOneSlipAway } from '../one-slip.ts'

/** Words that sound alike are as many as they are short. */
const LEAST_SOUND = 3
const LEAST_LETTERS = 4

export type NearOptions = Readonly<{ apart: ReadonlySet<string>; soundOf?: (word: string) => string }>

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

/** What a folded word may be among those of a vocabulary. */
export type Near = (word: string, tracesOf: TracesOf) => readonly string[]
export type TracesOf = (word: string) => readonly string[]

/** The traces of words, made once for all the vocabularies that a text is compared with; kept no longer than the text is read. */
export function createTraces(): TracesOf {
  const made = new Map<string, readonly string[]>()
  return word => {
    const known = made.get(word) ?? traces(word)
    made.set(word, known)
    return known
  }
}

/** Finds a word itself in the vocabulary, or else those it is one slip away from, and those that sound like it. */
export function createNear(vocabulary: ReadonlySet<string>, { apart, soundOf }: NearOptions): Near {
  const byTrace = gather(vocabulary, traces)
  const initials = new Set([...vocabulary].map(word => word[0]))
  const bySound = soundOf === undefined ? undefined : gather(vocabulary, word => [soundOf(word)])
  const heard = (word: string): readonly string[] => {
    const sound = soundOf?.(word) ?? ''
    return sound.length < LEAST_SOUND ? [] : (bySound?.get(sound) ?? [])
  }
  return (word, tracesOf) => {
    if (vocabulary.has(word)) return [word]
    if (apart.has(word) || word.length < LEAST_LETTERS) return []
    const found = heard(word)
    if (!initials.has(word[0])) return found
    const slips: string[] = []
    for (const trace of tracesOf(word)) {
      for (const known of byTrace.get(trace) ?? []) if (isOneSlipAway(word, known)) slips.push(known)
    }
    return slips.length === 0 ? found : [...slips, ...found]
  }
}
