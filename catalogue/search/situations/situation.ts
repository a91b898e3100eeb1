import type { Told } from '../../model/told.ts'

/**
 * A situation that people tell in their own words, and what a catalogue in a language calls what helps in it. `means`: expressions, the weightiest first.
 * `when`: rules between commas, each of notions with spaces between them, all of which must be said: `one|other` either of them, `!one` that it is not said,
 * and how surely the situation is meant then, from 0 to 1.
 */
export type Situation = Readonly<{
  id: string
  means: Readonly<Record<string, readonly string[]>>
  /** What somebody in it asks a desk for, by language; absent: what it means. */
  asks?: Readonly<Record<string, readonly string[]>>
  when: string
  /** What is answered by a line of its own. */
  tells?: Told
  /** Something is liked or looked for: what speaks of one job alone helps too. */
  isWish?: true
  /** It says nothing of what is wanted ("on m'a dit de venir"): nothing is said of which desk, so that the general one stands first. */
  asksNothing?: true
  /** A wish that no trade is called by ("was mit Menschen"): what one is called by its words does not answer it. */
  isBroad?: true
}>

type Rule = Readonly<{ all: readonly (readonly string[])[]; none: readonly string[]; strength: number }>

/** A situation made ready. */
export type ReadSituation = Readonly<{ situation: Situation; rules: readonly Rule[] }>

/** Reads the rules. Throws at one that ends with no number: they are data of ours. */
export function readSituation(situation: Situation): ReadSituation {
  const rules = situation.when.split(',').map(text => {
    const parts = text.split(/\s+/).filter(part => part !== '')
    const strength = Number(parts.at(-1))
    if (!(strength > 0 && strength <= 1)) throw new Error(`"${text.trim()}" of ${situation.id} does not say how sure it is`)
    const asked = parts.slice(0, -1)
    return {
      all: asked.filter(part => !part.startsWith('!')).map(part => part.split('|')),
      none: asked.filter(part => part.startsWith('!')).map(part => part.slice(1)),
      strength,
    }
  })
  return { situation, rules }
}
