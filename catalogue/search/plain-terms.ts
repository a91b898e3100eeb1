import type { StringTable } from '../index/string-table.ts'
import type { TokenNode } from './term-automaton.ts'
import { TermAutomaton, tokenSets } from './term-automaton.ts'

/** What a clause asks of a term: `*` in it stands for any letters, or it is met within an edit distance. */
export type TermPattern = Readonly<{ term: string; editDistance?: number }>

/**
 * The terms of the dictionary that lunr finds for a clause, as their places, in lunr's order (lunr.TokenSet.intersect and toArray of 2.3.9).
 * The dictionary is walked where it lies; lunr's token sets are made of the clause and of what was found only. A large edit distance costs as much as it
 * does in lunr, beyond all bounds: not for what people type.
 */
export function plainTerms(dictionary: StringTable, { term, editDistance }: TermPattern): readonly number[] {
  if (editDistance === undefined && !term.includes('*')) {
    const place = dictionary.find(term)
    return term === '' || place < 0 ? [] : [place]
  }
  const asked = editDistance === undefined ? tokenSets.fromString(term) : tokenSets.fromFuzzyString(term, editDistance)
  const found = matches(dictionary, asked)
  if (editDistance === undefined && term.indexOf('*') === term.length - 1) return [...found].sort(byLastBranch).map(([, place]) => place)
  const places = new Map(found)
  // Only the branches that lead to a term decide the order, so that the terms found give the order that the whole vocabulary would.
  const order = tokenSets
    .fromArray([...places.keys()].sort())
    .intersect(asked)
    .toArray()
  return order.map(text => places.get(text) as number)
}

function matches(dictionary: StringTable, asked: TokenNode): readonly (readonly [string, number])[] {
  const found: (readonly [string, number])[] = []
  const automaton = new TermAutomaton(asked)
  const [from, to] = dictionary.prefixRange(literalPrefix(asked))
  dictionary.walk(from, to, (place, string) => {
    if (automaton.takes(string.bytes, string.length, place === from ? 0 : string.shared)) found.push([string.text(), place])
  })
  return found
}

/** What every string of a token set begins with. */
function literalPrefix(root: TokenNode): string {
  let prefix = ''
  let node = root
  for (;;) {
    const [edge, ...others] = Object.entries(node.edges)
    if (edge === undefined || others.length > 0 || edge[0] === '*' || node.final || isHalf(edge[0])) return prefix
    prefix += edge[0]
    node = edge[1]
  }
}

/** Half a character, as lunr takes those beyond 16 bits. */
const isHalf = (unit: string): boolean => /[\ud800-\udfff]/.test(unit)

/** Object keys: digits come before all else. */
const keyOrder = (unit: number): number => (unit >= 48 && unit <= 57 ? unit : unit + 128)

/** The order in which lunr.TokenSet.toArray gives what one trailing `*` found: a term before its continuations, the last branch first. */
function byLastBranch([one]: readonly [string, number], [other]: readonly [string, number]): number {
  const shared = Math.min(one.length, other.length)
  for (let i = 0; i < shared; i++) {
    const difference = keyOrder(other.charCodeAt(i)) - keyOrder(one.charCodeAt(i))
    if (difference !== 0) return difference
  }
  return one.length - other.length
}
