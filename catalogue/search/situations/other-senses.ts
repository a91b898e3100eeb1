/** A word as another sense is told by it. */
type Spoken = Readonly<{ key: string; surface: string; isSmall: boolean }>

/** `isBeside`: it only tells in which sense the others are meant. */
type Element = Readonly<{ keys: ReadonlySet<string>; isBeside: boolean }>

/**
 * What is said in words of notions and means something else ("il me tape" is no typing): data of one language. `rules`: one a line, of words in their order, `one|other`
 * either, NAME any word of `words.NAME`; those in brackets only tell the sense and keep their own. Small words may stand between.
 */
export type OtherSenses = Readonly<{ words: Readonly<Record<string, string>>; rules: string }>

/** Where a rule stands among the words of a text: which it covers, and all of its own. */
type Standing = Readonly<{ covered: readonly number[]; all: readonly number[] }>

/** Makes ready to find what is meant otherwise: whether an expression is that stands at places of a text. One that says all that a rule does means what it says. */
export function readOtherSenses(
  { words: named, rules: text }: OtherSenses,
  keysOf: (word: string) => readonly string[],
): (words: readonly Spoken[]) => (at: readonly number[]) => boolean {
  const rules = text.split('\n').flatMap(line => {
    const elements = line
      .split(/\s+/)
      .filter(part => part !== '')
      .map(part => elementOf(part, named, keysOf))
    return elements.length === 0 ? [] : [elements]
  })
  return words => {
    const standing = rules.flatMap(rule => [...words.keys()].flatMap(from => standingAt(rule, words, from) ?? []))
    return at => standing.some(({ covered, all }) => at.some(place => covered.includes(place)) && !all.every(place => at.includes(place)))
  }
}

function elementOf(part: string, named: OtherSenses['words'], keysOf: (word: string) => readonly string[]): Element {
  const isBeside = part.startsWith('(')
  const listed = (isBeside ? part.slice(1, -1) : part).split('|')
  return { keys: new Set(listed.flatMap(word => (named[word] ?? word).split(/\s+/)).flatMap(keysOf)), isBeside }
}

const isOneOf = (keys: ReadonlySet<string>, word: Spoken | undefined): boolean =>
  word !== undefined && (keys.has(word.key) || keys.has(word.surface))

/** A rule whose first word stands at a place; undefined where it does not stand there whole. */
function standingAt(rule: readonly Element[], words: readonly Spoken[], from: number): Standing | undefined {
  const covered: number[] = []
  const all: number[] = []
  let at = from
  for (const [order, { keys, isBeside }] of rule.entries()) {
    while (order > 0 && words[at]?.isSmall === true && !isOneOf(keys, words[at])) at++
    if (!isOneOf(keys, words[at])) return undefined
    if (!isBeside) covered.push(at)
    all.push(at)
    at++
  }
  return { covered, all }
}
