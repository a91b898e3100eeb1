import lunr from 'lunr'

/** A node of lunr's own token set: an edge per UTF-16 unit, `*` standing for any. */
export type TokenNode = Readonly<{ id: number; final: boolean; edges: Readonly<Record<string, TokenNode>> }> & lunr.TokenSet

/** The makers that lunr.TokenSet has as functions of its own; its published types give them to its instances. */
type TokenSets = Readonly<{
  fromString(text: string): TokenNode
  fromFuzzyString(text: string, editDistance: number): TokenNode
  fromArray(sorted: readonly string[]): TokenNode
}>

/** lunr's token sets, with the types they have in 2.3.9. */
export const tokenSets: TokenSets = lunr.TokenSet as typeof lunr.TokenSet & TokenSets

/** All nodes that a term read so far may have led to; `next` remembers where each unit leads. */
type State = Readonly<{ nodes: readonly TokenNode[]; isFinal: boolean; next: Map<number, State> }>

/** The state that no term gets out of. */
const isDead = (state: State): boolean => state.nodes.length === 0

/**
 * Tells which strings one of lunr's token sets takes, read in the order of a front-coded table: what a string shares with the one before is not read again.
 * States are made as they are met (subset construction), so that reading a letter is one look-up.
 */
export class TermAutomaton {
  private readonly states = new Map<string, State>()
  /** The state after so many bytes of the string read last; only where a character ends. */
  private readonly path: State[]
  private deadAt = Number.POSITIVE_INFINITY

  constructor(root: TokenNode) {
    this.path = [this.state([root])]
  }

  /** Whether the UTF-8 string is taken. `shared`: how many bytes it has in common with the one given before; 0 for the first. */
  takes(bytes: Uint8Array, length: number, shared: number): boolean {
    if (shared >= this.deadAt) return false
    this.deadAt = Number.POSITIVE_INFINITY
    let at = shared
    // Back to where a character begins.
    while (at > 0 && ((bytes[at] as number) & 0xc0) === 0x80) at--
    let state = this.path[at] as State
    while (at < length) {
      const lead = bytes[at] as number
      const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
      state = size === 1 ? this.step(state, lead) : this.stepCharacter(state, codePoint(bytes, at, size))
      at += size
      this.path[at] = state
      if (isDead(state)) {
        this.deadAt = at
        return false
      }
    }
    return state.isFinal
  }

  private stepCharacter(state: State, code: number): State {
    if (code < 0x10000) return this.step(state, code)
    const high = this.step(state, 0xd800 + ((code - 0x10000) >> 10))
    return this.step(high, 0xdc00 + ((code - 0x10000) & 0x3ff))
  }

  private step(state: State, unit: number): State {
    const known = state.next.get(unit)
    if (known !== undefined) return known
    const letter = String.fromCharCode(unit)
    const reached = new Map<number, TokenNode>()
    for (const { edges } of state.nodes) {
      for (const node of [edges['*'], edges[letter]]) if (node !== undefined) reached.set(node.id, node)
    }
    const next = this.state([...reached.values()])
    state.next.set(unit, next)
    return next
  }

  private state(nodes: readonly TokenNode[]): State {
    const key = nodes
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join()
    const known = this.states.get(key)
    if (known !== undefined) return known
    const state = { nodes, isFinal: nodes.some(({ final }) => final), next: new Map() }
    this.states.set(key, state)
    return state
  }
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let code = (bytes[at] as number) & (0x7f >> size)
  for (let i = 1; i < size; i++) code = (code << 6) | ((bytes[at + i] as number) & 0x3f)
  return code
}
