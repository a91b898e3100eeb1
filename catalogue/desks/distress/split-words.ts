/** Shorter words are no sentence; longer ones are typed by nobody. */
const FEWEST_LETTERS = 9
const MOST_LETTERS = 40
const LONGEST_PART = 16
const MOST_WAYS = 4

/** The words that each language knows, by language. */
type Vocabularies = ReadonlyMap<string, ReadonlySet<string>>

/** Ways to take a word apart, each the words that it is put together of. */
export type Ways = readonly (readonly string[])[]

/** In which ways each language takes a word apart, when it is words written together: "jeveuxmourir". Undefined where none does. */
export type PartsOf = (word: string) => ReadonlyMap<string, Ways> | undefined

/** The ways that take the fewest words: "monmari" is "mon mari", and "ma" and "rime" are no better than "mari me". */
function fewestParts(word: string, vocabulary: ReadonlySet<string>): Ways {
  const best: Ways[] = [[[]]]
  for (let to = 1; to <= word.length; to++) {
    const ways = Array.from({ length: Math.min(to, LONGEST_PART) }, (_, less) => to - less - 1)
      .filter(from => vocabulary.has(word.slice(from, to)))
      .flatMap(from => (best[from] ?? []).map(before => [...before, word.slice(from, to)]))
    const fewest = Math.min(...ways.map(({ length }) => length))
    best.push(ways.filter(({ length }) => length === fewest).slice(0, MOST_WAYS))
  }
  return best[word.length] ?? []
}

/** Makes ready to take words apart that were written together, in words of one language. */
export function createSplits(vocabularies: Vocabularies): (onStep?: () => void) => PartsOf {
  const languages = [...vocabularies]
  const bitsOf = new Map<string, number>()
  for (const [place, [, words]] of languages.entries()) {
    for (const word of words) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << place))
  }

  /** The languages, as bits, in which a word can be taken apart: in nearly all cases none, which is seen in one run over all of them. */
  const bitsOfWhole = (word: string, onStep?: () => void): number => {
    const reached = [(1 << languages.length) - 1]
    for (let from = 0; from < word.length; from++) {
      const here = reached[from] ?? 0
      if (here === 0) continue
      for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_PART); to++) {
        onStep?.()
        const bits = here & (bitsOf.get(word.slice(from, to)) ?? 0)
        if (bits !== 0) reached[to] = (reached[to] ?? 0) | bits
      }
    }
    return reached[word.length] ?? 0
  }

  return onStep => word => {
    if (word.length < FEWEST_LETTERS || word.length > MOST_LETTERS || bitsOf.has(word)) return undefined
    const bits = bitsOfWhole(word, onStep)
    if (bits === 0) return undefined
    const found = languages.flatMap(([language, words], place) => {
      const isOne = (bits & (1 << place)) !== 0
      return isOne ? [[language, fewestParts(word, words)] as const] : []
    })
    return new Map(found)
  }
}
