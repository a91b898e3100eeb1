/** A word as another sense is told by it. */
type Spoken = Readonly<{ key: string; surface: string; isSmall: boolean }>

/** `isBeside`: it only tells in which sense the others are meant. */
type Element = Readonly<{ keys: ReadonlySet<string>; isBeside: boolean }>

/**
 * What is said in words of notions and means something else ("il me tape" is no typing): data of one language. `rules`: one a line, of words in their order, `one|other`
 * either, NAME any word of `words.NAME`; those in brackets only tell the sense and keep their own. Small words may stand between.
 */
export type OtherSenses = Readonly<{ words: Readonly<Record<string, string>>; rules: string }>

/** Makes ready to find which of the words of a text are meant otherwise. */
export function readOtherSenses(
  { words: named, rules: text }: OtherSenses,
  keysOf: (word: string) => readonly string[],
): (words: readonly Spoken[]) => ReadonlySet<number> {
  const rules = text.split('\n').flatMap(line => {
    const elements = line
      .split(/\s+/)
      .filter(part => part !== '')
      .map(part => elementOf(part, named, keysOf))
    return elements.length === 0 ? [] : [elements]
  })
  return words => new Set(rules.flatMap(rule => [...words.keys()].flatMap(at => coveredFrom(rule, words, at))))
}

function elementOf(part: string, named: OtherSenses['words'], keysOf: (word: string) => readonly string[]): Element {
  const isBeside = part.startsWith('(')
  const listed = (isBeside ? part.slice(1, -1) : part).split('|')
  return { keys: new Set(listed.flatMap(word => (named[word] ?? word).split(/\s+/)).flatMap(keysOf)), isBeside }
}

const isOneOf = (keys: ReadonlySet<string>, word: Spoken | undefined): boolean =>
  word !== undefined && (keys.has(word.key) || keys.has(word.surface))

/** The places that a rule covers whose first word stands at a place; none where it does not stand there. */
function coveredFrom(rule: readonly Element[], words: readonly Spoken[], from: number): readonly number[] {
  const covered: number[] = []
  let at = from
  for (const [order, { keys, isBeside }] of rule.entries()) {
    while (order > 0 && words[at]?.isSmall === true && !isOneOf(keys, words[at])) at++
    const word = words[at]
    if (word === undefined || !isOneOf(keys, word)) return []
    if (!isBeside) covered.push(at)
    at++
  }
  return covered
}
