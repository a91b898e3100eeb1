import { NOBODY, soleOwner, withOwner } from './sole-owner.ts'

/** One word of a tree of phrases: what goes on from here, who is called by the phrase that ends here, and whose longer phrases begin with it. */
type Branch = { next: Map<string, Branch> | undefined; all: number; preferred: number; longer: number }

/** A phrase found: the concept that it names alone, in how many words, and whether longer labels of other concepts begin so ("chef de projet"). */
export type NamedPhrase = Readonly<{ concept: number; words: number; isBeginning: boolean }>

/** What is longer is a sentence and no name. */
const MOST_WORDS = 12

const branch = (): Branch => ({ next: undefined, all: NOBODY, preferred: NOBODY, longer: NOBODY })

function named({ all, preferred, longer }: Branch, words: number): NamedPhrase | undefined {
  const concept = soleOwner(preferred, all)
  return concept === undefined ? undefined : { concept, words, isBeginning: longer !== NOBODY && longer !== concept }
}

/** The labels of a vocabulary in one language as phrases, to be found in texts in a time that does not grow with their number. */
export class PhraseTree {
  private readonly root = branch()

  add(words: readonly string[], concept: number, isPreferred: boolean): void {
    if (words.length === 0 || words.length > MOST_WORDS) return
    let at = this.root
    for (const word of words) {
      at.longer = withOwner(at.longer, concept)
      at.next ??= new Map()
      const next = at.next.get(word) ?? branch()
      at.next.set(word, next)
      at = next
    }
    at.all = withOwner(at.all, concept)
    if (isPreferred) at.preferred = withOwner(at.preferred, concept)
  }

  /** The concept called by all these words and no other. */
  whole(words: readonly string[]): NamedPhrase | undefined {
    if (words.length > MOST_WORDS) return undefined
    let at: Branch | undefined = this.root
    for (const word of words) at = at?.next?.get(word)
    return at === undefined ? undefined : named(at, words.length)
  }

  /** The longest phrase that begins at a place; where it names several concepts, none: a shorter one would say less than what is written. */
  longest(words: readonly string[], from: number): Readonly<{ words: number; phrase: NamedPhrase | undefined }> {
    let at: Branch | undefined = this.root
    let found: Branch | undefined
    let length = 0
    for (let place = from; place < Math.min(words.length, from + MOST_WORDS); place++) {
      at = at.next?.get(words[place] as string)
      if (at === undefined) break
      if (at.all !== NOBODY) {
        found = at
        length = place + 1 - from
      }
    }
    return { words: length, phrase: found === undefined ? undefined : named(found, length) }
  }
}
