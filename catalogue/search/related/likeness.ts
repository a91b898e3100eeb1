import { fieldMasks } from '../frequencies.ts'
import type { LoadedSegment } from '../loaded-segment.ts'
import type { About, Topic } from './about.ts'
import { termRarity } from './about.ts'

/** How much a word says of another document, by the most telling field that holds it there: title, alternative titles, subjects, summary, body. */
const FIELD_WORTH: readonly number[] = [1, 0.6, 1, 0.4, 0.1]
const TITLE = 0b1
/** Title and subjects: where a document says what it is about; for more than a word its other titles too: a "femme de ménage" is not about women. */
const NAMED = { word: 0b101, words: 0b111 } as const
/** What is rarer than this is worth being called the same subject. */
const TELLING = 0.3
/** Of the words of a title and of what they are worth, so much in another title makes the same subject. */
const TITLE_SHARE = 0.5
/** A whole subject counts besides its words. */
const TOPIC_WORTH = 1

/** What two documents have in common by their words. */
export type Likeness = Readonly<{
  score: number
  /** Subjects that the other one has, or has in its title, the rarest first. */
  topics: readonly Topic[]
  /** The words of the title that both titles hold, the rarest first; only where they make the subject. */
  titled: readonly number[]
}>

/** By what words each of some documents (ascending) is like what is asked about. */
export function likenesses(loaded: LoadedSegment, { words, title, topics }: About, documents: readonly number[]): readonly Likeness[] {
  const rarities = new Map<number, number>()
  const masks = new Map<number, Uint8Array>()
  for (const term of new Set([...words.keys(), ...title, ...topics.flatMap(topic => topic.terms)])) {
    rarities.set(term, termRarity(loaded, term))
    masks.set(term, fieldMasks(loaded.segment, term, documents))
  }
  const rarity = (term: number): number => rarities.get(term) as number
  const byRarity = (one: number, other: number): number => rarity(other) - rarity(one)
  const rarest = ({ terms }: Topic): number => Math.max(...terms.map(rarity))
  const sum = (terms: readonly number[]): number => terms.reduce((all, term) => all + rarity(term), 0)
  return documents.map((_, place) => {
    const fields = (term: number): number => (masks.get(term) as Uint8Array)[place] as number
    const isNamed = ({ terms }: Topic): boolean => {
      const named = terms.length > 1 ? NAMED.words : NAMED.word
      return terms.every(term => (fields(term) & named) !== 0)
    }
    const shared = topics.filter(topic => rarest(topic) >= TELLING && isNamed(topic))
    const titled = title.filter(term => (fields(term) & TITLE) !== 0)
    const isMost = titled.length >= TITLE_SHARE * title.length && sum(titled) >= TITLE_SHARE * sum(title)
    const isTitled = isMost && titled.some(term => rarity(term) >= TELLING)
    let score = shared.reduce((all, topic) => all + TOPIC_WORTH * rarest(topic), isTitled ? sum(titled) : 0)
    for (const [term, value] of words) score += value * worthOf(fields(term))
    return {
      score,
      topics: shared.toSorted((one, other) => rarest(other) - rarest(one)),
      titled: isTitled ? titled.toSorted(byRarity) : [],
    }
  })
}

const worthOf = (mask: number): number =>
  FIELD_WORTH.reduce((best, worth, field) => ((mask & (1 << field)) === 0 ? best : Math.max(best, worth)), 0)
