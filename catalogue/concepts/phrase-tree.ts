/** One word of a tree of phrases: what goes on from here, who is called by the phrase that ends here, and whose longer phrases begin with it. */
type Branch = {
  readonly next: Map<string, Branch>
  readonly all: Set<number>
  readonly preferred: Set<number>
  readonly longer: Set<number>
}

/** A phrase found: the concept that it names alone, in how many words, and whether longer labels of other concepts begin so ("chef de projet"). */
export type NamedPhrase = Readonly<{ concept: number; words: number; isBeginning: boolean }>

/** What is longer is a sentence and no name. */
const MOST_WORDS = 12

const branch = (): Branch => ({ next: new Map(), all: new Set(), preferred: new Set(), longer: new Set() })

/** The one concept that a phrase names: its sole owner, or the sole one that prefers to be called so. */
function named({ all, preferred, longer }: Branch, words: number): NamedPhrase | undefined {
  const [concept] = preferred.size === 1 ? preferred : all
  if (concept === undefined || (preferred.size !== 1 && all.size !== 1)) return undefined
  return { concept, words, isBeginning: longer.size > (longer.has(concept) ? 1 : 0) }
}

/** The labels of a vocabulary in one language as phrases, to be found in texts in a time that does not grow with their number. */
export class PhraseTree {
  private readonly root = branch()

  add(words: readonly string[], concept: number, isPreferred: boolean): void {
    if (words.length === 0 || words.length > MOST_WORDS) return
    let at = this.root
    for (const word of words) {
      at.longer.add(concept)
      const next = at.next.get(word) ?? branch()
      at.next.set(word, next)
      at = next
    }
    at.all.add(concept)
    if (isPreferred) at.preferred.add(concept)
  }

  /** The concept called by all these words and no other. */
  whole(words: readonly string[]): NamedPhrase | undefined {
    if (words.length > MOST_WORDS) return undefined
    let at: Branch | undefined = this.root
    for (const word of words) at = at?.next.get(word)
    return at === undefined ? undefined : named(at, words.length)
  }

  /** The longest phrase that begins at a place; where it names several concepts, none: a shorter one would say less than what is written. */
  longest(words: readonly string[], from: number): Readonly<{ words: number; phrase: NamedPhrase | undefined }> {
    let at: Branch | undefined = this.root
    let found: Branch | undefined
    let length = 0
    for (let place = from; place < Math.min(words.length, from + MOST_WORDS); place++) {
      at = at.next.get(words[place] as string)
      if (at === undefined) break
      if (at.all.size > 0) {
        found = at
        length = place + 1 - from
      }
    }
    return { words: length, phrase: found === undefined ? undefined : named(found, length) }
  }
}
